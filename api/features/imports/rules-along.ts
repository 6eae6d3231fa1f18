import { z } from 'zod'
import { line } from '../../contract.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { Reference } from '../../reference.ts'
import { exportFormat, exportVersion } from '../privacy/contract.ts'
import { profileFaults } from '../profiles/rules.ts'
import { blankSections } from '../profiles/rules-blank.ts'
import { type AlongLoss, type AlongSections, alongNames, alongSections } from './contract-endpoints.ts'

const profile = z.looseObject({ id: z.string(), contact: z.looseObject({ name: line(120) }) })
const file = z.object({
  format: z.literal(exportFormat),
  version: z.int(),
  words: z.record(z.string(), z.string()).catch({}),
  records: z.object({ profiles: z.array(profile).length(1) }).catchall(z.unknown()),
})
type TakenFile = z.infer<typeof file>

const selfSources = ['self', 'school']
/** The most characters of an introduction; own words that do not fit are left out. */
const mostIntroduction = 2000

/** So often a file is looked through anew for what does not fit. */
const mostRounds = 20

/** The file of one person, or what is wrong with it. */
export const fileIn = (text: string): TakenFile | Fault => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fault('/text', 'invalid_json', 'Not JSON')
  }
  const found = file.safeParse(json)
  if (!found.success) return fault('/text', 'invalid_value', 'Not the file that a person takes along')
  if (found.data.version <= exportVersion) return found.data
  return { ...fault('/text', 'too_big', 'A version that is not known here yet'), most: exportVersion }
}

type Loose = Record<string, unknown>
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts what a blank profile has at a path, or takes away what none has there: an item of a list. */
const clearAt = (sections: Loose, blank: Loose, path: readonly PropertyKey[]): void => {
  const [head, ...rest] = path
  const key = String(head)
  if (rest.length > 0 && isRecord(sections[key]) && isRecord(blank[key]))
    clearAt(sections[key], blank[key], rest)
  else if (key in blank) sections[key] = structuredClone(blank[key])
  else delete sections[key]
}
const valueAt = (sections: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at, key) => (isRecord(at) ? at[String(key)] : undefined), sections)

/**
 * What a person took along as the beginning of a profile here, with all that does not go along as it stands. Each thing that cannot
 * be read, or is not known here, is taken out alone: the rest of its section stays.
 */
export const alongOf = (
  { records, words }: TakenFile,
  { reference, today }: { reference: Reference; today: string },
): { sections: AlongSections; losses: AlongLoss[] } => {
  const [profile] = records.profiles
  const blank = {
    ...blankSections(''),
    contact: {
      name: '?',
      email: null,
      phone: null,
      language: 'nl' as const,
      adultFrom: null,
      literacy: { latin: null, arabic: null, geez: null },
    },
  }
  const losses: AlongLoss[] = []
  const given = structuredClone(profile) as Loose
  const sections: Loose = Object.fromEntries(
    alongNames.map((name) => [name, given[name] ?? structuredClone(blank[name])]),
  )
  const nameOf = (path: readonly PropertyKey[]) => alongNames.find((name) => name === path[0]) ?? null
  const loose = blank as unknown as Loose
  const lose = (kind: AlongLoss['kind'], path: readonly PropertyKey[], said = ''): void => {
    losses.push({ kind, section: nameOf(path), words: said })
  }
  // A fault inside an item takes the item; each round takes all that it finds, and few find anything new.
  for (let round = 0; round < mostRounds; round += 1) {
    const read = alongSections.safeParse(sections)
    if (read.success) break
    for (const { path } of read.error.issues) {
      lose('left', path)
      clearAt(sections, loose, path)
    }
  }
  const own: string[] = []
  const faultsNow = () => {
    const whole = { ...blank, ...alongSections.parse(sections), sharing: blank.sharing, case: blank.case }
    return profileFaults(whole, reference, today)
  }
  for (let round = 0; round < 300; round += 1) {
    const [found] = faultsNow()
    if (!found) break
    const path = found.path.split('/').slice(1)
    const value = valueAt(sections, path)
    const id = typeof value === 'string' ? value : (path.at(-1) ?? '')
    const said = found.code === 'unknown_concept' ? words[id] : undefined
    lose(said === undefined ? 'left' : 'ownWords', path, said ?? '')
    if (said !== undefined) own.push(said)
    const isOccupation = path[0] === 'experience' && path[2] === 'occupation'
    const item = isOccupation ? valueAt(sections, path.slice(0, 2)) : undefined
    if (isRecord(item) && said !== undefined) {
      own.pop()
      const language = alongSections.shape.contact.parse(sections.contact).language
      Object.assign(item, {
        occupation: null,
        title: item.title ?? { language, text: said, translations: {} },
      })
    } else clearAt(sections, loose, isOccupation ? path.slice(0, 2) : path)
  }
  const read = alongSections.parse(sections)
  for (const [id, skill] of Object.entries(read.skills.items))
    if (skill.evidence !== 'self') {
      skill.evidence = 'self'
      lose('asSelf', ['skills'], words[id] ?? '')
    }
  for (const level of Object.values(read.languages.dutch))
    if (level && !selfSources.includes(level.source)) {
      level.source = 'self'
      lose('asSelf', ['languages'])
    }
  const said = [read.introduction?.text, own.join(', ')].filter(Boolean).join('\n')
  if (own.length > 0 && said.length <= mostIntroduction) {
    const { language } = read.introduction ?? read.contact
    read.introduction = { translations: {}, ...read.introduction, language, text: said }
  }
  losses.push({ kind: 'askedAnew', section: null, words: '' })
  if (Object.keys(records).length > 1) losses.push({ kind: 'staysThere', section: null, words: '' })
  return { sections: read, losses }
}
