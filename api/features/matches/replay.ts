import { hash } from 'node:crypto'
import {
  createMatcher,
  type MatchOpening,
  type MatchPerson,
  type MatchSettings,
  type RankedList,
} from '#matcher'
import type { ShownList, ShownRow } from './store.ts'

export type ShownEntry = Pick<ShownList['entries'][number], 'id' | 'digest'>

/** Every entry of a list in the order shown, hashed byte for byte. */
export const entriesOf = (
  { matches, askFirst, nearMisses }: Pick<RankedList, 'matches' | 'askFirst' | 'nearMisses'>,
  direction: ShownList['direction'],
): ShownEntry[] => {
  const idOf = (match: { personId: string; openingId: string }) =>
    direction === 'people' ? match.personId : match.openingId
  const entry = (id: string, value: unknown) => ({ id, digest: hash('sha256', JSON.stringify(value)) })
  return [
    ...matches.map((match) => entry(idOf(match), match)),
    ...askFirst.map((asked) => entry(idOf(asked.match), asked)),
    ...nearMisses.map((near) => entry(idOf(near.match), near)),
  ]
}

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
    if (list.direction === 'people') matcher.upsertPerson(region, row as MatchPerson, 0)
    else matcher.upsertOpening(region, row as MatchOpening, 0)
  const again =
    list.direction === 'people'
      ? matcher.rank([region], list.asker as MatchOpening, ask)
      : matcher.rankOpenings([region], list.asker as MatchPerson, ask)
  const shown = list.entries.map(({ id, digest }) => ({ id, digest }))
  const isSame = JSON.stringify(entriesOf(again, list.direction)) === JSON.stringify(shown)
  if (!isSame) return 'different'
  return list.erased > 0 ? 'equalWithGap' : 'equal'
}
