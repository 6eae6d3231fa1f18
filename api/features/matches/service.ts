import { emptyWeek } from '../../../matcher/grid.ts'
import type { Actor } from '../../access.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import { type MatchContext, toMatchPerson } from '../profiles/matching.ts'
import type { Profile } from '../profiles/store.ts'
import type { Vacancy } from '../vacancies/store.ts'
import { forAudience } from './audience.ts'
import { type ContextDeps, contextOf } from './matching.ts'
import { planksOf } from './planks.ts'

/** Of one pair, so many changes are told. */
const mostGains = 3

/** One pair and why: both directions, each reader with the reasons that are theirs to read. */
export const matchService = (
  deps: ContextDeps & {
    matcher: MatcherPort
    directory: Directory
  },
) => {
  const { directory, looks, matcher } = deps
  const { settingsOf, openingOf, seenVacancy, seenProfile } = contextOf(deps)

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
    async ofVacancy(actor: Actor, region: string, id: string, profileId: string) {
      const { vacancy } = await seenVacancy(actor, region, id)
      const { profile, reader } = await seenProfile(actor, region, profileId)
      const { explanation, rank, gains, context } = await explain(region, profile, vacancy)
      await looks.note(actor, profile, { depth: 'match' }, context.today)
      return {
        explanation: forAudience(explanation, reader),
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

    async ofProfile(actor: Actor, region: string, id: string, vacancyId: string) {
      const { profile, reader } = await seenProfile(actor, region, id)
      const { vacancy } = await seenVacancy(actor, region, vacancyId)
      const { explanation, gains, person, opening, context, ask } = await explain(region, profile, vacancy)
      if (reader !== 'person') await looks.note(actor, profile, { depth: 'match' }, context.today)
      const isOpen = explanation.outcome === 'ranked' || explanation.outcome === 'askFirst'
      const { owner } = profile.case
      const keys = isOpen ? null : await matcher.keys(person, opening, ask)
      return {
        explanation: forAudience(explanation, reader),
        hours: sideBySide(profile, vacancy, context),
        gains: gains.map(({ change, match }) => ({ change, opens: !isOpen, planks: planksOf(match) })),
        keys: forAudience(keys, reader),
        jobhunter: (await directory.accounts([owner])).get(owner) ?? '',
      }
    },
  }
}
export type MatchService = ReturnType<typeof matchService>
