/**
 * Tigrinya dates, lists and names, which browsers do not have. Unicode CLDR 48.2, corrected where Eritrean readers write
 * otherwise: May is ግንቦት, "ago" is ቅድሚ for days too, plural nouns follow numbers, ቋንቋ ኔዘርላንድ for Dutch, day before month.
 */
export const months = [
  'ጥሪ',
  'ለካቲት',
  'መጋቢት',
  'ሚያዝያ',
  'ግንቦት',
  'ሰነ',
  'ሓምለ',
  'ነሓሰ',
  'መስከረም',
  'ጥቅምቲ',
  'ሕዳር',
  'ታሕሳስ',
]
export const shortMonths = ['ጥሪ', 'ለካ', 'መጋ', 'ሚያ', 'ግን', 'ሰነ', 'ሓም', 'ነሓ', 'መስ', 'ጥቅ', 'ሕዳ', 'ታሕ']
export const weekdays = ['ሰኑይ', 'ሰሉስ', 'ረቡዕ', 'ሓሙስ', 'ዓርቢ', 'ቀዳም', 'ሰንበት']
export const shortWeekdays = ['ሰኑ', 'ሰሉ', 'ረቡ', 'ሓሙ', 'ዓር', 'ቀዳ', 'ሰን']

/** Singular after 0 and 1, plural from 2. */
const nouns = {
  minute: ['ደቒቕ', 'ደቓይቕ'],
  hour: ['ሰዓት', 'ሰዓታት'],
  day: ['መዓልቲ', 'መዓልታት'],
  week: ['ሰሙን', 'ሰሙናት'],
  month: ['ወርሒ', 'ኣዋርሕ'],
} as const
export type Unit = keyof typeof nouns

const nearDays: Record<number, string> = { [-1]: 'ትማሊ', 0: 'ሎሚ', 1: 'ጽባሕ' }

/** `amount` is negative for the past. */
export function relative(amount: number, unit: Unit): string {
  const near = unit === 'day' ? nearDays[amount] : undefined
  if (near) return near
  const count = Math.abs(amount)
  const noun = nouns[unit][count < 2 ? 0 : 1]
  return `${amount < 0 ? 'ቅድሚ' : 'ድሕሪ'} ${count} ${noun}`
}

/** "And" is a suffix on the last two items, so items must be plain words. */
export function list(items: readonly string[], join: 'and' | 'or'): string {
  const last = items.at(-1) ?? ''
  const before = items.at(-2)
  if (before === undefined) return last
  const end = join === 'and' ? `${before}ን ${last}ን` : `${before} ወይ ${last}`
  return [...items.slice(0, -2), end].join('፣ ')
}

export const languageNames: Record<string, string> = {
  nl: 'ቋንቋ ኔዘርላንድ',
  en: 'እንግሊዝኛ',
  ar: 'ዓረብኛ',
  ti: 'ትግርኛ',
  am: 'ኣምሓርኛ',
  tig: 'ትግረ',
  om: 'ኦሮምኛ',
  so: 'ሶማልኛ',
  sw: 'ስዋሂሊ',
  aa: 'ዓፋርኛ',
  fa: 'ፋርስኛ',
  prs: 'ዳሪ',
  ps: 'ፓሽቶ',
  ur: 'ኡርዱ',
  kmr: 'ኩርድኛ (ኩርማንጂ)',
  ckb: 'ኩርድኛ (ሶራኒ)',
  tr: 'ቱርክኛ',
  uk: 'ዩክረይንኛ',
  ru: 'ሩስኛ',
  pl: 'ፖላንድኛ',
  bg: 'ቡልጋርኛ',
  ro: 'ሮማንኛ',
  de: 'ጀርመንኛ',
  fr: 'ፈረንሳይኛ',
  es: 'ስጳንኛ',
  pt: 'ፖርቱጋልኛ',
  it: 'ጣልያንኛ',
  hy: 'ኣርመንኛ',
  az: 'ኣዘርባጃንኛ',
  ka: 'ጆርጅያንኛ',
  syr: 'ሱርስጥኛ',
  zh: 'ቻይንኛ',
  hi: 'ሂንዲ',
  ne: 'ኔፓልኛ',
  vi: 'ቬትናምኛ',
  ku: 'ኩርድኛ',
}
