import type { Kind } from '../../../matcher/codes.ts'
import { type Actor, holds } from '../../access.ts'
import type { Filter } from '../../adapters/store/filter.ts'
import { mergePatch, strict } from '../../contract-patch.ts'
import { AppError } from '../../errors.ts'
import { fault, faultsOf } from '../../faults.ts'
import { act, changedPaths, created, deleteOnce, insertOnce } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { placementReader } from './access.ts'
import { nameFor, placementSummaryFor, planAnswerFor } from './answers.ts'
import { planAfter, planFrom } from './beginning.ts'
import type { PlacementAnswer, PlacementState } from './contract.ts'
import { type Plan, planSections } from './contract-plan.ts'
import { employerSections, isOver } from './rules.ts'
import { evaluationsOf } from './rules-evaluations.ts'
import type { PlacementDesk, PlacementNeeds } from './service-desk.ts'
import type { Placement } from './store.ts'

export type NewPlacement = {
  id: string
  profile: string
  vacancy: string
  kind?: Kind
  origin: Placement['origin']
}
type Search = { state?: PlacementState; profile?: string; vacancy?: string }

const unknownSkills = (plan: Plan, { concepts }: Reference) =>
  Object.entries(plan.goals).flatMap(([id, { skill, title }]) => [
    ...(skill !== null && !concepts.has(skill)
      ? [fault(`/goals/${id}/skill`, 'unknown_concept', 'Not in the taxonomy')]
      : []),
    ...(skill === null && title === null
      ? [fault(`/goals/${id}/title`, 'required', 'A skill or a title')]
      : []),
  ])

const blank = {
  follows: null,
  reason: null,
  reasonText: null,
  reasonBy: null,
  planNumber: 1,
  offered: null,
  versions: {},
  agreed: null,
  agreements: [],
  changeAsked: null,
  startedOn: null,
  endedOn: null,
  permitTold: null,
}

