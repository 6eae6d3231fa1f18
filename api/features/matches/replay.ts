import { hash } from 'node:crypto'
import {
  createMatcher,
  type Match,
  type MatchOpening,
  type MatchPerson,
  type MatchSettings,
  type RankedList,
} from '#matcher'
import type { ShownList, ShownRow } from './store.ts'

/** Every entry of a list in the order shown, byte for byte. */
export const entriesOf = (
  { matches, askFirst, nearMisses }: Pick<RankedList, 'matches' | 'askFirst' | 'nearMisses'>,
  direction: ShownList['direction'],
): { id: string; entry: object; json: string }[] => {
  const written = (match: Match, entry: object) => ({
    id: direction === 'people' ? match.personId : match.openingId,
    entry,
    json: JSON.stringify(entry),
  })
  return [
    ...matches.map((match) => written(match, match)),
    ...askFirst.map((asked) => written(asked.match, asked)),
    ...nearMisses.map((near) => written(near.match, near)),
  ]
}

/** What the log keeps of an entry's bytes. */
export const digestOf = (json: string): string => hash('sha256', json)

export type Replay = 'equal' | 'equalWithGap' | 'rulesChanged' | 'different'

/**
 * Makes a shown list again from what was kept of it. `rulesVersion` names the rules of today; under other rules nothing
 * is claimed. Erased rows are a gap; all others must come out as they were, in their order.
 */
export const replay = (
  list: ShownList,
  rows: readonly Pick<ShownRow, 'row'>[],
  settings: MatchSettings,
  rulesVersion: string,
): Replay => {
  if (list.rulesVersion !== rulesVersion) return 'rulesChanged'
  const matcher = createMatcher({ ...settings, ...list.settings }, rulesVersion)
  const ask = { today: list.today, limit: list.limit }
  const { region } = list
  for (const { row } of rows)
    if (list.direction === 'people') matcher.upsertPerson(region, row as MatchPerson)
    else matcher.upsertOpening(region, row as MatchOpening)
  const again =
    list.direction === 'people'
      ? matcher.rank([region], list.asker as MatchOpening, ask)
      : matcher.rankOpenings([region], list.asker as MatchPerson, ask)
  const made = entriesOf(again, list.direction)
  const isSame =
    made.length === list.entries.length &&
    list.entries.every(({ id, digest }, at) => made[at]?.id === id && digestOf(made[at].json) === digest)
  if (!isSame) return 'different'
  return list.erased > 0 ? 'equalWithGap' : 'equal'
}
