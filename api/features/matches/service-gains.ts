import { type Actor, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type AskingDeps, askingOf } from './asking.ts'

type Options = { limit: number; atLeast?: number }
type Counted = { at: string; gaps: Awaited<ReturnType<MatcherPort['certificateGaps']>> }

/** So long a count over a whole region is told again, in ms. */
const keptFor = 10 * 60_000

/** What one change would bring: to a person over all open vacancies, and to all people of a region. */
export const gainService = (
  deps: AskingDeps & { matcher: MatcherPort; vacancies: VacancyService; clock: Clock },
) => {
  const { clock, matcher, vacancies } = deps
  const { settingsOf, seenProfile } = askingOf(deps)
  const counted = new Map<string, { until: number; counting: Promise<Counted> }>()

  const countGaps = async (region: string): Promise<Counted> => {
    const { ask } = await settingsOf(region)
    const gaps = await matcher.certificateGaps([region], ask)
    return { at: clock.now().toISOString(), gaps }
  }
  /** Everybody is held against everything, so one count serves all who ask. */
  const gapsOf = (region: string): Promise<Counted> => {
    const now = clock.now().getTime()
    const before = counted.get(region)
    if (before && now < before.until) return before.counting
    const counting = countGaps(region)
    counting.catch(() => counted.delete(region))
    counted.set(region, { until: now + keptFor, counting })
    return counting
  }

  return {
    async gains(actor: Actor, region: string, id: string, options: Options) {
      const { profile } = await seenProfile(actor, region, id)
      const { context, ask } = await settingsOf(region)
      const found = await matcher.gains([region], toMatchPerson(profile, context), { ...ask, ...options })
      const items = found.map(async ({ best, first, ...gain }) => {
        const opened = await Promise.all(first.map((one) => vacancies.get(region, one)))
        const there = opened.filter((vacancy) => vacancy !== null)
        return { ...gain, vacancies: await Promise.all(there.map(vacancies.summary)) }
      })
      return { items: await Promise.all(items) }
    },

    async certificateGaps(actor: Actor, region: string) {
      const { at, gaps } = await gapsOf(region)
      const { context } = await settingsOf(region)
      const fewest = holds(actor, region, ['jobhunter'])
        ? null
        : ruleNumber(context.rules, 'suppressionThreshold', context.today)
      const items = gaps.map(({ people, ...gap }) => ({
        ...gap,
        people: fewest !== null && people < fewest ? null : people,
      }))
      return { items, at, fewest }
    },
  }
}
export type GainService = ReturnType<typeof gainService>
