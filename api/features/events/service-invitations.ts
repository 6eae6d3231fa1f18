import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { calendarFile, instantAt } from '../../calendar-file.ts'
import { AppError } from '../../errors.ts'
import type { Reference } from '../../reference.ts'
import type { Directory } from '../directory.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { OwnInvitation, ParticipationAnswer } from './contract.ts'
import { wayCheck } from './rules-checks.ts'
import type { EventService } from './service.ts'
import type { ParticipationService } from './service-participations.ts'
import type { StallService } from './service-stalls.ts'
import type { Participation } from './store.ts'

/** Invitations as they are read: by jobhunters with how each person is reached, by the person with the way and the work. */
export const invitationService = (deps: {
  clock: Clock
  reference: Reference
  directory: Pick<Directory, 'accounts' | 'accountsOf'>
  looks: Pick<LookService, 'noteAll'>
  regions: Pick<RegionService, 'read' | 'dayIn' | 'today'>
  profiles: Pick<ProfileService, 'get' | 'some'>
  events: EventService
  stalls: StallService
  participations: ParticipationService
}) => {
  const { directory, events, participations, profiles, reference, regions, stalls } = deps

  const plain = (
    { seat: _, waits: __, stateBefore: ___, there: ____, ...participation }: Participation,
    lines: ReadonlyMap<string, number>,
  ) => ({
    ...participation,
    arrivedAt: participation.arrivedAt ?? null,
    line: lines.get(participation.id) ?? null,
  })

  const wayTo = async (region: string, profile: string, town: string, postcode: string | null) => {
    const [there, now] = await Promise.all([profiles.get(region, profile), regions.read(region)])
    if (!there) return null
    const person = toMatchPerson(there, { reference, rules: now.rules, today: regions.dayIn(now) })
    return wayCheck(reference.placeOf(town, postcode), person, reference.matching.travel).best
  }

  const own = async (participation: Participation): Promise<OwnInvitation> => {
    const { region, event: id, profile } = participation
    const event = await events.read(region, id)
    const { basics, place, talks, care, organiser, state } = event
    const [lines, tables, names, way] = await Promise.all([
      participations.lines(region, id),
      stalls.ofEvent(region, id),
      directory.accounts([organiser]),
      wayTo(region, profile, place.town, place.postcode),
    ])
    return {
      ...plain(participation, lines),
      way,
      at: {
        ...{ id, state, basics, place, talks, care, organiserName: names.get(organiser) ?? '' },
        stalls: tables.items
          .filter((stall) => stall.state === 'accepted' || stall.state === 'invited')
          .map((stall) => ({
            ...{ id: stall.id, number: stall.number, employerName: stall.employerName },
            shown: stall.shown.filter((vacancy) => vacancy.state === 'open'),
          })),
      },
    }
  }

  return {
    own,
    async read(actor: Actor, region: string, id: string): Promise<OwnInvitation> {
      return own((await participations.get(actor, region, id)).participation)
    },

    async ofPerson(actor: Actor, region: string, profile: string): Promise<{ items: OwnInvitation[] }> {
      const found = await participations.ofPerson(region, profile)
      const mine = actor.memberships.some((held) => held.region === region && held.profile === profile)
      if (!mine) throw new AppError('notFound')
      const items = await Promise.all(found.map(own))
      return { items: items.sort((a, b) => (a.at.basics.day < b.at.basics.day ? 1 : -1)) }
    },

    async ofEvent(actor: Actor, region: string, id: string): Promise<{ items: ParticipationAnswer[] }> {
      await events.read(region, id)
      const [found, lines] = await Promise.all([
        participations.at(region, id),
        participations.lines(region, id),
      ])
      const ids = found.map(({ profile }) => profile)
      const people = new Map((await profiles.some(region, ids)).map((profile) => [profile.id, profile]))
      await deps.looks.noteAll(actor, region, ids, { depth: 'list' }, await regions.today(region))
      const items = await Promise.all(
        found.map(async (participation) => {
          const person = people.get(participation.profile)
          const [account] = await directory.accountsOf({ profile: participation.profile })
          return {
            ...plain(participation, lines),
            name: person?.contact.name ?? '',
            phone: person?.contact.phone ?? null,
            reach: account ? (account.email ? ('mail' as const) : ('app' as const)) : ('call' as const),
          }
        }),
      )
      return { items }
    },

    async calendar(actor: Actor, region: string, id: string): Promise<{ file: string }> {
      const { participation } = await participations.get(actor, region, id)
      const event = await events.read(region, participation.event)
      const { timeZone } = await regions.read(region)
      const { basics, place } = event
      const file = calendarFile([
        {
          id: participation.id,
          version: event.version,
          writtenAt: deps.clock.now(),
          when: {
            from: instantAt(basics.day, basics.from, timeZone),
            to: instantAt(basics.day, basics.to, timeZone),
          },
          summary: basics.name,
          location: [place.name, place.street, place.postcode, place.town].filter(Boolean).join(', '),
          isCancelled: event.state === 'cancelled',
        },
      ])
      return { file }
    },
  }
}
export type InvitationService = ReturnType<typeof invitationService>
