import { setTimeout as pause } from 'node:timers/promises'
import type { CertificateGap, Today } from '#matcher'
import { type Actor, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type ContextDeps, contextOf, type ListQuery, rankOptions } from './matching.ts'

type Counted = { at: string; gaps: CertificateGap[] }
type Count = { last: Counted | null; until: number; going: Promise<unknown> | null }

/** So long a count over a whole region is told again, in ms. */
const keptFor = 10 * 60_000
/** So long a reader waits for a count, in ms; after that they are told that it goes on. */
const patience = 500

/** What one change would bring: to a person over all open vacancies, and to all people of a region. */
export const gainService = (
  deps: ContextDeps & {
    matcher: MatcherPort
    vacancies: VacancyService
    clock: Clock
    /** Takes seconds where a region is large. */
    countGaps: (region: string, on: Today) => Promise<CertificateGap[]>
    onError: (error: unknown) => void
  },
) => {
  const { clock, matcher, vacancies } = deps
  const { settingsOf, seenProfile } = contextOf(deps)
  const counts = new Map<string, Count>()

  /** Everybody is held against everything, so one count serves all who ask; the last one stands until the next is there. */
  const gapsOf = async (region: string): Promise<Count> => {
    const count = counts.get(region) ?? { last: null, until: 0, going: null }
    counts.set(region, count)
    const now = clock.now()
    if (now.getTime() >= count.until && count.going === null) {
      const { ask } = await settingsOf(region)
      count.going = deps
        .countGaps(region, ask)
        .then((gaps) => {
          count.last = { at: now.toISOString(), gaps }
          count.until = now.getTime() + keptFor
        })
        .catch(deps.onError)
        .finally(() => {
          count.going = null
        })
    }
    if (count.going) await Promise.race([count.going, pause(patience, null, { ref: false })])
    return count
  }

  return {
    async gains(actor: Actor, region: string, id: string, options: ListQuery) {
      const { profile, reader } = await seenProfile(actor, region, id)
      const { context, ask } = await settingsOf(region)
      if (reader !== 'person') await deps.looks.note(actor, profile, { depth: 'match' }, context.today)
      const found = await matcher.gains([region], toMatchPerson(profile, context), {
        ...ask,
        ...rankOptions(options),
      })
      const opened = await vacancies.some(region, [...new Set(found.flatMap(({ first }) => first))])
      const summaries = await vacancies.summaries(region, opened)
      const known = new Map(summaries.map((summary) => [summary.id, summary]))
      const items = found.map(({ best, first, ...gain }) => ({
        ...gain,
        vacancies: first.flatMap((one) => known.get(one) ?? []),
      }))
      return { items }
    },

    async certificateGaps(actor: Actor, region: string) {
      const { last, going } = await gapsOf(region)
      const { context } = await settingsOf(region)
      const fewest = holds(actor, region, ['jobhunter'])
        ? null
        : ruleNumber(context.rules, 'suppressionThreshold', context.today)
      const items = (last?.gaps ?? []).map(({ people, ...gap }) => ({
        ...gap,
        people: fewest !== null && people < fewest ? null : people,
      }))
      return { items, at: last?.at ?? null, isCounting: going !== null, fewest }
    },
  }
}
export type GainService = ReturnType<typeof gainService>
