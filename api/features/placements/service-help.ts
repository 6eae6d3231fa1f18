import type { Actor } from '../../access.ts'
import { addDays } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { changeOnce, withAct } from '../../records.ts'
import type { HelpSituation } from '../regions/contract.ts'
import { instrumentsFor, tellsNothing } from '../regions/rules-instruments.ts'
import { type Around, judgedPlan, nameFor, readableFindings } from './answers.ts'
import type { PermitGuide, PlacementInstrument } from './contract-help.ts'
import { permitSteps } from './rules-permit.ts'
import type { PlacementDesk } from './service-desk.ts'
import type { Placement } from './store.ts'

/** What the rules of the guard say of the law itself, its papers and their days. */
const ofLaw = ['referral', 'rights', 'permit', 'notification', 'statement']

/** Somebody is reminded so many days ahead at most. */
const longestAhead = 730

/** A record of days by id, with one more or one less. */
const withDay = (days: Record<string, string> | undefined, id: string, day: string | null) => {
  const { [id]: before, ...others } = days ?? {}
  return day === null ? others : { ...others, [id]: before ?? day }
}

const situationOf = ({ kind, plan }: Placement, { profile }: Around): HelpSituation => {
  const { residence, legal } = profile
  return {
    kind,
    hours: plan.time.hoursPerWeek,
    ...(residence.municipality !== null && { municipality: residence.municipality }),
    ...(legal.position !== null && { position: legal.position }),
    ...(legal.benefit !== null && { benefit: legal.benefit }),
  }
}

