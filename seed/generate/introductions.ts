import type { Text, UiLanguage } from '../../api/contract.ts'
import { type InLanguages, inLanguage } from '../../locales/in-language.ts'
import { written } from '../builders/record.ts'
import { taxonomy } from '../data/taxonomy.ts'
import type { Random } from '../random.ts'

const labelsOf = new Map(taxonomy.skills.map(({ id, labels }) => [id, labels]))

/** A skill's name as it stands inside a sentence. */
const named = (skill: string, language: UiLanguage): string => {
  const label = labelsOf.get(skill)?.[language] ?? skill
  return language === 'en' || language === 'nl' ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

type Told = { skills: readonly [string, string]; years: number }

const arabicYears = (years: number) =>
  years === 1 ? 'سنة واحدة' : years === 2 ? 'سنتين' : years <= 10 ? `${years} سنوات` : `${years} سنة`

/** Short and plain, one idea a sentence; each language has its own. */
const patterns: InLanguages<readonly ((told: Told) => string)[]> = {
  nl: [
    ({ skills: [one, two], years }) =>
      `Ik kan goed ${named(one, 'nl')} en ${named(two, 'nl')}. Dat heb ik ${years} jaar gedaan. Ik kom altijd op tijd.`,
    ({ skills: [one], years }) =>
      `${years} jaar werkervaring: ${named(one, 'nl')}. Ik wil graag werken en elke dag Nederlands spreken.`,
    ({ skills: [one, two] }) =>
      `Ik leer snel en werk graag samen. Het liefst wil ik ${named(one, 'nl')} of ${named(two, 'nl')}.`,
  ],
  en: [
    ({ skills: [one, two], years }) =>
      `I can ${named(one, 'en')} and ${named(two, 'en')}. I did this for ${years} ${years === 1 ? 'year' : 'years'}. I am always on time.`,
    ({ skills: [one], years }) =>
      `For ${years} ${years === 1 ? 'year' : 'years'} my work was to ${named(one, 'en')}. Now I want to work here and speak Dutch every day.`,
    ({ skills: [one, two] }) =>
      `I learn fast and like to work with others. Best of all I like to ${named(one, 'en')} or ${named(two, 'en')}.`,
  ],
  ar: [
    ({ skills: [one, two], years }) =>
      `أجيد ${named(one, 'ar')} و${named(two, 'ar')}. عملت في ذلك ${arabicYears(years)}. ألتزم بالمواعيد دائمًا.`,
    ({ skills: [one], years }) =>
      `لدي خبرة ${arabicYears(years)} في ${named(one, 'ar')}. أريد أن أعمل وأن أتحدث الهولندية كل يوم.`,
    ({ skills: [one, two] }) =>
      `أتعلم بسرعة وأحب العمل مع الآخرين. أكثر ما أحبه: ${named(one, 'ar')} و${named(two, 'ar')}.`,
  ],
  ti: [
    ({ skills: [one, two], years }) =>
      `${named(one, 'ti')} ጽቡቕ ገይረ እኽእል እየ። ${named(two, 'ti')} እውን እኽእል እየ። ን${years} ${years === 1 ? 'ዓመት' : 'ዓመታት'} ሰሪሐዮ። ኩሉ ግዜ ብሰዓተይ እመጽእ።`,
    ({ skills: [one], years }) =>
      `ናይ ${years} ${years === 1 ? 'ዓመት' : 'ዓመታት'} ተመኩሮ ኣለኒ፦ ${named(one, 'ti')}። ክሰርሕን መዓልቲ መዓልቲ ቋንቋ ኔዘርላንድ ክዛረብን እደሊ።`,
    ({ skills: [one] }) => `ቀልጢፈ እመሃር። ምስ ሰባት ምስራሕ ደስ ይብለኒ። ብዝያዳ ዝፈትዎ ስራሕ፦ ${named(one, 'ti')}።`,
  ],
}

/** Whole texts in languages for which the taxonomy has no words, each with a Dutch translation by a person. */
const whole: Record<string, readonly (readonly [text: string, dutch: string])[]> = {
  tr: [
    [
      'Çalışmayı seviyorum ve çabuk öğrenirim. Sabah erken başlayabilirim.',
      'Ik werk graag en leer snel. Ik kan vroeg beginnen.',
    ],
    [
      'Türkiye’de uzun süre çalıştım. Şimdi burada yeni bir işe başlamak istiyorum.',
      'Ik heb lang in Turkije gewerkt. Nu wil ik hier aan nieuw werk beginnen.',
    ],
  ],
  uk: [
    [
      'Я люблю працювати і швидко вчуся. Хочу спілкуватися нідерландською на роботі.',
      'Ik werk graag en leer snel. Op het werk wil ik Nederlands spreken.',
    ],
    [
      'Удома я мала постійну роботу. Тут я готова почати з простого.',
      'Thuis had ik een vaste baan. Hier wil ik eenvoudig beginnen.',
    ],
  ],
  fa: [
    [
      'من کار کردن را دوست دارم و زود یاد می‌گیرم. هر روز هلندی تمرین می‌کنم.',
      'Ik werk graag en leer snel. Ik oefen elke dag Nederlands.',
    ],
    [
      'من با دقت کار می‌کنم و با همکارانم خوب کنار می‌آیم.',
      'Ik werk precies en kan goed met collega’s omgaan.',
    ],
  ],
  prs: [
    [
      'من کار را دوست دارم و زود یاد می‌گیرم. می‌خواهم با مردم اینجا کار کنم.',
      'Ik houd van werken en leer snel. Ik wil met de mensen hier werken.',
    ],
  ],
}

/** What somebody says about themselves, in the language they write most easily. */
export const introductionOf = (random: Random, mother: string, reads: UiLanguage, told: Told): Text => {
  const own = whole[mother]
  if (own && random.chance(0.6)) {
    const [text, nl] = random.pick(own)
    return written(mother, text, { nl })
  }
  return written(reads, random.pick(inLanguage(patterns, reads))(told))
}
