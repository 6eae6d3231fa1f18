import type { Actor } from '../../access.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import type { EmployerService } from '../employers/service.ts'
import { type ContextDeps, contextOf } from '../matches/matching.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type Invitee, type InviteeGroup, inviteeGroups } from './contract.ts'
import { eventHours, groupsOf, timeCheck, wayCheck, wishCheck } from './rules-checks.ts'
import type { EventService } from './service.ts'
import type { ParticipationService } from './service-participations.ts'
import type { StallService } from './service-stalls.ts'

/** More people than any region has. */
const everybody = 100_000
const tenthsPer = 1000

/** Who fits an event: for each person the stall and the vacancy that suit best, and whether they could come. */
export const fittingService = (
  deps: ContextDeps & {
    matcher: MatcherPort
    events: EventService
    stalls: StallService
    participations: ParticipationService
    profiles: Pick<ProfileService, 'get' | 'active'>
    employers: Pick<EmployerService, 'getSite' | 'someSites'>
    vacancies: Pick<VacancyService, 'get' | 'some'>
  },
) => {
  const { events, looks, matcher, participations, profiles, reference, stalls, vacancies } = deps
  const { settingsOf, openingsOf } = contextOf(deps)

  return {
    async of(actor: Actor, region: string, id: string) {
      const event = await events.read(region, id)
      const [tables, asked, everyone, { context, ask }] = await Promise.all([
        stalls.at(region, id),
        participations.at(region, id),
        profiles.active(region),
        settingsOf(region),
      ])
      const shown = tables
        .filter(({ state }) => state === 'accepted' || state === 'invited')
        .flatMap((stall) => stall.work.vacancies.map((vacancy) => ({ stall: stall.id, vacancy })))
      const open = (await vacancies.some(region, [...new Set(shown.map(({ vacancy }) => vacancy))])).filter(
        ({ state }) => state === 'open',
      )
      const openings = await openingsOf(region, open)
      const best = new Map<string, { stall: string; vacancy: string; occupation: string; score: number }>()
      for (const opening of openings) {
        const stall = shown.find(({ vacancy }) => vacancy === opening.id)?.stall ?? ''
        const list = await matcher.shortlist([region], opening, { ...ask, limit: everybody })
        for (const { personId, score } of list.best)
          if (score > (best.get(personId)?.score ?? -1))
            best.set(personId, { stall, vacancy: opening.id, occupation: opening.occupation, score })
      }

      const hours = eventHours(event)
      const to = reference.placeOf(event.place.town, event.place.postcode)
      const states = new Map(asked.map(({ profile, state }) => [profile, state]))
      const groups = Object.fromEntries(inviteeGroups.map((group) => [group, 0])) as Record<
        InviteeGroup,
        number
      >
      const items = everyone.flatMap((profile): (Invitee & { score: number })[] => {
        const own = groupsOf(profile, event)
        for (const group of own) groups[group] += 1
        const found = best.get(profile.id)
        if (!found) return []
        const person = toMatchPerson(profile, context)
        return [
          {
            profile: profile.id,
            name: profile.contact.name,
            said: profile.introduction,
            ...{ stall: found.stall, vacancy: found.vacancy, score: found.score },
            shownTenths: Math.round(found.score / tenthsPer),
            time: timeCheck(hours, person),
            way: wayCheck(to, person, reference.matching.travel),
            wish: wishCheck(found.occupation, profile.wishes, reference.matching),
            groups: own,
            state: states.get(profile.id) ?? null,
          },
        ]
      })
      items.sort((a, b) => b.score - a.score || (a.profile < b.profile ? -1 : 1))
      const ids = items.map(({ profile }) => profile)
      await looks.noteAll(actor, region, ids, { depth: 'list' }, context.today)
      return { items, people: everyone.length, groups }
    },
  }
}
export type FittingService = ReturnType<typeof fittingService>
