import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../locales/fold.ts'
import { latinKeys } from '../../locales/latin-keys.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'

describe('folding', () => {
  test.each([
    ['ቋንቋ', 'ቛንቛ'],
    ['ቁጽሪ', 'ቍፅሪ'],
    ['ኩሉ', 'ዅሉ'],
    ['ሓበሬታ', 'ሐበሬታ'],
    ['ምቕያር', 'ምቅያር'],
    ['ቤት፡ትምህርቲ', 'ቤት ትምህርቲ'],
    ['ሰላም', 'ሠላም'],
    ['ዓርቢ', 'ኣርቢ'],
    ['ኀይሊ', 'ሃይሊ'],
    ['ብሽክለታ', 'ብሽኽለታ'],
    ['ጐዲሉ', 'ጎዲሉ'],
    ['ቈጸራ', 'ቆጸራ'],
    ['ኰነ', 'ዀነ'],
    ['ጉጅለ', 'ጒጅለ'],
    ['ኵሉ', 'ኩሉ'],
    ['መልአ', 'መልኣ'],
    ['ሰብ።', 'ሰብ'],
  ])('Tigrinya: %s is found as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test.each([
    ['خبّاز', 'خباز'],
    ['خباز/ة', 'خباز'],
    ['إدارة', 'اداره'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسوول'],
    ['قارئ', 'قاري'],
    ['آلة', 'اله'],
    ['کتاب', 'كتاب'],
    ['گراج', 'كراج'],
    ['چاي', 'جاي'],
    ['ڤيلا', 'فيلا'],
    ['پاص', 'باص'],
    ['عمـــل', 'عمل'],
    ['المطبخ', 'مطبخ'],
    ['والمطبخ', 'مطبخ'],
    ['بالمطبخ', 'مطبخ'],
    ['للمطبخ', 'مطبخ'],
    ['ﻻجئ', 'لاجي'],
    ['٤٥ ساعة', '45 ساعه'],
    ['۴۵', '45'],
    ['بناء', 'بنا'],
    ['\u2067خباز\u2069', 'خباز'],
  ])('Arabic: %s is found as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test.each([
    ['Bakker', 'bakker'],
    ['patiënt', 'patient'],
    ['auto’s', "auto's"],
    ['  two   words ', 'two words'],
  ])('Latin: %s is found as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test.each([
    ['፩', '1'],
    ['፲፪', '12'],
    ['፳፻፲፱', '2019'],
    ['፻', '100'],
    ['፼', '10000'],
    ['፪፼፭', '20005'],
  ])('reads the numeral %s as %s', (numeral, digits) => {
    expect(fold(numeral)).toBe(digits)
  })

  test.each([
    ['ሓበሬታ', 'ዓበሬታ'],
    ['والد', 'د'],
    ['آلة', 'ه'],
    ['ሰራሕ', 'ሸራሕ'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  test('folds what is folded to itself, whatever the text', () => {
    const script = (from: number, to: number) =>
      fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))
    const letter = fc.oneof(
      script(0x20, 0x17f),
      script(0x300, 0x36f),
      script(0x600, 0x6ff),
      script(0x1200, 0x137f),
      script(0xfef0, 0xfefc),
      fc.constantFrom('ا', 'ل', 'و', 'ب', '/', 'ة', ' ', '’'),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(letter).map((letters) => letters.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any))
      }),
      { numRuns: 3_000 },
    )
  })

  test('leaves no two skills with one name', () => {
    for (const language of ['ar', 'ti'] as const) {
      const names = taxonomy.skills.map(({ labels }) => fold(labels[language]))
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('Latin keys', () => {
  const meets = (one: string, other: string) => latinKeys(one).some((key) => latinKeys(other).includes(key))

  test.each([
    ['selam', 'ሰላም'],
    ['sirah', 'ስራሕ'],
    ['serah', 'ስራሕ'],
    ['injera', 'እንጀራ'],
    ['bani', 'ባኒ'],
    ['mekina', 'መኪና'],
    ['timhrti', 'ትምህርቲ'],
    ['quanqua', 'ቋንቋ'],
    ['kwankwa', 'ቋንቋ'],
    ['tsehay', 'ጸሓይ'],
    ['tzehay', 'ጸሓይ'],
    ["se'at", 'ሰዓት'],
    ['sra7', 'ስራሕ'],
    ['xeshani', 'ከሻኒ'],
    ['shqetlot', 'ሽቐጥ ሽቀጥሎት'],
    ['jerdin', 'ጀርዲን'],
  ])('%s finds %s', (latin, geez) => {
    expect(meets(latin, geez)).toBe(true)
  })

  test.each([
    ['shoghl', 'شغل'],
    ['sho8l', 'شغل'],
    ['5abbaz', 'خبّاز'],
    ['khabbaz', 'خباز/ة'],
    ["7'abbaz", 'خباز'],
    ['7alla2', 'حلاق'],
    ['hallaq', 'حلاق'],
    ['ra2m', 'رقم'],
    ['ta3lim', 'تعليم'],
    ['3amal', 'العمل'],
    ["9'aman", 'ضمان'],
    ['6abbakh', 'طباخ'],
    ['9ana3', 'صناعة'],
    ['ma6bakh', 'المطبخ'],
    ['sa2e2', 'سائق'],
  ])('%s finds %s', (latin, arabic) => {
    expect(meets(latin, arabic)).toBe(true)
  })

  test.each([
    ['bani', 'ማይ'],
    ['selam', 'شغل'],
    ['mekina', 'መካኒክ'],
    ['a', 'ኣ'],
  ])('%s does not find %s', (latin, other) => {
    expect(meets(latin, other)).toBe(false)
  })

  test('lead from a typed word to a concept of the taxonomy', () => {
    const found = (query: string) =>
      [...taxonomy.occupations, ...taxonomy.skills]
        .filter(({ labels, synonyms }) =>
          [labels.ar, labels.ti, ...synonyms.ar, ...synonyms.ti].some((word) => meets(query, word)),
        )
        .map(({ id }) => id)
    expect(found('bani')).toContain('sk-bake')
    expect(found('5abbaz')).toContain('occ-baker')
    expect(found('bani').length).toBeLessThan(taxonomy.skills.length / 20)
  })
})
