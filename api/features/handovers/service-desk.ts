import { type Actor, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import type { ContactService } from '../cases/service-contacts.ts'
import type { PromiseService } from '../cases/service-promises.ts'
import type { CasePromise } from '../cases/store.ts'
import type { Directory } from '../directory.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import { isOver } from '../placements/rules.ts'
import type { PlacementService } from '../placements/service.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionService } from '../regions/service.ts'
import type { HandoverAnswer } from './contract.ts'
import { type CheckFacts, checksOf } from './rules.ts'
import type { Handover } from './store.ts'

export type HandoverDeps = {
  store: Store
  clock: Clock
  directory: Directory
  profiles: Pick<ProfileService, 'get' | 'some' | 'handOver'>
  regions: Pick<RegionService, 'all' | 'today' | 'dayIn'>
  contacts: Pick<ContactService, 'some'>
  promises: Pick<PromiseService, 'show' | 'unkept' | 'share'>
  placements: Pick<PlacementService, 'find'>
  events: Pick<EventService, 'some'>
  participations: Pick<ParticipationService, 'ofPeople'>
}

export type View = HandoverAnswer['view']

/** Who somebody is in a hand-over; null for who has nothing to do with it. */
export const viewOf = (actor: Actor, region: string, one: Handover, profile: Profile): View | null => {
  const isSelf = actor.memberships.some((held) => held.region === region && held.profile === profile.id)
  if (isSelf) return 'self'
  if (actor.account === one.to) return 'receiver'
  if (actor.account === one.from || profileView(actor, profile) === 'ownCase') return 'giver'
  return holds(actor, region, ['coordinator']) ? 'lead' : null
}

const isOfJobhunter = ({ from }: CasePromise) => from.side === 'jobhunter'

/** The desk of hand-overs: what is known of the cases on it, with one query a noun however many there are. */
export const handoverDesk = (deps: HandoverDeps) => {
  const { directory } = deps

  const factsOf = async (region: string, all: readonly Handover[], people: ReadonlyMap<string, Profile>) => {
    const ids = all.map(({ profile }) => profile)
    const [today, contacts, promises, placements, asked] = await Promise.all([
      deps.regions.today(region),
      deps.contacts.some(region, ids),
      deps.promises.unkept(region, ids),
      deps.placements.find(region, { profile: { $in: ids } }),
      deps.participations.ofPeople(region, ids),
    ])
    const meetings = await deps.events.some(region, [...new Set(asked.map(({ event }) => event))])
    const dayOfEvent = new Map(meetings.map(({ id, basics }) => [id, basics.day]))
    const of = (one: Handover) => {
      const mine = <T extends { profile: string }>(list: readonly T[]) =>
        list.filter(({ profile }) => profile === one.profile)
      const person = people.get(one.profile)
      const running = mine(placements).filter(({ state }) => !isOver(state))
      const events = mine(asked).flatMap(({ id, event }) => {
        const day = dayOfEvent.get(event)
        return day !== undefined && day >= today ? [{ id, day }] : []
      })
      const open = mine(promises).filter(isOfJobhunter)
      const log = mine(contacts)
      const checks: CheckFacts = {
        today,
        promises: open.map(({ id }) => id),
        shares: one.shares,
        nextStepOn: log[0]?.next?.day ?? null,
        isGoing: running.length + events.length > 0,
        wishesOn: person?.wishes.confirmedOn ?? null,
        introduction: one.introduction,
        read: one.read,
        toRead: {
          running: running.length > 0,
          restricted: Boolean(person?.legal.position) || (person?.constraints.excluded.length ?? 0) > 0,
          events: events.length > 0,
        },
        hasOwnWords: one.ownWords !== null,
      }
      return { checks, running, events, open, contacts: log.length }
    }
    return { today, of }
  }

  return {
    factsOf,

    /** Hand-overs as somebody reads them; those that are none of their business are left out. */
    async show(actor: Actor, region: string, all: readonly Handover[]): Promise<HandoverAnswer[]> {
      const found = await deps.profiles.some(
        region,
        all.map(({ profile }) => profile),
      )
      const people = new Map(found.map((one) => [one.id, one]))
      const seen = all.flatMap((one) => {
        const person = people.get(one.profile)
        const view = person && viewOf(actor, region, one, person)
        return person && view ? [{ one, person, view }] : []
      })
      const staff = seen.filter(({ view }) => view === 'giver' || view === 'receiver').map(({ one }) => one)
      const [{ of }, names] = await Promise.all([
        factsOf(region, staff, people),
        directory.accounts(all.flatMap(({ from, to }) => [from, to])),
      ])
      const detailed = staff.map((one) => ({ id: one.id, facts: of(one) }))
      const [promises, firms] = await Promise.all([
        deps.promises.show(
          region,
          detailed.flatMap(({ facts }) => facts.open),
          people,
        ),
        directory.employers(detailed.flatMap(({ facts }) => facts.running.map(({ employer }) => employer))),
      ])
      const factsById = new Map(detailed.map(({ id, facts }) => [id, facts]))
      const named = (id: string) => ({ id, name: names.get(id) ?? '' })
      return seen.map(({ one, person, view }): HandoverAnswer => {
        const facts = factsById.get(one.id)
        return {
          ...one,
          ...{ view, name: person.contact.name, from: named(one.from), to: named(one.to) },
          history: view === 'giver' || view === 'receiver' ? one.history : [],
          reason: view === 'self' ? null : one.reason,
          case: facts
            ? {
                ...{ words: one.words, ownWords: one.ownWords, introduction: one.introduction },
                introductionText: person.introduction,
                checks: checksOf(facts.checks),
                ...{ nextStepOn: facts.checks.nextStepOn, wishesOn: facts.checks.wishesOn },
                contacts: facts.contacts,
                promises: promises.filter(({ profile }) => profile === one.profile),
                running: facts.running.map(({ id, kind, employer, plan }) => ({
                  ...{ id, kind, employerName: firms.get(employer) ?? '', endDay: plan.time.endDay },
                })),
                events: facts.events,
              }
            : null,
        }
      })
    },

    async showOne(actor: Actor, one: Handover): Promise<HandoverAnswer> {
      const [answer] = await this.show(actor, one.region, [one])
      if (!answer) throw new AppError('notFound')
      return answer
    },
  }
}
export type HandoverDesk = ReturnType<typeof handoverDesk>
