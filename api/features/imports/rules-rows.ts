import { z } from 'zod'
import { fold } from '../../../locales/fold.ts'
import { wholeNumberIn } from '../../../locales/typed.ts'
import { languageLevels } from '../../../matcher/codes.ts'
import { day, email, line, phone, postcode, prose, uiLanguage } from '../../contract.ts'
import { faultsOf } from '../../faults.ts'
import { employerSections } from '../employers/contract.ts'
import { type ImportField, type ImportKind, importFields, neededFields } from './codes.ts'
import type { ImportRow, ImportVerdict } from './contract.ts'

type Read = Pick<ImportVerdict, 'read' | 'faults'>

/** The languages of the screens, as they are called in each other. */
const languageWords: Record<z.infer<typeof uiLanguage>, readonly string[]> = {
  ar: ['arabisch', 'arabic', 'العربية', 'عربي', 'ዓረብኛ', 'ዓረብ'],
  ti: ['tigrinya', 'tigrigna', 'tigrinja', 'tigrina', 'التغرينية', 'التيغرينية', 'ትግርኛ'],
  en: ['engels', 'english', 'الإنجليزية', 'እንግሊዝኛ'],
  nl: ['nederlands', 'dutch', 'الهولندية', 'ደችኛ', 'ሆላንድኛ'],
}
const languageNamed = (cell: string): string => {
  const asked = fold(cell)
  const found = Object.entries(languageWords).find(
    ([code, words]) => code === asked || words.some((word) => fold(word) === asked),
  )
  return found?.[0] ?? cell
}

const mostName = 120
const mostHours = 60
const mostPositions = 99
/** Hours a week as `24` or `16-24`. */
export const hoursIn = (cell: string): { min: number; max: number } | null => {
  const [least, most = least, ...more] = cell.split('-').map(wholeNumberIn)
  return least == null || most == null || more.length > 0 ? null : { min: least, max: most }
}

/** A day as sheets write it here, the day before the month; any other text as it is. */
const isoDay = (cell: string): string =>
  cell.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (_, date: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'),
  )

const withLetters = (most: number) =>
  line(most).refine((text) => /\p{L}/u.test(text), { params: { code: 'no_letter' }, message: 'no letter' })

/** How each cell is read and kept; what an empty one means stands in the lists of what is needed. */
const readers: { readonly [field in ImportField]: z.ZodType<string, string> } = {
  name: line(mostName),
  familyName: line(80),
  town: withLetters(80),
  postcode,
  language: z.string().overwrite(languageNamed).pipe(uiLanguage),
  speaking: z
    .string()
    .overwrite((cell) => cell.toUpperCase().replaceAll(' ', ''))
    .pipe(z.enum(languageLevels)),
  hours: z
    .string()
    .overwrite((cell) => cell.replace(/\s*[-–]\s*/u, '-').replace(/ ?(?:uur|uren|hours|h|u)\.?$/i, ''))
    .check((at) => {
      const found = hoursIn(at.value)
      const fault = (params: object) =>
        at.issues.push({ code: 'custom', input: at.value, params, message: 'no hours of a week' })
      if (!found) fault({ code: 'whole_number' })
      else if (found.max > mostHours) fault({ code: 'too_big', most: mostHours })
      else if (found.min < 1) fault({ code: 'too_small', least: 1 })
      else if (found.min > found.max) fault({ code: 'order' })
    }),
  email,
  phone,
  kvk: employerSections.shape.organisation.shape.kvk,
  contactName: line(120),
  contactEmail: email,
  contactPhone: phone,
  street: line(120),
  title: withLetters(120),
  startDay: z.string().overwrite(isoDay).pipe(day),
  positions: z.string().check((at) => {
    const found = wholeNumberIn(at.value)
    const fault = (params: object) =>
      at.issues.push({ code: 'custom', input: at.value, params, message: 'no number of positions' })
    if (found === null) fault({ code: 'whole_number' })
    else if (found < 1) fault({ code: 'too_small', least: 1 })
    else if (found > mostPositions) fault({ code: 'too_big', most: mostPositions })
  }),
  description: prose(1000),
}

/** What a row leans on: a contact has a name, and a site has a town. */
const leaning: readonly (readonly [ImportField, readonly ImportField[]])[] = [
  ['contactName', ['contactEmail', 'contactPhone']],
  ['town', ['street']],
]

/** The cells of a row as they are kept, and what is wrong with the others. */
export const readRow = (of: ImportKind, { cells }: Pick<ImportRow, 'cells'>): Read => {
  const read: Read['read'] = {}
  const faults: Read['faults'] = []
  const filled = (field: ImportField) => (cells[field] ?? '').trim() !== ''
  for (const field of importFields[of]) {
    const isNeeded =
      neededFields[of].includes(field) ||
      (of === 'employers' && leaning.some(([one, others]) => one === field && others.some(filled)))
    if (!filled(field)) {
      if (isNeeded) faults.push({ field, code: 'required' })
      continue
    }
    const result = readers[field].safeParse((cells[field] ?? '').trim())
    if (result.success) read[field] = result.data
    else
      for (const { code, least, most } of faultsOf('body', result.error.issues).slice(0, 1))
        faults.push({
          ...{ field, code },
          ...(least !== undefined && { least }),
          ...(most !== undefined && { most }),
        })
  }
  if (of === 'people' && nameIn(read).length > mostName)
    faults.push({ field: 'familyName', code: 'too_long', most: mostName })
  return { read, faults }
}

/** The name of somebody, whether it came in one cell or in two. */
export const nameIn = ({ name = '', familyName }: Read['read']): string =>
  familyName === undefined ? name : `${name} ${familyName}`

type Somebody = { name: string } & { [field in 'email' | 'phone' | 'town' | 'postcode']: string | null }

/** Whether two could be one person: the same name, and one more thing the same, or nothing else known of one of them. */
export const isAlike = (one: Somebody, other: Somebody): boolean => {
  if (fold(one.name) !== fold(other.name)) return false
  const marks = ['email', 'phone', 'town', 'postcode'] as const
  const isBare = (all: Somebody) => marks.every((mark) => all[mark] === null)
  return (
    isBare(one) ||
    isBare(other) ||
    marks.some((mark) => one[mark] !== null && fold(one[mark]) === fold(other[mark] ?? ''))
  )
}
