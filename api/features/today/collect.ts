import { type Actor, actsFor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { ContactService } from '../cases/service-contacts.ts'
import type { PromiseService } from '../cases/service-promises.ts'
import type { Contact } from '../cases/store.ts'
import type { EmployerService } from '../employers/service.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { FlyerService } from '../flyers/service.ts'
import type { HandoverService } from '../handovers/service.ts'
import type { NotificationService } from '../notifications/service.ts'
import type { ObjectionService } from '../objections/service.ts'
import type { PitchService } from '../pitches/service.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import { dueOf } from '../talks/rules.ts'
import type { TalkService } from '../talks/service.ts'
import { waitsSince } from '../vacancies/rules.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { TodayFacts } from './facts.ts'

export type CollectDeps = {
  clock: Clock
  regions: Pick<RegionService, 'all' | 'read' | 'dayIn'>
  profiles: Pick<ProfileService, 'ofJobhunter' | 'some'>
  handovers: Pick<HandoverService, 'of'>
  notifications: Pick<NotificationService, 'unreached'>
  pitches: Pick<PitchService, 'ofPeople'>
  placements: Pick<PlacementService, 'find' | 'lastDays'>
  events: Pick<EventService, 'some'>
  participations: Pick<ParticipationService, 'ofPeople'>
  talks: Pick<TalkService, 'openOf'>
  contacts: Pick<ContactService, 'some'>
  promises: Pick<PromiseService, 'open'>
  objections: Pick<ObjectionService, 'openOf'>
  flyers: Pick<FlyerService, 'openOf'>
  vacancies: Pick<VacancyService, 'inReview'>
  employers: Pick<EmployerService, 'applied' | 'some'>
}

/** Reads all that Today of one account is derived from: one query a noun, however many cases there are. */
export const collectToday =
  (deps: CollectDeps) =>
  async (region: string, actor: Actor): Promise<TodayFacts> => {
    const { account } = actor
    const inPlaceOf = actsFor(actor, region)
    const [there, people] = await Promise.all([
      deps.regions.read(region),
      deps.profiles.ofJobhunter(region, actor),
    ])
    const today = deps.regions.dayIn(there)
    const ids = people.map(({ id }) => id)
    const [
      pitches,
      placements,
      asked,
      talks,
      promises,
      noted,
      objections,
      flyerMessages,
      handovers,
      unreached,
    ] = await Promise.all([
      deps.pitches.ofPeople(region, ids),
      deps.placements.find(region, { profile: { $in: ids } }),
      deps.participations.ofPeople(region, ids),
      deps.talks.openOf(region, ids),
      deps.promises.open(region, ids, inPlaceOf),
      deps.contacts.some(region, ids),
      deps.objections.openOf(region, ids),
      deps.flyers.openOf(region, ids),
      deps.handovers.of(region, account),
      deps.notifications.unreached(people.filter(({ state }) => state !== 'closed').map(({ id }) => id)),
    ])
    const [reviews, applications] = await Promise.all([
      deps.vacancies.inReview(region),
      deps.employers.applied(region),
    ])
    const own = new Set(ids)
    const elsewhere = [...promises, ...handovers].flatMap(({ profile }) => (own.has(profile) ? [] : profile))
    const events = await deps.events.some(region, [...new Set(asked.map(({ event }) => event))])
    const dayOfEvent = new Map(events.map(({ id, basics }) => [id, basics.day]))
    const firms = await deps.employers.some([...new Set(reviews.map(({ employer }) => employer))])
    const managers = new Map(firms.map(({ id, account: held }) => [id, held.manager]))
    const isMine = (manager: string | null | undefined) => manager == null || inPlaceOf.includes(manager)
    // Latest first, so that the first of each case stands.
    const contacts = new Map<string, Contact>()
    for (const one of noted) if (!contacts.has(one.profile)) contacts.set(one.profile, one)
    const number = (id: Parameters<typeof ruleNumber>[1]) => ruleNumber(there.rules, id, today)
    return {
      ...{
        account,
        today,
        timeZone: there.timeZone,
        people,
        pitches,
        placements,
        promises,
        contacts,
        objections,
        flyerMessages,
        handovers,
        unreached,
      },
      others: elsewhere.length > 0 ? await deps.profiles.some(region, [...new Set(elsewhere)]) : [],
      numbers: {
        answerDays: number('unansweredPitchDays'),
        noContactDays: number('noContactDays'),
        permitWeeks: number('permitWeeks'),
      },
      lastDays: await deps.placements.lastDays(region, placements, people, today),
      participations: asked.flatMap((one) => {
        const eventDay = dayOfEvent.get(one.event)
        return eventDay === undefined ? [] : [{ ...one, eventDay }]
      }),
      talks: talks.flatMap((talk) => {
        const eventDay = dayOfEvent.get(talk.event)
        return eventDay === undefined ? [] : [{ ...talk, due: dueOf(talk, eventDay) }]
      }),
      reviews: reviews.flatMap((vacancy) => {
        const since = waitsSince(vacancy)
        return since !== null && isMine(managers.get(vacancy.employer)) ? [{ vacancy, since }] : []
      }),
      applications: applications.filter(({ account: held }) => isMine(held.manager)),
    }
  }
