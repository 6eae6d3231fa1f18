import type { Actor } from '../../access.ts'
import { addDays } from '../../adapters/clock.ts'
import type { UiLanguage } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { act, unlessTaken } from '../../records.ts'
import { type Rule, takeStep } from '../../state-machine.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type Around, findingsOf, judgedPlan, placementAnswer } from './answers.ts'
import { notForEmployers } from './codes.ts'
import type { EndReason, PlacementAct, PlacementAnswer, PlacementSide } from './contract.ts'
import { stopsOf } from './guard/guard.ts'
import { lastDayOf } from './guard/length.ts'
import { isAgreedByAll, isOver, placementSteps } from './rules.ts'
import { nextDue } from './rules-due.ts'
import { evaluationsOf } from './rules-evaluations.ts'
import { extensionOf, lastDayAgreed } from './rules-extension.ts'
import type { PlacementDesk } from './service-desk.ts'
import type { Placement } from './store.ts'

type Given = { act: PlacementAct; reason?: EndReason; text?: string; endDay?: string }

/** The first rule in the way of the plan, by its code and where it stands; null when none is. */
const stopOf = (placement: Placement, around: Around): Rule | null => {
  const [stop] = stopsOf(findingsOf(placement, around))
  return stop ? { rule: stop.code, source: stop.ground.source } : null
}

/** A placement with the day on which something happens next by itself; without one where nothing does. */
export const withDue = (placement: Placement, around: Around): Partial<Placement> => {
  const { plan, agreed, versions } = placement
  const { profile: facts, history, rules, today } = around
  const inForce = (agreed === null ? null : versions[agreed]) ?? plan
  const lastDay = lastDayOf({ plan: judgedPlan(placement, inForce), facts, history, rules, today })
  const dueOn = nextDue(placement, today, lastDay)
  return dueOn === undefined ? {} : { dueOn }
}

