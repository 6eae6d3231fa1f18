import type { Match } from '../contract.ts'

const utf8 = new TextEncoder()

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text. */
export function fnv1a(text: string): number {
  const bytes = utf8.encode(text)
  return fnvOn(0x811c9dc5, bytes, 0, bytes.length)
}

/** The hash of a text and what follows it: goes on from `hash` over the bytes from `from` up to `until`. */
export function fnvOn(hash: number, bytes: ArrayLike<number>, from: number, until: number): number {
  let on = hash
  for (let at = from; at < until; at += 1) on = Math.imul(on ^ bytes[at]!, 0x01000193)
  return on >>> 0
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
