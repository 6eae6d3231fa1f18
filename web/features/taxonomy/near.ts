/** Letters added, left out, changed or swapped between two words; at least `most` + 1 where there are more, or where they begin otherwise. */
export function slipsBetween(a: string, b: string, most: number): number {
  const more = most + 1
  if (most === 0 || Math.abs(a.length - b.length) > most) return more
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return more
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const here = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : more,
      )
      next[j] = here
      least = Math.min(least, here)
    }
    if (least > more) return more
    before = row
    row = next
  }
  return row[b.length] ?? more
}

const alphabet = /[a-z\p{Script=Cyrillic}]/u

/** Slips forgiven in a word: by its length, and sooner where vowels are not written or are part of the letter before them. */
export function slips(word: string): number {
  if (word.length < (alphabet.test(word) ? 5 : 4)) return 0
  return word.length < 7 ? 1 : 2
}

/** Whether two words begin alike for so long that one may be another form of the other. */
export function sharesStem(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return shared >= 4 && shared >= Math.max(a.length, b.length) * 0.6
}

/** Whether a longer word begins with what was typed, but for one slip. */
export const beginsNear = (typed: string, there: string): boolean =>
  typed.length > 4 && there.length > typed.length && slipsBetween(typed, there.slice(0, typed.length), 1) < 2

/** Letters between the parts of a Dutch or German compound. */
const joints = ['', 's', 'n', 'en', 'e']

/**
 * The words of which a compound is made, as far as they are known: both, else a known beginning and the rest, else a known end.
 * Null where no part is known.
 */
export function partsOfCompound(word: string, isKnown: (part: string) => boolean): string[] | null {
  let begun: string[] | null = null
  let ended: string[] | null = null
  for (let at = 3; at <= word.length - 3; at++) {
    const end = word.slice(at)
    const isEnd = isKnown(end)
    const begin = joints
      .filter((joint) => word.slice(0, at).endsWith(joint))
      .map((joint) => word.slice(0, at - joint.length))
      .find((one) => one.length > 2 && isKnown(one))
    if (isEnd && begin !== undefined) return [begin, end]
    if (isEnd && end.length > 4) ended ??= [end]
    if (begin !== undefined && begin.length > 4) begun = [begin, end]
  }
  return begun ?? ended
}
