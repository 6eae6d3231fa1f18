import type { WishLevel } from '../codes.ts'
import type { Pair } from '../model/define.ts'
import { byText } from '../model/order.ts'

/** What the person said of the work itself, and on which level they said it. */
export type WorkWish =
  | { level: WishLevel; about: 'occupation' }
  | { level: WishLevel; about: 'group'; group: string }
  | { level: WishLevel; about: 'sector'; sector: string }

const sectorOrder: readonly WishLevel[] = ['not', 'dream', 'acceptable']

/** The most specific statement: occupation, then group, then sectors, among which "not" wins, then "dream". */
export function workWish({ person, opening, world }: Pair): WorkWish | null {
  if (person.wishes === null) return null
  const { occupations, groups, sectors } = person.wishes
  const { taxonomy } = world.settings
  const occupation = occupations[opening.occupation]
  if (occupation) return { level: occupation, about: 'occupation' }
  const group = taxonomy.occupations[opening.occupation]?.group
  if (group === undefined) return null
  const ofGroup = groups[group]
  if (ofGroup) return { level: ofGroup, about: 'group', group }
  const said = (taxonomy.groups[group]?.sectors ?? [])
    .flatMap((sector) => (sectors[sector] ? [{ sector, level: sectors[sector] }] : []))
    .sort((a, b) => sectorOrder.indexOf(a.level) - sectorOrder.indexOf(b.level) || byText(a.sector, b.sector))
  return said[0] ? { ...said[0], about: 'sector' } : null
}
