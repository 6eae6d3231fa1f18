import type { Match, RankedList } from '#matcher'
import { emptyWeek } from '../../../matcher/grid.ts'
import type { Actor } from '../../access.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import { type MatchContext, toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { Profile } from '../profiles/store.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Vacancy } from '../vacancies/store.ts'
import { type AskingDeps, askingOf } from './asking.ts'
import { forAudience } from './audience.ts'
import type { LogService } from './service-log.ts'
import { planksOf } from './shown.ts'

type Options = { limit: number; atLeast?: number }

/** Of one pair, so many changes are told. */
const mostGains = 3

/** Who fits where and why: both directions, each reader with the reasons that are theirs to read. */
export const matchService = (
  deps: AskingDeps & {
    matcher: MatcherPort
    profiles: ProfileService
    vacancies: VacancyService
    looks: LookService
    log: LogService
    accountName: (id: string) => Promise<string>
  },
) => {
  const { log, looks, matcher, profiles, vacancies } = deps

  const { settingsOf, openingOf, seenVacancy, seenProfile } = askingOf(deps)

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
    const opening = await openingOf(region, vacancy)
    const [explanation, { rank, gains }] = await Promise.all([
      matcher.explain([region], person, opening, ask),
      matcher.gainsForPair([region], person, opening, { ...ask, limit: mostGains }),
    ])
    if (!explanation) throw new AppError('notFound')
    return { explanation, rank, gains, person, opening, context, ask }
  }

  return {
    async forVacancy(actor: Actor, region: string, id: string, { limit, atLeast }: Options) {
      const { vacancy } = await seenVacancy(actor, region, id)
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
      const { vacancy } = await seenVacancy(actor, region, id)
      const { profile } = await seenProfile(actor, region, profileId)
      const { explanation, rank, gains, context } = await explain(region, profile, vacancy)
      await looks.note(actor, profile, { depth: 'match' }, context.today)
      return {
        explanation: forAudience(explanation, 'staff'),
        person: personOf(profile),
        hours: sideBySide(profile, vacancy, context),
        rank,
        gains: gains.map(({ change, match: { score, shownTenths }, rank }) => ({
          change,
          score,
          shownTenths,
          rank,
        })),
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
      const { vacancy } = await seenVacancy(actor, region, vacancyId)
      const { explanation, gains, person, opening, context, ask } = await explain(region, profile, vacancy)
      const isOpen = explanation.outcome === 'ranked' || explanation.outcome === 'askFirst'
      const keys = isOpen ? null : await matcher.keys(person, opening, ask)
      return {
        explanation: forAudience(explanation, audience),
        hours: sideBySide(profile, vacancy, context),
        gains: gains.map(({ change, match }) => ({ change, opens: !isOpen, planks: planksOf(match) })),
        keys: forAudience(keys, audience),
        jobhunter: await deps.accountName(profile.case.owner),
      }
    },
  }
}
export type MatchService = ReturnType<typeof matchService>
