import { readGeezNumber } from './typed.ts'

/** A row of the folding table: letters from…to become the letters that start at `into`, one by one. */
type Run = readonly [from: number, to: number, into: number]

/** Ge'ez: series that sound alike in Tigrinya, or soften after a vowel, fall together. */
const geezRuns: Run[] = [
  [0x1210, 0x1216, 0x1200],
  [0x1280, 0x1286, 0x1200],
  [0x1220, 0x1227, 0x1230],
  [0x12d0, 0x12d6, 0x12a0],
  [0x1340, 0x1346, 0x1338],
  [0x1250, 0x1256, 0x1240],
  [0x12b8, 0x12be, 0x12a8],
]

/** Each letter of the left becomes the right, after the runs. Letters under or over a hamza have lost it before. */
const letters: [string, string][] = [
  ['ٱ', 'ا'],
  ['ةہھە', 'ه'],
  ['ىیې', 'ي'],
  ['کگ', 'ك'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ['ڤ', 'ف'],
  ['ሀ', 'ሃ'],
  ['አ', 'ኣ'],
  ['ቈቘ', 'ቆ'],
  ['ቊቍቚቝ', 'ቁ'],
  ['ቛ', 'ቋ'],
  ['ቜ', 'ቌ'],
  ['ኰዀ', 'ኮ'],
  ['ኲኵዂዅ', 'ኩ'],
  ['ዃ', 'ኳ'],
  ['ዄ', 'ኴ'],
  ['ጐ', 'ጎ'],
  ['ጒጕ', 'ጉ'],
  // Turkish, German and Polish; Ukrainian and Russian, whose speakers write each other's words.
  ['ı', 'i'],
  ['ł', 'l'],
  ['ß', 's'],
  ['іы', 'и'],
  ['єэ', 'е'],
  ['ґ', 'г'],
  ['ьъ', ''],
]

/** Digits of Arabic and of Persian and Urdu: ten from each of these. */
const digitZeros = [0x0660, 0x06f0]

/** Seen or heard but not searched: direction marks, accents, harakat and hamza, tatweel, Ge'ez gemination. */
const dropped: [from: number, to: number][] = [
  [0x200b, 0x200f],
  [0x061c, 0x061c],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0x0300, 0x036f],
  [0x064b, 0x0655],
  [0x0670, 0x0670],
  [0x0640, 0x0640],
  [0x0621, 0x0621],
  [0x135d, 0x135f],
]

const table = new Map<string, string>()
for (const [from, to, into] of geezRuns)
  for (let code = from; code <= to; code++)
    table.set(String.fromCodePoint(code), String.fromCodePoint(into + code - from))
for (const zero of digitZeros)
  for (let digit = 0; digit < 10; digit++) table.set(String.fromCodePoint(zero + digit), String(digit))
for (const [from, into] of letters) {
  for (const letter of from) table.set(letter, into)
  for (const [letter, folded] of table) if (from.includes(folded)) table.set(letter, into)
}
for (const [from, to] of dropped)
  for (let code = from; code <= to; code++) table.set(String.fromCodePoint(code), '')

const ligatures = /[\ufef5-\ufefc]/gu
const spaces = /[\u1361-\u1368'’ʼ\s]+/gu
const geezNumber = /[\u1369-\u137c]+/gu

/** Nothing of it is folded. */
const plain = /^[a-z0-9 ,.-]*$/

/** Articles, as many as stand there, with what is written onto them, before three letters; the ending of «خباز/ة». */
const article = /(^|\P{L})(?:وال|بال|لل|ال)+(?=\p{L}{3})/gu
const orFeminine = /\/ه(?!\p{L})/gu

/**
 * The form in which texts are compared in search, for what is indexed and for what is asked alike: one spelling for
 * letters that people mix up in Arabic, Ge'ez and Cyrillic script, small Latin letters, no marks, single spaces.
 * Folding twice changes nothing more. For finding only; never for showing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower.replace(spaces, ' ').trim()
  const parted = lower.replace(ligatures, (ligature) => ligature.normalize('NFKC')).normalize('NFD')
  const mapped = Array.from(parted, (letter) => table.get(letter) ?? letter)
    .join('')
    .normalize('NFC')
  return mapped
    .replace(geezNumber, readGeezNumber)
    .replace(orFeminine, '')
    .replace(article, '$1')
    .replace(spaces, ' ')
    .trim()
}

/** A town's name as it is compared: without case, marks, quotes and dashes, ĳ as two letters. */
export const placeKey = (name: string): string =>
  fold(name.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