/** Placements: who is at which place, on which plan, and who may read and change it. */
export const placementService = (
  deps: PlacementNeeds & {
    desk: PlacementDesk
    reference: Reference
    vacancies: Pick<VacancyService, 'get'>
    looks: Pick<LookService, 'note' | 'noteAll'>
  },
) => {
  const { desk, directory, looks, profiles, reference, regions, vacancies } = deps
  const { stored } = desk

  const ownOnes = (actor: Actor, region: string): Filter<Placement> => {
    if (holds(actor, region, ['jobhunter'])) return {}
    const held = actor.memberships.filter((one) => one.region === region)
    const employer = held.flatMap((one) => (one.role === 'employer' && one.employer ? [one.employer] : []))
    const profile = held.flatMap((one) => (one.role === 'person' && one.profile ? [one.profile] : []))
    return employer.length > 0 ? { employer: { $in: employer } } : { profile: { $in: profile } }
  }

  /** Keeps a new placement, unless its person was deleted meanwhile. */
  const keep = async (draft: Omit<Placement, 'version' | 'changedAt'>, by: string): Promise<Placement> => {
    const { region, profile } = draft
    const servers = ['plan', 'evaluations', 'yes'] as const
    const made = await insertOnce<Placement>(stored.in(region), draft, by, servers)
    if (await profiles.get(region, profile)) return made
    await deleteOnce(stored.in(region), made.id)
    throw new AppError('notFound')
  }

  return {
    /** The stored placements of a region that a filter finds, for other features; the caller has asked for permission itself. */
    find: (region: string, filter: Filter<Placement>) => stored.in(region).find(filter),
    lastDays: desk.lastDays,

    async list(actor: Actor, region: string, { state, profile, vacancy }: Search) {
      const filter: Filter<Placement> = {
        ...(state && { state }),
        ...(vacancy && { vacancy }),
        ...ownOnes(actor, region),
        ...(profile && { $and: [{ profile }] }),
      }
      const isBounded = Object.keys(filter).length > 0
      const found = await stored
        .in(region)
        .find(isBounded ? filter : { changedAt: { $gte: 0 } }, { sort: { changedAt: -1 }, limit: 200 })
      const [today, firms, people] = await Promise.all([
        regions.today(region),
        directory.employers(found.map(({ employer }) => employer)),
        profiles.some(region, [...new Set(found.map((one) => one.profile))]),
      ])
      const byId = new Map(people.map((one) => [one.id, one]))
      const read = found.flatMap((placement) => {
        const person = byId.get(placement.profile)
        const reader = person && placementReader(actor, placement, person)
        // Whoever may only read a name once it was given does not find it by asking for the person either.
        return person && reader && !(profile && reader === 'employer') ? [{ placement, person, reader }] : []
      })
      const seen = read.filter(({ reader }) => reader === 'jobhunter' || reader === 'colleague')
      const ids = [...new Set(seen.map(({ person }) => person.id))]
      if (ids.length > 0) await looks.noteAll(actor, region, ids, { depth: 'list' }, today)
      return {
        items: read.map(({ placement, person, reader }) =>
          placementSummaryFor(placement, reader, {
            personName: nameFor(reader, placement, person, today),
            employerName: firms.get(placement.employer) ?? '',
            today,
          }),
        ),
      }
    },

    async propose(actor: Actor, region: string, given: NewPlacement): Promise<PlacementAnswer> {
      const [vacancy, profile] = await Promise.all([
        vacancies.get(region, given.vacancy),
        profiles.get(region, given.profile),
      ])
      if (!vacancy || !profile) throw new AppError('notFound')
      const reader = placementReader(actor, { region, employer: vacancy.employer }, profile)
      if (reader !== 'jobhunter') throw new AppError('forbidden')
      const there = await stored.in(region).get(given.id)
      if (!there && (vacancy.state !== 'open' || profile.state !== 'active'))
        throw new AppError('stateConflict', { detail: 'A place is open, and who is proposed is active' })
      const [{ rules }, today] = await Promise.all([regions.read(region), regions.today(region)])
      const kind = given.kind ?? vacancy.basics.kind
      const plan = planFrom(vacancy, profile, kind, { rules, today })
      const made = await keep(
        {
          ...blank,
          ...{ id: given.id, region, profile: profile.id, vacancy: vacancy.id, chain: given.id },
          ...{ employer: vacancy.employer, site: vacancy.basics.site, kind, origin: given.origin },
          occupation: vacancy.basics.occupation,
          state: 'proposed',
          yes: { person: null, employer: null },
          plan,
          evaluations: evaluationsOf(kind, plan.time, {}),
          history: created(actor.account, desk.now()),
        },
        actor.account,
      )
      return desk.answer(made, profile, reader)
    },

    async read(actor: Actor, region: string, id: string): Promise<PlacementAnswer> {
      const { placement, profile, reader } = await desk.seen(actor, region, id)
      if (reader === 'jobhunter' || reader === 'colleague')
        await looks.note(actor, profile, { depth: 'match' }, await regions.today(region))
      return desk.answer(placement, profile, reader)
    },

    async readPlan(actor: Actor, region: string, id: string) {
      const { placement, profile, reader } = await desk.seen(actor, region, id)
      if (reader === 'jobhunter' || reader === 'colleague')
        await looks.note(actor, profile, { depth: 'match' }, await regions.today(region))
      return planAnswerFor(placement, reader)
    },

    async patchPlan(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      patch: Record<string, unknown>,
    ) {
      const { placement, reader } = await desk.seen(actor, region, id)
      if (reader !== 'jobhunter' && reader !== 'employer') throw new AppError('forbidden')
      const faults = Object.keys(patch).flatMap((section) =>
        reader === 'employer' && !employerSections.some((one) => one === section)
          ? [fault(`/${section}`, 'staff_only', 'Written by the jobhunter')]
          : [],
      )
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const stale = () => new AppError('stale', { current: planAnswerFor(placement, reader) })
      const touched = placement.history
        .filter(({ version }) => version > ifMatch)
        .flatMap(({ paths }) => paths.map((path) => /^\/plan\/([^/]+)/.exec(path)?.[1] ?? ''))
      if (ifMatch > placement.version || Object.keys(patch).some((one) => touched.includes(one)))
        throw stale()
      if (!['preparing', 'agreeing', 'running', 'ending'].includes(placement.state))
        throw new AppError('stateConflict', {
          detail: `Is ${placement.state}; a plan is written before or beside work`,
        })
      const checked = strict(planSections).safeParse(mergePatch(placement.plan, patch, planSections))
      if (!checked.success) throw new AppError('badInput', { faults: faultsOf('body', checked.error.issues) })
      const plan = checked.data
      const unknown = unknownSkills(plan, reference)
      if (unknown.length > 0) throw new AppError('badInput', { faults: unknown })
      if (changedPaths(placement.plan, plan).length === 0) return planAnswerFor(placement, reader)
      const { offered, agreed, planNumber, state, kind } = placement
      const isTaken = offered === planNumber || agreed === planNumber
      const next = await act(
        stored.in(region),
        placement,
        {
          plan,
          ...(isTaken && { planNumber: planNumber + 1, offered: null }),
          ...(state === 'agreeing' && { state: 'preparing' as const }),
          ...(agreed === null && { evaluations: evaluationsOf(kind, plan.time, placement.evaluations) }),
        },
        { actor: actor.account, at: desk.now(), action: 'changed' },
      )
      return planAnswerFor(next, reader)
    },

    /** Begins the job that follows a placement; the person is asked, and the placement goes on until the job starts. */
    async convert(
      actor: Actor,
      region: string,
      id: string,
      { id: nextId, startDay }: { id: string; startDay: string },
    ): Promise<PlacementAnswer> {
      const { placement, profile, reader } = await desk.seen(actor, region, id)
      if (reader !== 'jobhunter' && reader !== 'employer') throw new AppError('forbidden')
      const vacancy = await vacancies.get(region, placement.vacancy)
      if (!vacancy) throw new AppError('notFound')
      const [follower] = (await stored.in(region).find({ follows: id })).filter(({ state }) => !isOver(state))
      if (follower && follower.id !== nextId)
        throw new AppError('stateConflict', { detail: 'A job follows already' })
      if (!follower && placement.state !== 'running' && placement.state !== 'ending')
        throw new AppError('stateConflict', { detail: `Is ${placement.state}; this needs running or ending` })
      const plan = planAfter(placement, vacancy, startDay)
      const { profile: person, vacancy: place, employer, site, occupation, chain } = placement
      const made = await keep(
        {
          ...blank,
          ...{ id: nextId, region, profile: person, vacancy: place, employer, site, occupation, chain },
          ...{ kind: 'job', origin: 'direct', follows: id, state: 'proposed' },
          yes: { person: null, employer: reader === 'employer' ? await regions.today(region) : null },
          plan,
          evaluations: evaluationsOf('job', plan.time, {}),
          history: created(actor.account, desk.now()),
        },
        actor.account,
      )
      return desk.answer(made, profile, reader)
    },
  }
}
export type PlacementService = ReturnType<typeof placementService>
