import { fold } from './fold.ts'

/** Written in Latin letters as the first, and standing for any of the signs after it. */
type Reading = readonly [latin: string, ...signs: string[]]

/** Sounds of Tigrinya by row of eight letters from U+1200; one sign a sound, a point where nothing is kept. */
const geezRows =
  'h l h m s r s S k k k k b v t C h h n n . k k k k . . z j . d d j g g g t C p T T f p'.split(' ')

/** Latin letters as Tigrinya speakers write them, longest first; vowels, w and y carry no sign. */
const geezLatin: Reading[] = [
  ['tsh', 'T'],
  ['ts', 'T'],
  ['tz', 'T'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['kh', 'k'],
  ['gn', 'n'],
  ['zh', 'j'],
  ['x', 'k'],
  ['q', 'k'],
  ['c', 'k'],
  ['7', 'h'],
]

/** Sounds of Arabic: each letter of the left has the sign under it on the right; long vowels and ع carry none. */
const arabicFrom = 'بتثجحخدذرزسشصضطظغفقكلمنه'
const arabicInto = 'bttjhxddrzsSsdtzgfkklmnh'
const arabicSigns = new Map(Array.from(arabicFrom, (letter, index) => [letter, arabicInto[index] ?? '']))

/** Latin letters and digits as Arabic speakers write them; several signs: it is read in several ways. */
const arabicLatin: Reading[] = [
  ["3'", 'g'],
  ["6'", 'z'],
  ["7'", 'x'],
  ["9'", 'd'],
  ['kh', 'x'],
  ['sh', 'S'],
  ['ch', 'S'],
  ['gh', 'g'],
  ['th', 't', 'z'],
  ['dh', 'd', 'z'],
  // Egypt and Sudan say g for ج.
  ['g', 'g', 'j'],
  ['2', '', 'k'],
  ['5', 'x'],
  ['6', 't'],
  ['7', 'h'],
  ['8', 'g', 'k'],
  ['9', 's', 'k'],
  ['q', 'k'],
  ['c', 'k'],
  ['p', 'b'],
  ['v', 'f'],
]

/** Latin letters that are their own sign; all others carry none. */
const itself = 'bdfghjklmnprstvz'
const ownSign = (letter: string): Reading => [letter, itself.includes(letter) ? letter : '']

/** More ambiguous digits than this in one word are no word. */
const mostReadings = 16

/** Ge'ez letters that only carry a vowel. */
const vowelLetters = /^[\u12a0-\u12a7\u12d0-\u12d7]/
/** Ge'ez letters without a vowel at the end of a word: the sixth of each row, but for w and y. */
const isClosed = (letter: string): boolean => (letter.codePointAt(0)! & 7) === 5 && !'ውይ'.includes(letter)

/** A word's sounds: its consonants, and whether a vowel stands before the first and after the last. */
type Heard = { signs: string; begins: boolean; ends: boolean }

/** A key of two consonants says too little by itself, so it says as well how the word ends. */
const keyOf = (tag: string, { signs, begins, ends }: Heard): string[] =>
  signs.length < 2 ? [] : [`${tag}${begins ? "'" : ''}${signs}${signs.length > 2 ? '' : ends ? '+' : '-'}`]

function geezHeard(word: string): Heard {
  const letters = Array.from(word)
  const signs = letters.map((letter) => geezRows[(letter.codePointAt(0)! - 0x1200) >> 3] ?? '.').join('')
  return {
    signs: signs.replaceAll('.', ''),
    begins: vowelLetters.test(word),
    ends: !isClosed(letters.at(-1) ?? ' '),
  }
}

const withoutFinalH = (key: string) => key.replace(/h$/, '')

function arabicHeard(word: string): Heard {
  const signs = withoutFinalH(Array.from(word, (letter) => arabicSigns.get(letter) ?? '').join(''))
  return { signs, begins: /^[اع]/.test(word), ends: /[اويهعح]$/.test(word) }
}

/** All ways to read a Latin word by a table, double letters counting once. */
function readings(word: string, table: Reading[]): string[] {
  let found = ['']
  let rest = word.replace(/(.)\1+/gu, '$1')
  while (rest) {
    const [latin, ...signs] = table.find(([from]) => rest.startsWith(from)) ?? ownSign(rest.charAt(0))
    found = found.flatMap((key) => signs.map((sign) => key + sign)).slice(0, mostReadings)
    rest = rest.slice(latin.length)
  }
  return found
}

/**
 * Keys by which a Ge'ez or Arabic word and its spelling in Latin letters meet: consonants, and whether a vowel begins
 * the word, marked by language. A word in its own script gives one key; a Latin word gives every key it may stand for.
 * Two texts may mean the same when they share a key. Keys of a single consonant say too little and are left out.
 */
export function latinKeys(text: string): string[] {
  const keys = fold(text)
    .split(/[^\p{L}]+/u)
    .flatMap((word) => [...keyOf('ti:', geezHeard(word)), ...keyOf('ar:', arabicHeard(word))])
  for (const [word] of text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .matchAll(/[a-z2-9']+/g)) {
    const ends = /[aeiouyw37h]$/.test(word)
    const begins = /^[aeiou'3]/.test(word)
    // A 2 at the beginning is a hamza, or the q of Syria.
    const heard = (signs: string): Heard => ({
      signs,
      begins: begins || (word.startsWith('2') && !signs.startsWith('k')),
      ends,
    })
    keys.push(
      ...readings(word, geezLatin).flatMap((signs) => keyOf('ti:', heard(signs))),
      ...readings(word, arabicLatin).flatMap((signs) => keyOf('ar:', heard(withoutFinalH(signs)))),
    )
  }
  return [...new Set(keys)]
}
