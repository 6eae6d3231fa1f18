import type { Match } from './contract.ts'

const utf8 = new TextEncoder()

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

type Placed = Pick<Match, 'score' | 'openingId' | 'personId'>

/** Best first. Ties fall by a hash of the pair, so that the same people do not lose every tie; then by id. */
export function byRank(a: Placed, b: Placed): number {
  return (
    b.score - a.score ||
    fnv1a(`${a.openingId}|${a.personId}`) - fnv1a(`${b.openingId}|${b.personId}`) ||
    byText(a.personId, b.personId) ||
    byText(a.openingId, b.openingId)
  )
}

/** The order of code units, the same on every machine and in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
