import { type Actor, actsFor, type Membership } from '../../access.ts'
import { addDays, type Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { type CalendarEntry, calendarFile, instantAt } from '../../calendar-file.ts'
import type { UiLanguage } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import { mailWords } from '../../mail-words.ts'
import { changeOnce, upsert } from '../../records.ts'
import type { SessionService } from '../accounts/service-sessions.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { EventRecord } from '../events/store.ts'
import type { PlacementService } from '../placements/service.ts'
import type { Placement } from '../placements/store.ts'
import type { RegionService } from '../regions/service.ts'
import { daysOf } from './rules.ts'
import { calendars } from './store.ts'

export type CalendarNeeds = {
  store: Store
  clock: Clock
  directory: Directory
  employers: Pick<EmployerService, 'getSite'>
  events: Pick<EventService, 'some' | 'inviting'>
  participations: Pick<ParticipationService, 'ofPerson'>
  placements: Pick<PlacementService, 'find'>
  regions: Pick<RegionService, 'read' | 'today'>
  sessions: Pick<SessionService, 'actorFor'>
  stalls: Pick<StallService, 'comingFrom'>
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string
}

/** So many days back a calendar still shows what was. */
const shownBack = 30

/** Calendars: what somebody has to do on which day, at a secret address for the calendar of their own telephone. */
export const calendarService = (deps: CalendarNeeds) => {
  const { clock, directory, events, placements, regions } = deps
  const stored = deps.store.collection(calendars)
  const link = `${deps.publicUrl}/sign-in`

  const placementsOf = async (actor: Actor, { role, region, employer, profile }: Membership) => {
    if (role === 'person' && profile) return placements.find(region, { profile })
    if (role === 'employer' && employer) return placements.find(region, { employer })
    if (role !== 'jobhunter') return []
    // On days of an absence, those of the colleague as well.
    const holders = actsFor(actor, region)
    const cases = await Promise.all(holders.map((holder) => directory.casesOf(region, holder)))
    return placements.find(region, { profile: { $in: cases.flat() } })
  }

  const eventsOf = async (account: string, { role, region, employer, profile }: Membership) => {
    if (role === 'jobhunter')
      return (await events.inviting(region)).filter(({ organiser }) => organiser === account)
    const ids =
      role === 'person' && profile
        ? (await deps.participations.ofPerson(region, profile)).flatMap(({ seat, event }) =>
            seat === undefined ? [] : [event],
          )
        : role === 'employer' && employer
          ? await deps.stalls.comingFrom(region, employer)
          : []
    return events.some(region, ids)
  }

  const ofPlacement = async (placement: Placement, since: string, language: UiLanguage) => {
    const days = daysOf(placement).filter(({ day }) => day >= since)
    if (days.length === 0) return []
    const site = await deps.employers.getSite(placement.region, placement.site)
    const { street = '', town = '' } = site?.address ?? {}
    return days.map(
      ({ what, day }): CalendarEntry => ({
        ...{ id: `${placement.id}-${what}-${day}`, version: placement.version, link },
        writtenAt: clock.now(),
        when: { day },
        summary: `Werkbrug: ${mailWords[language].calendar[what]}`,
        location: [street, town].filter(Boolean).join(', '),
        isCancelled: false,
      }),
    )
  }

  const ofEvent = (
    { id, version, basics, place, state }: EventRecord,
    timeZone: string,
    language: UiLanguage,
  ): CalendarEntry => ({
    ...{ id, version, link },
    writtenAt: clock.now(),
    when: {
      from: instantAt(basics.day, basics.from, timeZone),
      to: instantAt(basics.day, basics.to, timeZone),
    },
    summary: `Werkbrug: ${mailWords[language].calendar.event}`,
    location: [place.name, place.street, place.postcode, place.town].filter(Boolean).join(', '),
    isCancelled: state === 'cancelled',
  })

  const entriesOf = async (actor: Actor, language: UiLanguage): Promise<CalendarEntry[]> => {
    const all = actor.memberships.map(async (held) => {
      const { timeZone } = await regions.read(held.region)
      const since = addDays(await regions.today(held.region), -shownBack)
      const [places, meetings] = await Promise.all([placementsOf(actor, held), eventsOf(actor.account, held)])
      const fromPlaces = await Promise.all(places.map((one) => ofPlacement(one, since, language)))
      const shown = meetings.filter(({ basics }) => basics.day >= since)
      return [...fromPlaces.flat(), ...shown.map((one) => ofEvent(one, timeZone, language))]
    })
    return (await Promise.all(all)).flat()
  }

  /** An account has one address, so the record is called after it. */
  const idFor = (account: string) => account.replace('account', 'calendar')

  return {
    async own({ account }: Actor): Promise<{ since: string | null }> {
      const there = await stored.get(idFor(account))
      return { since: there?.secret === undefined ? null : there.since }
    },

    /** Makes a new address; an older one ends. The address is answered once and kept nowhere. */
    async open({ account }: Actor): Promise<{ since: string; address: string }> {
      const secret = newSecret()
      const since = clock.now().toISOString()
      const next = { id: idFor(account), account, secret: idOfSecret('calendar', secret), since }
      await upsert(stored, () => stored.get(next.id), {
        change: (now) => ({ ...now, ...next }),
        begin: () => next,
      })
      return { since, address: `${deps.publicUrl}/api/v1/calendars/${secret}` }
    },

    async close({ account }: Actor): Promise<null> {
      await changeOnce(stored, idFor(account), ({ secret, ...now }) => (secret === undefined ? null : now))
      return null
    },

    /** The days behind an address; `notFound` where it ended or its account did. */
    async read(secret: string): Promise<string> {
      const [there] = await stored.find({ secret: idOfSecret('calendar', secret) }, { limit: 1 })
      const actor = there && (await deps.sessions.actorFor(there.account))
      const [owner] = actor ? await directory.accountsOf({ account: actor.account }) : []
      if (!actor || !owner) throw new AppError('notFound')
      return calendarFile(await entriesOf(actor, owner.language))
    },
  }
}
export type CalendarService = ReturnType<typeof calendarService>
