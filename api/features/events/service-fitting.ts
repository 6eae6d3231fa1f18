import type { Actor } from '../../access.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import type { EmployerService } from '../employers/service.ts'
import { type ContextDeps, contextOf } from '../matches/matching.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type Invitee, type InviteeGroup, inviteeGroups } from './contract.ts'
import { eventHours, groupsOf, timeCheck, wayCheck, wishCheck } from './rules-checks.ts'
import type { EventService } from './service.ts'
import type { ParticipationService } from './service-participations.ts'
import type { StallService } from './service-stalls.ts'

/** More people than any region has. */
const everybody = 100_000
const tenthsPer = 1000

/** A vacancy of a stall that suits somebody, and how well. */
type Found = { stall: string; vacancy: string; occupation: string; score: number }

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

  /** The stalls of an event that suit each person, and how one of them is shown. */
  const look = async (region: string, id: string) => {
    const event = await events.read(region, id)
    const [tables, asked, { context, ask }] = await Promise.all([
      stalls.at(region, id),
      participations.at(region, id),
      settingsOf(region),
    ])
    const shown = tables
      .filter(({ state }) => state === 'accepted' || state === 'invited')
      .flatMap((stall) => stall.work.vacancies.map((vacancy) => ({ stall: stall.id, vacancy })))
    const open = (await vacancies.some(region, [...new Set(shown.map(({ vacancy }) => vacancy))])).filter(
      ({ state }) => state === 'open',
    )
    const found = new Map<string, Found[]>()
    for (const opening of await openingsOf(region, open)) {
      const stall = shown.find(({ vacancy }) => vacancy === opening.id)?.stall ?? ''
      const list = await matcher.shortlist([region], opening, { ...ask, limit: everybody })
      for (const { personId, score } of list.best) {
        const own = found.get(personId) ?? []
        own.push({ stall, vacancy: opening.id, occupation: opening.occupation, score })
        found.set(personId, own)
      }
    }
    const hours = eventHours(event)
    const to = reference.placeOf(event.place.town, event.place.postcode)
    const known = new Map(asked.map((one) => [one.profile, one]))
    const show = (profile: Profile, { stall, vacancy, occupation, score }: Found): Invitee => {
      const person = toMatchPerson(profile, context)
      return {
        ...{ profile: profile.id, name: profile.contact.name, said: profile.introduction, stall, vacancy },
        shownTenths: Math.round(score / tenthsPer),
        time: timeCheck(hours, person),
        way: wayCheck(to, person, reference.matching.travel),
        wish: wishCheck(occupation, profile.wishes, reference.matching),
        groups: groupsOf(profile, event),
        state: known.get(profile.id)?.state ?? null,
      }
    }
    const best = (profile: string): Found[] =>
      (found.get(profile) ?? []).sort((a, b) => b.score - a.score || (a.vacancy < b.vacancy ? -1 : 1))
    return { event, known, best, show, today: context.today }
  }

  return {
    async of(actor: Actor, region: string, id: string) {
      const [{ event, best, show, today }, everyone] = await Promise.all([
        look(region, id),
        profiles.active(region),
      ])
      const groups = Object.fromEntries(inviteeGroups.map((group) => [group, 0])) as Record<
        InviteeGroup,
        number
      >
      const found = everyone.flatMap((profile) => {
        for (const group of groupsOf(profile, event)) groups[group] += 1
        const [first] = best(profile.id)
        return first ? [{ profile, first }] : []
      })
      found.sort((a, b) => b.first.score - a.first.score || (a.profile.id < b.profile.id ? -1 : 1))
      const items = found.map(({ profile, first }) => show(profile, first))
      const ids = items.map(({ profile }) => profile)
      await looks.noteAll(actor, region, ids, { depth: 'list' }, today)
      return { items, people: everyone.length, groups }
    },

    /** How one person fits, and the stalls at which there could be a talk, the best first. */
    async one(actor: Actor, region: string, id: string, profile: string) {
      const [{ known, best, show, today }, person] = await Promise.all([
        look(region, id),
        profiles.get(region, profile),
      ])
      if (person?.state !== 'active') throw new AppError('notFound')
      await looks.noteAll(actor, region, [profile], { depth: 'list' }, today)
      const [first, ...others] = best(profile)
      return {
        known: known.get(profile) ?? null,
        fit: first ? show(person, first) : null,
        stalls: first ? [...new Set([first, ...others].map(({ stall }) => stall))] : [],
      }
    },
  }
}
export type FittingService = ReturnType<typeof fittingService>
