import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { changeOnce, created, insertOnce, patchSections, untilFree, withAct } from '../../records.ts'
import { takeStep } from '../../state-machine.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { stallView } from './access.ts'
import { type StallAct, type StallAnswer, type StallSections, stallSections } from './contract.ts'
import { isPast, stallFaults, stallSteps } from './rules.ts'
import type { EventService } from './service.ts'
import { type EventRecord, type Stall, stalls } from './store.ts'

export type NewStall = { id: string; employer: string } & Partial<StallSections>

const blank: StallSections = {
  work: { vacancies: [] },
  contacts: { people: [] },
  table: { languages: ['nl'], arrives: null, leaves: null, breaks: [] },
}

/** Stalls: employers that are asked to an event, and what each brings. */
export const stallService = (deps: {
  store: Store
  clock: Clock
  directory: Pick<Directory, 'accounts'>
  events: EventService
  employers: Pick<EmployerService, 'get' | 'some'>
  vacancies: Pick<VacancyService, 'some' | 'summaries'>
}) => {
  const { clock, directory, employers, events, vacancies } = deps
  const stored = deps.store.collection(stalls)

  const seen = async (actor: Actor, region: string, id: string) => {
    const stall = await stored.in(region).get(id)
    const view = stall && stallView(actor, stall)
    const event = stall && (await events.get(region, stall.event))
    if (!stall || !view || !event) throw new AppError('notFound')
    return { stall, view, event }
  }

  /** Stalls as they are read, each with its employer, its vacancies and its event. */
  const answers = async (region: string, found: readonly Stall[]): Promise<StallAnswer[]> => {
    const [firms, places, meetings] = await Promise.all([
      employers.some([...new Set(found.map(({ employer }) => employer))]),
      vacancies.some(
        region,
        found.flatMap(({ work }) => work.vacancies),
      ),
      events.some(region, [...new Set(found.map(({ event }) => event))]),
    ])
    const [names, summaries] = await Promise.all([
      directory.accounts(meetings.map(({ organiser }) => organiser)),
      vacancies.summaries(region, places),
    ])
    return found.flatMap((stall) => {
      const firm = firms.find(({ id }) => id === stall.employer)
      const event = meetings.find(({ id }) => id === stall.event)
      if (!firm || !event) return []
      const { id, state, basics, place, talks, organiser } = event
      return {
        ...stall,
        employerName: firm.organisation.name,
        experience: firm.reception.experience,
        shown: summaries.filter((one) => stall.work.vacancies.includes(one.id)),
        at: { id, state, basics, place, talks, organiserName: names.get(organiser) ?? '' },
      }
    })
  }
  const answer = async (stall: Stall): Promise<StallAnswer> => {
    const [one] = await answers(stall.region, [stall])
    if (!one) throw new AppError('notFound')
    return one
  }

  /** What of a stall its employer does not have: vacancies that are not its own or not open, people it does not name. */
  const strangers = async (
    region: string,
    employer: string,
    { work, contacts }: StallSections,
  ): Promise<Fault[]> => {
    const [firm, places] = await Promise.all([
      employers.get(employer),
      vacancies.some(region, work.vacancies),
    ])
    const isShown = (id: string) =>
      places.some((one) => one.id === id && one.employer === employer && one.state === 'open')
    return [
      ...work.vacancies.flatMap((id, at) =>
        isShown(id)
          ? []
          : [fault(`/work/vacancies/${at}`, 'invalid_value', 'No open vacancy of this employer')],
      ),
      ...contacts.people.flatMap((id, at) =>
        firm?.contacts[id]
          ? []
          : [fault(`/contacts/people/${at}`, 'invalid_value', 'Nobody of this employer')],
      ),
    ]
  }

  /** The lowest number that no table of the event has. */
  const freeNumber = async (region: string, event: string): Promise<number> => {
    const taken = new Set((await stored.in(region).find({ event })).map(({ number }) => number))
    let number = 1
    while (taken.has(number)) number += 1
    return number
  }
  const seat = (
    { region, id }: EventRecord,
    draft: Omit<Stall, 'version' | 'changedAt' | 'number'>,
    actor: string,
  ): Promise<Stall> =>
    untilFree('table', async () => {
      const number = await freeNumber(region, id)
      return insertOnce<Stall>(stored.in(region), { ...draft, number }, actor, ['number'])
    })

  return {
    /** Stalls of an event as they are kept, for other services. */
    at: (region: string, event: string): Promise<Stall[]> =>
      stored.in(region).find({ event }, { sort: { number: 1 } }),
    /** A stall as it is kept, for whoever may read it. */
    kept: async (actor: Actor, region: string, id: string): Promise<Stall> =>
      (await seen(actor, region, id)).stall,

    /** The events to which an employer said that it comes. */
    comingFrom: async (region: string, employer: string): Promise<string[]> =>
      (await stored.in(region).find({ employer })).flatMap(({ state, event }) =>
        state === 'accepted' ? [event] : [],
      ),

    async ofEvent(region: string, id: string) {
      await events.read(region, id)
      return {
        items: await answers(region, await stored.in(region).find({ event: id }, { sort: { number: 1 } })),
      }
    },

    async ofEmployer(actor: Actor, region: string, employer: string) {
      if (stallView(actor, { region, employer }) === null) throw new AppError('notFound')
      const items = await answers(region, await stored.in(region).find({ employer }))
      return { items: items.sort((a, b) => (a.at.basics.day < b.at.basics.day ? 1 : -1)) }
    },

    async invite(actor: Actor, region: string, eventId: string, given: NewStall): Promise<StallAnswer> {
      const event = await events.read(region, eventId)
      const firm = await employers.get(given.employer)
      if (!firm?.regions.includes(region) || firm.state !== 'approved')
        throw new AppError('badInput', {
          faults: [fault('/employer', 'unknown_employer', 'No approved employer of this region')],
        })
      if (isPast(event)) throw new AppError('stateConflict', { detail: `Is ${event.state}` })
      const { id, employer, ...sections } = given
      const whole = { ...blank, ...sections }
      const faults = [...stallFaults(whole), ...(await strangers(region, employer, whole))]
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const draft = {
        ...{ id, region, event: eventId, employer, state: 'invited' as const, stateReason: null },
        ...{ history: created(actor.account, clock.now()), ...whole },
      }
      return answer(await seat(event, draft, actor.account))
    },

    read: async (actor: Actor, region: string, id: string): Promise<StallAnswer> =>
      answer((await seen(actor, region, id)).stall),

    async patch(actor: Actor, region: string, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const { stall, event } = await seen(actor, region, id)
      if (isPast(event) || stall.state === 'cancelled')
        throw new AppError('stateConflict', { detail: `Is ${event.state}` })
      const shown = await answer(stall)
      const wanted = patch as {
        work?: Partial<StallSections['work']>
        contacts?: Partial<StallSections['contacts']>
      }
      const foreign = await strangers(region, stall.employer, {
        ...stall,
        work: { vacancies: wanted.work?.vacancies ?? [] },
        contacts: { people: wanted.contacts?.people ?? [] },
      })
      const next = await patchSections({
        collection: stored.in(region),
        ...{ current: stall, ifMatch, patch, sections: stallSections, actor: actor.account, at: clock.now() },
        check: (whole) => [...stallFaults(whole), ...foreign],
        show: (record) => ({ ...shown, ...record }),
      })
      return answer(next)
    },

    async setState(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      { act, reason = null }: { act: StallAct; reason?: StallAnswer['stateReason'] },
    ) {
      const { stall, view, event } = await seen(actor, region, id)
      const shown = await answer(stall)
      const next = await takeStep({
        ...{ collection: stored.in(region), current: stall, step: stallSteps[act], by: view },
        ...{ facts: event.state, ifMatch, actor: actor.account, at: clock.now() },
        change: { stateReason: reason },
        show: (record) => ({ ...shown, ...record }),
      })
      return answer(next)
    },

    /** Each of these is told that its part of the timetable is new or has changed; once for each edition. */
    async tell(region: string, ids: Iterable<string>, edition: number, actor: string): Promise<void> {
      for (const id of ids)
        await changeOnce(stored.in(region), id, (now) => {
          const before = now.edition ?? 0
          if (before >= edition) return null
          const action = before === 0 ? 'talksPlanned' : 'talksChanged'
          const done = { actor, at: clock.now(), action, paths: ['/edition'] }
          return { ...now, edition, history: withAct(now, done) }
        })
    },

    /** Every employer that was asked or comes is told by its own record that the event is cancelled. */
    async cancelAll(region: string, event: string, actor: string): Promise<void> {
      const { from, action } = stallSteps.cancel
      const done = { actor, at: clock.now(), action, paths: ['/state'] }
      for (const { id } of await stored.in(region).find({ event }))
        await changeOnce(stored.in(region), id, (now) =>
          from.includes(now.state)
            ? { ...now, state: 'cancelled' as const, history: withAct(now, done) }
            : null,
        )
    },
  }
}
export type StallService = ReturnType<typeof stallService>
