import type { Match, RankedList } from '#matcher'
import type { Audience } from '../../../matcher/codes.ts'
import { emptyWeek } from '../../../matcher/grid.ts'
import { type Actor, profileView, vacancyView } from '../../access.ts'
import { dayNumber } from '../../adapters/clock.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import { type MatchContext, toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { Profile } from '../profiles/store.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import { toMatchOpening } from '../vacancies/matching.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Vacancy } from '../vacancies/store.ts'
import { forAudience } from './audience.ts'
import type { LogService } from './service-log.ts'

type Options = { limit: number; atLeast?: number }

/** Who fits where and why: both directions, each reader with the reasons that are theirs to read. */
export const matchService = (deps: {
  matcher: MatcherPort
  profiles: ProfileService
  vacancies: VacancyService
  employers: EmployerService
  regions: RegionService
  reference: Reference
  looks: LookService
  log: LogService
}) => {
  const { log, looks, matcher, profiles, vacancies, employers, regions, reference } = deps

  const settingsOf = async (region: string) => {
    const { weights, rules } = await regions.read(region)
    const today = await regions.today(region)
    const settings = { weights, lateStartDays: ruleNumber(rules, 'lateStartDays', today) }
    return { context: { reference, rules, today }, ask: { today: dayNumber(today), settings } }
  }
  const openingOf = async (region: string, vacancy: Vacancy) =>
    toMatchOpening(vacancy, await employers.getSite(region, vacancy.basics.site), reference)
  const seenVacancy = async (actor: Actor, region: string, id: string) => {
    const vacancy = await vacancies.get(region, id)
    if (!vacancy || vacancyView(actor, vacancy) === null) throw new AppError('notFound')
    return vacancy
  }
  const seenProfile = async (actor: Actor, region: string, id: string) => {
    const profile = await profiles.get(region, id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    return { profile, audience: (view === 'self' ? 'person' : 'staff') as Audience }
  }
  const personOf = ({ id, contact, introduction }: Profile) => ({ id, name: contact.name, introduction })
  const sideBySide = (profile: Profile, vacancy: Vacancy, context: MatchContext) => {
    const { hours, movableBlocks } = toMatchPerson(profile, context)
    return {
      possible: vacancy.hours.possible,
      required: vacancy.hours.required,
      free: hours,
      movable: hours === null ? emptyWeek : movableBlocks,
    }
  }
  const idsIn = ({ matches, askFirst, nearMisses }: RankedList, of: (match: Match) => string) => [
    ...matches.map(of),
    ...askFirst.map(({ match }) => of(match)),
    ...nearMisses.map(({ match }) => of(match)),
  ]
  const explain = async (region: string, profile: Profile, vacancy: Vacancy) => {
    const { context, ask } = await settingsOf(region)
    const person = toMatchPerson(profile, context)
    const explanation = await matcher.explain([region], person, await openingOf(region, vacancy), ask)
    if (!explanation) throw new AppError('notFound')
    return { explanation, context, ask }
  }

  return {
    async forVacancy(actor: Actor, region: string, id: string, { limit, atLeast }: Options) {
      const vacancy = await seenVacancy(actor, region, id)
      const { context, ask } = await settingsOf(region)
      const options = { ...ask, limit, ...(atLeast !== undefined && { atLeast }) }
      const asker = await openingOf(region, vacancy)
      const list = await matcher.rank([region], asker, options)
      const found = await Promise.all(
        idsIn(list, ({ personId }) => personId).map((personId) => profiles.get(region, personId)),
      )
      const people = found.filter((profile) => profile !== null)
      const rows = people.map((profile) => toMatchPerson(profile, context))
      const shown = await log.note(actor, { region, direction: 'people', asker, rows, limit, list, ...ask })
      return {
        list: forAudience(list, 'staff'),
        people: Object.fromEntries(people.map((profile) => [profile.id, personOf(profile)])),
        shown,
      }
    },

    async ofVacancy(actor: Actor, region: string, id: string, profileId: string) {
      const vacancy = await seenVacancy(actor, region, id)
      const { profile } = await seenProfile(actor, region, profileId)
      const { explanation, context, ask } = await explain(region, profile, vacancy)
      await looks.note(actor, profile, { depth: 'match' }, context.today)
      const place =
        explanation.outcome === 'ranked'
          ? await matcher.rank([region], await openingOf(region, vacancy), { ...ask, limit: 10_000 })
          : null
      const index = place?.matches.findIndex(({ personId }) => personId === profileId) ?? -1
      return {
        explanation: forAudience(explanation, 'staff'),
        person: personOf(profile),
        hours: sideBySide(profile, vacancy, context),
        rank: index < 0 ? null : index + 1,
      }
    },

    async forProfile(actor: Actor, region: string, id: string, { limit, atLeast }: Options) {
      const { profile, audience } = await seenProfile(actor, region, id)
      const { context, ask } = await settingsOf(region)
      const options = { ...ask, limit, ...(atLeast !== undefined && { atLeast }) }
      const asker = toMatchPerson(profile, context)
      const list = await matcher.rankOpenings([region], asker, options)
      const ids = idsIn(list, ({ openingId }) => openingId)
      const found = await Promise.all(ids.map((openingId) => vacancies.get(region, openingId)))
      const places = found.filter((vacancy) => vacancy !== null)
      const rows = await Promise.all(places.map((vacancy) => openingOf(region, vacancy)))
      const shown = await log.note(actor, { region, direction: 'places', asker, rows, limit, list, ...ask })
      const summaries = await Promise.all(places.map(vacancies.summary))
      return {
        list: forAudience(list, audience),
        vacancies: Object.fromEntries(summaries.map((summary) => [summary.id, summary])),
        shown,
      }
    },

    async ofProfile(actor: Actor, region: string, id: string, vacancyId: string) {
      const { profile, audience } = await seenProfile(actor, region, id)
      const vacancy = await seenVacancy(actor, region, vacancyId)
      const { explanation, context } = await explain(region, profile, vacancy)
      return {
        explanation: forAudience(explanation, audience),
        hours: sideBySide(profile, vacancy, context),
      }
    },
  }
}
export type MatchService = ReturnType<typeof matchService>