/** What somebody does with a placement: says yes, offers, agrees, starts, ends. */
export const placementActService = ({
  desk,
  vacancies,
}: {
  desk: PlacementDesk
  vacancies: Pick<VacancyService, 'get'>
}) => {
  const { stored } = desk

  const changeOf = (
    { act: name, reason, text, endDay }: Given,
    placement: Placement,
    side: PlacementSide,
    today: string,
  ): Partial<Placement> => {
    const { yes, plan, planNumber, versions } = placement
    const ended = { reason: reason ?? null, reasonText: text ?? null, reasonBy: side, endedOn: today }
    const changes: Partial<Record<PlacementAct, Partial<Placement>>> = {
      yesPerson: { yes: { ...yes, person: yes.person ?? today } },
      yesEmployer: { yes: { ...yes, employer: yes.employer ?? today } },
      offer: { offered: planNumber, versions: { ...versions, [planNumber]: plan }, changeAsked: null },
      askChange: { changeAsked: { side, text: text ?? '', at: desk.now().toISOString() }, offered: null },
      start: { startedOn: today },
      ...(endDay !== undefined && { extend: extensionOf(placement, endDay) }),
      no: { ...ended, endedOn: null },
      cancel: { ...ended, endedOn: null },
      breakOff: ended,
      noMatch: ended,
      endWork: ended,
      complete: { endedOn: today },
      education: { endedOn: today },
      tell: { permitTold: today },
      untell: { permitTold: null },
    }
    return changes[name] ?? {}
  }

  /** Takes the lowest free position of the vacancy, in the same write as `change`: nobody else has it then. */
  const takeSeat = async (
    placement: Placement,
    change: Partial<Placement>,
    done: { actor: string; at: Date; action: string },
  ): Promise<Placement> => {
    const { region, vacancy, chain, id } = placement
    const records = stored.in(region)
    const head = chain === id ? null : await records.get(chain)
    if (head?.seat !== undefined || placement.seat !== undefined) return act(records, placement, change, done)
    const place = await vacancies.get(region, vacancy)
    const positions = place?.basics.positions ?? 0
    const taken = new Set((await records.find({ vacancy })).flatMap(({ seat }) => seat ?? []))
    for (let seat = 1; seat <= positions; seat += 1) {
      if (taken.has(seat)) continue
      const kept = await unlessTaken('seat', () => act(records, placement, { ...change, seat }, done))
      if (kept) return kept
    }
    throw new AppError('stateConflict', {
      detail: 'Every position is taken',
      rule: { rule: 'positionsTaken', source: 'house' },
    })
  }

  return {
    async act(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      given: Given,
    ): Promise<PlacementAnswer> {
      const { placement, profile, reader } = await desk.seen(actor, region, id)
      if (reader === 'colleague') throw new AppError('forbidden')
      if (reader === 'employer' && given.reason && notForEmployers.includes(given.reason))
        throw new AppError('badInput', {
          faults: [
            { in: 'body', path: '/reason', code: 'invalid_value', message: 'Not an employer’s to give' },
          ],
        })
      const last = lastDayAgreed(placement)
      if (given.endDay !== undefined && last !== null && given.endDay <= last)
        throw new AppError('badInput', {
          faults: [fault('/endDay', 'too_early', 'An extension ends later', { least: addDays(last, 1) })],
        })
      const around = await desk.around(placement, profile)
      const { today } = around
      const change = changeOf(given, placement, reader, today)
      const step = placementSteps[given.act]
      const due = (next: Partial<Placement>) => {
        const { dueOn, ...rest } = { ...placement, ...next }
        return withDue(rest as Placement, around)
      }
      const started = given.act === 'start' ? due({ ...change, state: 'running' }) : {}
      const next = await takeStep({
        collection: stored.in(region),
        current: placement,
        step,
        by: reader,
        facts: {
          ...{ today, startDay: placement.plan.time.startDay },
          stop: stopOf(given.act === 'extend' ? { ...placement, ...change } : placement, around),
        },
        ifMatch,
        actor: actor.account,
        at: desk.now(),
        change: { ...change, ...started },
        show: (record) => placementAnswer(record, reader, around),
      })
      return desk.answer(next, profile, reader)
    },

    /** Agrees with the plan of a number; when it is the third to agree, the plan is in force and takes its position. */
    async agree(
      actor: Actor,
      region: string,
      id: string,
      said: { number: number; language: UiLanguage; for?: 'person' | 'employer' },
      tries = 5,
    ): Promise<PlacementAnswer> {
      const { placement, profile, reader } = await desk.seen(actor, region, id)
      if (reader === 'colleague' || (said.for && reader !== 'jobhunter')) throw new AppError('forbidden')
      const side = said.for ?? reader
      const { number } = said
      const around = await desk.around(placement, profile)
      const { agreements, offered, planNumber, kind, plan, state } = placement
      if (agreements.some((one) => one.side === side && one.number === number))
        return placementAnswer(placement, reader, around)
      if (number !== offered || number !== planNumber)
        throw new AppError('stateConflict', {
          detail: 'There is another plan than this one',
          rule: { rule: 'oldPlan', source: 'house' },
        })
      if (isOver(state)) throw new AppError('stateConflict', { detail: `Is ${state}` })
      const one = {
        ...{ number, side, on: desk.now().toISOString(), language: said.language },
        handedOver: said.for !== undefined,
      }
      const signed = { ...placement, agreements: [...agreements, one] }
      const done = { actor: actor.account, at: desk.now() }
      try {
        if (!isAgreedByAll(signed, number)) {
          const change = { agreements: signed.agreements }
          const kept = await act(stored.in(region), placement, change, { ...done, action: 'signed' })
          return placementAnswer(kept, reader, around)
        }
        const stop = stopOf(placement, around)
        if (stop) throw new AppError('stateConflict', { detail: `Forbidden by ${stop.rule}`, rule: stop })
        const agreedOnes = {
          agreements: signed.agreements,
          agreed: number,
          evaluations: evaluationsOf(kind, plan.time, placement.evaluations),
          // A plan that moves the last day further away takes a placement back from its end.
          state:
            state === 'ending' ? ('running' as const) : state === 'agreeing' ? ('agreed' as const) : state,
        }
        const { dueOn, ...rest } = { ...placement, ...agreedOnes }
        const change = { ...agreedOnes, ...withDue(rest as Placement, around) }
        const kept = await takeSeat(placement, change, { ...done, action: 'agreed' })
        return placementAnswer(kept, reader, around)
      } catch (error) {
        // Another side signed at the same moment: both count.
        if (!(error instanceof AppError && error.code === 'stale') || tries === 0) throw error
        return this.agree(actor, region, id, said, tries - 1)
      }
    },
  }
}
export type PlacementActService = ReturnType<typeof placementActService>