/** Help around a placement: what has to be asked of an office first, and which money and guidance there is. */
export const helpService = ({ desk }: { desk: PlacementDesk }) => {
  const { stored } = desk

  /** The placement for who may read papers: the person, who holds the case, and an employer who was told. */
  const opened = async (actor: Actor, region: string, id: string) => {
    const seen = await desk.seen(actor, region, id)
    if (seen.reader === 'colleague') throw new AppError('forbidden')
    if (seen.reader === 'employer' && seen.placement.permitTold === null) throw new AppError('notFound')
    return { ...seen, around: await desk.around(seen.placement, seen.profile) }
  }

  type Opened = Awaited<ReturnType<typeof opened>>

  const guideOf = ({ placement, profile, reader, around }: Opened): PermitGuide => {
    const { history, rules, today } = around
    const plan = judgedPlan(placement, placement.plan)
    const { papers, ...steps } = permitSteps({ plan, facts: profile, history, rules, today })
    return {
      ...steps,
      papers: papers.map(({ id, says, source, link, proof, holder }) => ({
        ...{ id, says, source, link, proof, holder },
        seenOn: placement.permitPapers?.[id] ?? null,
        askedOn: placement.permitAsks?.[id] ?? null,
      })),
      // Who was told reads what a permit is about; the sentences are those that the person reads.
      findings: readableFindings(placement, around, reader === 'employer' ? 'person' : reader).filter(
        ({ rule }) => ofLaw.includes(rule),
      ),
      remindOn: reader === 'jobhunter' ? (placement.permitRemindOn ?? null) : null,
      profile: reader === 'employer' ? null : placement.profile,
      employer: placement.employer,
      personName: nameFor(reader, placement, profile, today),
      employerName: around.employerName,
      jobhunterName: around.jobhunterName,
    }
  }

  const instrumentsOf = ({ placement, around, reader }: Omit<Opened, 'profile'>): PlacementInstrument[] => {
    const offered = placement.instruments ?? {}
    return instrumentsFor(around.rules, situationOf(placement, around), around.today)
      .filter((one) => reader !== 'employer' || offered[one.id] !== undefined || tellsNothing(one))
      .map((one) => ({
        ...one,
        // What is not known about somebody, and for whom it is, would tell an employer why.
        ...(reader === 'employer' && { unknown: [], positions: [], benefits: [], municipalities: [] }),
        offeredOn: offered[one.id] ?? null,
      }))
  }

  const changed = async (
    actor: Actor,
    { placement }: Opened,
    change: (now: Placement) => Partial<Placement>,
    done: { action: string; paths: string[] },
  ): Promise<Placement> => {
    const by = { actor: actor.account, at: desk.now(), ...done }
    const next = await changeOnce(stored.in(placement.region), placement.id, (now) => ({
      ...now,
      ...change(now),
      history: withAct(now, by),
    }))
    if (!next) throw new AppError('notFound')
    return next
  }

  return {
    async permit(actor: Actor, region: string, id: string): Promise<PermitGuide> {
      return guideOf(await opened(actor, region, id))
    },

    async tickPaper(
      actor: Actor,
      region: string,
      id: string,
      { paper, isThere }: { paper: string; isThere: boolean },
    ): Promise<PermitGuide> {
      const seen = await opened(actor, region, id)
      const { today, rules } = seen.around
      if (!rules.papers.some((one) => one.id === paper)) throw new AppError('notFound')
      const placement = await changed(
        actor,
        seen,
        ({ permitPapers }) => ({ permitPapers: withDay(permitPapers, paper, isThere ? today : null) }),
        { action: 'paperSeen', paths: [`/permitPapers/${paper}`] },
      )
      return guideOf({ ...seen, placement })
    },

    /** Asks the person for a paper that they have; a second time on the same day changes nothing. */
    async askPaper(actor: Actor, region: string, id: string, { paper }: { paper: string }) {
      const seen = await opened(actor, region, id)
      const { today, rules } = seen.around
      if (!rules.papers.some((one) => one.id === paper && one.holder === 'person'))
        throw new AppError('notFound')
      if (seen.placement.permitAsks?.[paper] === today) return guideOf(seen)
      const placement = await changed(
        actor,
        seen,
        ({ permitAsks }) => ({ permitAsks: { ...permitAsks, [paper]: today } }),
        { action: 'paperAsked', paths: [`/permitAsks/${paper}`] },
      )
      return guideOf({ ...seen, placement })
    },

    /** Sets or takes away the day on which Today says that an office has to be asked. */
    async remind(actor: Actor, region: string, id: string, { on }: { on: string | null }) {
      const seen = await opened(actor, region, id)
      if (seen.reader !== 'jobhunter') throw new AppError('forbidden')
      const { today } = seen.around
      const bounds = { least: today, most: addDays(today, longestAhead) }
      if (on !== null && on < bounds.least)
        throw new AppError('badInput', { faults: [fault('/on', 'too_early', 'From today on', bounds)] })
      if (on !== null && on > bounds.most)
        throw new AppError('badInput', { faults: [fault('/on', 'too_late', 'Within two years', bounds)] })
      const next = await changeOnce(stored.in(region), id, ({ permitRemindOn, ...now }) => ({
        ...now,
        ...(on !== null && { permitRemindOn: on }),
      }))
      if (!next) throw new AppError('notFound')
      return guideOf({ ...seen, placement: next })
    },

    async instruments(actor: Actor, region: string, id: string): Promise<{ items: PlacementInstrument[] }> {
      const seen = await desk.seen(actor, region, id)
      if (seen.reader === 'colleague') throw new AppError('forbidden')
      return { items: instrumentsOf({ ...seen, around: await desk.around(seen.placement, seen.profile) }) }
    },

    async offerInstrument(
      actor: Actor,
      region: string,
      id: string,
      { instrument, isOffered }: { instrument: string; isOffered: boolean },
    ): Promise<{ items: PlacementInstrument[] }> {
      const seen = await opened(actor, region, id)
      if (seen.reader !== 'jobhunter') throw new AppError('forbidden')
      const { today } = seen.around
      if (!instrumentsOf(seen).some((one) => one.id === instrument)) throw new AppError('notFound')
      const placement = await changed(
        actor,
        seen,
        (now) => ({ instruments: withDay(now.instruments, instrument, isOffered ? today : null) }),
        { action: 'helpOffered', paths: [`/instruments/${instrument}`] },
      )
      return { items: instrumentsOf({ ...seen, placement }) }
    },
  }
}
export type HelpService = ReturnType<typeof helpService>
