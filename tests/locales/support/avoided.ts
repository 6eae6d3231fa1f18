import type { UiLanguage } from '#contract'

/** Words that mislead or cannot be understood, and what is said instead; `bad` is a sentence that has one. */
type Avoided = { words: RegExp; instead: string; bad: string }

export const avoided: { readonly [language in UiLanguage]?: readonly Avoided[] } = {
  en: [
    {
      words: /\b(bridge|planks?|doors?|keys?)\b/i,
      instead: 'no pictures in words',
      bad: 'What opens the door?',
    },
    { words: /\bplaces?\b/i, instead: 'work or a vacancy; a site; a position', bad: 'This place fits me' },
    { words: /\b(a|my|each|one) yes\b/i, instead: 'somebody agrees or says yes', bad: 'Waiting for a yes' },
    { words: /\bpress(es)?\b(?! the)/i, instead: 'tap or click', bad: 'One press shows why' },
    { words: /\bobjections?\b/i, instead: 'a question or remark', bad: 'No objection waits' },
    { words: /\b(there yet|is this there)\b/i, instead: 'missing, or who has it', bad: 'Not there yet' },
  ],
  nl: [
    {
      words: /\b(brug|plank(en)?|deur|sleutels?)\b/i,
      instead: 'no pictures in words',
      bad: 'Een plank erbij',
    },
    { words: /\bplek(ken)?\b/i, instead: 'werk of vacature; locatie; plaats', bad: 'Deze plek past' },
    {
      words: /\bbezwa(ar|ren)\b/i,
      instead: 'a question or remark, no procedure',
      bad: 'Er wacht een bezwaar',
    },
    { words: /\b(een|mijn|het) ja\b/i, instead: 'ja zeggen, akkoord zijn', bad: 'Na mijn ja' },
    { words: /\bdruk(ken)?\b(?! op)/i, instead: 'tikken of klikken', bad: 'In drie drukken' },
    { words: /\b(hooguit|hoogstens)\b/i, instead: 'maximaal', bad: 'Hooguit 30 minuten' },
    {
      words: /\b(aanvaardbaar|juridische|werkbeperking\w*)\b/i,
      instead: 'plain words',
      bad: 'Nu aanvaardbaar',
    },
    {
      words: /^(?!.*diploma).*\bcertifica(at|ten)\b/i,
      instead: 'with diploma beside it',
      bad: 'Nog één certificaat',
    },
  ],
  ar: [
    { words: /جسر|لوح|مفتاح|الباب/u, instead: 'no pictures in words', bad: 'ما الذي يفتح الباب؟' },
    {
      words: /المكان|الأماكن المفتوحة|أماكن عمل/u,
      instead: 'فرصة عمل or موقع',
      bad: 'لماذا يناسبني هذا المكان؟',
    },
    { words: /وظيفة شاغرة|وظائف|الوظيفة/u, instead: 'فرصة عمل', bad: 'إغلاق هذه الوظيفة' },
    { words: /وسيط/u, instead: 'مستشار/ة التوظيف', bad: 'وسيط العمل' },
    {
      words: /(?<!\p{L})(عملي|أسبوعي|وقتي|حدّي|يومي|شخصي)(?!\p{L})/u,
      instead: 'no ending that makes an adjective of my work, week, time, limit, day',
      bad: 'تعديل أسبوعي',
    },
    {
      words: /(?<!من )(?<!\p{L})دون(?!\p{L})|(?<!\p{L})بلا(?!\p{L})/u,
      instead: 'من دون',
      bad: 'يعمل دون اسمي',
    },
    { words: /اعتراض/u, instead: 'سؤال أو ملاحظة', bad: 'سؤالي أو اعتراضي' },
    { words: /هل تريد/u, instead: 'no verb of one gender', bad: 'هل تريد المتابعة؟' },
  ],
  ti: [
    { words: /ማዕጾ|መፍትሕ|ጣውላ|ድልድል/u, instead: 'no pictures in words', bad: 'ማዕጾ ዝኸፍት' },
    {
      words: /(እዚ|ነዚ|እቲ|ነቲ|ናይቲ|ዓይነት|ኩሉ) ቦታ|ቦታታት|ክፉት ስራሕ/u,
      instead: 'ስራሕ or ዕድል ስራሕ; ኣድራሻ',
      bad: 'እዚ ቦታ ምሳይ ይሰማማዕ',
    },
    { words: /ተቓውሞ|ምቅዋም/u, instead: 'ሕቶ ወይ ርእይቶ', bad: 'ዝጽበ ተቓውሞ የለን' },
    { words: /ጸዲቑ|ምጽዳቕ|ጸደቐ/u, instead: 'ምቕባል, which makes nobody righteous', bad: 'ምጽዳቕ ይጽበ ኣሎ' },
    { words: /ኣብ ምጽራይ|ንምጽራይ/u, instead: 'ገምጋም, which cleans nothing', bad: 'ንምጽራይ ምስዳድ' },
    { words: /ዝተሰረዘ|ኣሃዛት|ገደብ|ውሑስ/u, instead: 'ዝተደምሰሰ, ቁጽሪ, ደረት, plain words', bad: '8 ኣሃዛት' },
    {
      words: /(መራኸቢ ስራ(ሕ|ሐይ)|ኣስራሒ)[^።፦፣፧]*\s(እዩ|ይኽእል|ይፈልጥ|ይርኢ|ይሕግዝ|ይሓትት)(?=[።፣\s])/u,
      instead: 'a person in the polite plural',
      bad: 'መራኸቢ ስራሐይ ይሕግዝ።',
    },
  ],
}
