import type { Kind, LanguageLevel, Mode } from '../../../matcher/codes.ts'

/** VUM's level of a language (1 none, 2 fair, 3 good, 4 excellent) for each of ours; those that share one cannot be told apart again. */
export const languageCodes: Record<LanguageLevel, number> = {
  ...{ A0: 1, A1: 2, A2: 2, B1: 3, B2: 3, C1: 4, C2: 4 },
}

/** The lowest of our levels that VUM's stands for, so that nobody is held to more than was said; null where nothing was. */
export const levelOfCode = (code: number | undefined): LanguageLevel | null =>
  (Object.keys(languageCodes) as LanguageLevel[]).find((level) => languageCodes[level] === code) ?? null

/** VUM's agreement for each kind of place (01 regular, 02 learning job, 03 volunteers, 04 work experience); null: it has none. */
export const agreementCodes: Record<Kind, string | null> = {
  job: '01',
  starterJob: '01',
  dual: '02',
  volunteering: '03',
  workExperience: '04',
  languageInternship: '04',
  // Neither regular work nor a work experience place: it would be read as something else.
  trial: null,
}

/** The kind that VUM's agreement stands for; a job where nothing else is said. */
export const kindOfCode = (code: string | undefined): Kind =>
  (Object.keys(agreementCodes) as Kind[]).find((kind) => agreementCodes[kind] === code) ?? 'job'

/** VUM's means of transport (1 car, 2 moped, 3 bicycle, 5 public transport, 9 another). */
export const transportCodes: Record<Mode, number> = {
  ...{ car: 1, moped: 2, bicycle: 3, eBike: 3, publicTransport: 5, walk: 9 },
}

/** VUM's driving licence for each of our certificates that is one. */
export const licenceCodes: Readonly<Record<string, string>> = {
  'cert-licence-am': 'AM',
  'cert-licence-b': 'B',
  'cert-licence-c': 'C',
  'cert-licence-d': 'D',
}

/** The three letters (ISO 639-3) by which VUM knows a language; those without a line do not go along. */
export const threeLetters: Readonly<Record<string, string>> = {
  ...{ nl: 'nld', en: 'eng', ar: 'ara', ti: 'tir', am: 'amh', de: 'deu', es: 'spa', fa: 'fas', fr: 'fra' },
  ...{ it: 'ita', ku: 'kur', pl: 'pol', prs: 'prs', ps: 'pus', pt: 'por', ru: 'rus', so: 'som', sw: 'swa' },
  ...{ tr: 'tur', uk: 'ukr', ur: 'urd' },
}
