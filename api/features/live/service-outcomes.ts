import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import type { Directory } from '../directory.ts'
import type { EventService } from '../events/service.ts'
import type { StallService } from '../events/service-stalls.ts'
import { endStates } from '../pitches/rules.ts'
import type { PitchService } from '../pitches/service.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { SaidOutcome } from '../talks/contract.ts'
import { dueOf, isMutual } from '../talks/rules.ts'
import type { TalkService } from '../talks/service.ts'
import type { Talk } from '../talks/store.ts'
import type { VacancyService } from '../vacancies/service.ts'

const nothing = { reason: null, by: null, pitch: null, placement: null }

/** What comes of talks that somebody said yes to: the list that jobhunters work off, and its outcomes. */
export const outcomeService = (deps: {
  events: Pick<EventService, 'read'>
  stalls: Pick<StallService, 'at'>
  talks: Pick<TalkService, 'get' | 'open' | 'at' | 'settle'>
  vacancies: Pick<VacancyService, 'get' | 'some'>
  profiles: Pick<ProfileService, 'some'>
  pitches: Pick<PitchService, 'ofPeople' | 'begin'>
  placements: Pick<PlacementService, 'propose'>
  directory: Pick<Directory, 'accounts' | 'employers'>
}) => {
  const { directory, events, pitches, placements, profiles, stalls, talks, vacancies } = deps

  /** A pitch that goes on for this vacancy, or one that is proposed now. */
  const pitchOf = async (
    actor: Actor,
    talk: Talk,
    said: SaidOutcome & { kind: 'pitch' },
  ): Promise<string> => {
    const { region, profile } = talk
    const there = (await pitches.ofPeople(region, [profile])).find(
      ({ vacancy, state }) => vacancy === said.vacancy && !endStates.includes(state),
    )
    if (there) return there.id
    const { id, vacancy, reason } = said
    return (await pitches.begin(actor, region, profile, { id, vacancy, reason })).id
  }
  const made = async (actor: Actor, talk: Talk, said: SaidOutcome): Promise<Talk['outcome']> => {
    if (said.kind === 'ended') return { ...nothing, ...said }
    if (said.kind === 'dropped') return { ...nothing, ...said }
    const { region, employer, profile } = talk
    const vacancy = await vacancies.get(region, said.vacancy)
    if (vacancy?.employer !== employer)
      throw new AppError('badInput', {
        faults: [fault('/outcome/vacancy', 'invalid_value', 'A vacancy of the employer of this talk')],
      })
    if (said.kind === 'pitch') return { ...nothing, kind: 'pitch', pitch: await pitchOf(actor, talk, said) }
    const { id } = said
    const drafted = { id, profile, vacancy: vacancy.id, origin: 'talk' as const }
    return {
      ...{ ...nothing, kind: 'placement' },
      placement: (await placements.propose(actor, region, drafted)).id,
    }
  }

  return {
    /** Talks of which something has to come yet, the earliest day first. */
    async followUps(region: string, event: string) {
      const [{ basics }, open, all, tables] = await Promise.all([
        events.read(region, event),
        talks.open(region, event),
        talks.at(region, event),
        stalls.at(region, event),
      ])
      const shown = new Map(tables.map(({ id, work }) => [id, work.vacancies]))
      const [people, firms, places] = await Promise.all([
        profiles.some(
          region,
          open.map(({ profile }) => profile),
        ),
        directory.employers(open.map(({ employer }) => employer)),
        vacancies.some(region, [...new Set(open.flatMap(({ stall }) => shown.get(stall) ?? []))]),
      ])
      const owners = await directory.accounts(people.map((one) => one.case.owner))
      const known = new Map(people.map((one) => [one.id, one]))
      const isOpen = new Set(places.filter(({ state }) => state === 'open').map(({ id }) => id))
      const items = open.flatMap((talk) => {
        const { profile, employer, feedback, nextStep } = talk
        const [person, firm, whose] = [feedback.person?.answer, feedback.employer?.answer, known.get(profile)]
        if (!person || !firm || !whose) return []
        const { owner } = whose.case
        return [
          {
            ...{ talk: talk.id, profile, name: whose.contact.name },
            ...{ employer, employerName: firms.get(employer) ?? '' },
            ...{ owner, ownerName: owners.get(owner) ?? '' },
            due: dueOf(talk, basics.day),
            vacancies: (shown.get(talk.stall) ?? []).filter((id) => isOpen.has(id)),
            ...{ isMutual: isMutual(talk), said: { person, employer: firm }, nextStep },
          },
        ]
      })
      return {
        items: items.sort((a, b) => (a.due < b.due || (a.due === b.due && a.talk < b.talk) ? -1 : 1)),
        settled: all.filter(({ outcome }) => outcome !== null).length,
      }
    },

    /** Says what came of a talk, making what it became; said again with the same id, it is made once. */
    async settle(actor: Actor, region: string, id: string, said: SaidOutcome | null) {
      const talk = await talks.get(region, id)
      if (!talk) throw new AppError('notFound')
      const after = await talks.settle(actor.account, region, id, said && (await made(actor, talk, said)))
      return { version: after.version, outcome: after.outcome }
    },
  }
}
export type OutcomeService = ReturnType<typeof outcomeService>
