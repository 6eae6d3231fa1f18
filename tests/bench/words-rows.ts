import type { SearchDocument } from '../../api/adapters/search/port.ts'
import { fold } from '../../locales/fold.ts'
import type { Random } from '../../seed/random.ts'

const names = ['Rahwa', 'Yonas', 'Selam', 'Nour', 'Ahmad', 'Fatima', 'Daniel', 'Mehari', 'Samira', 'Olena']
const families = ['Haile', 'Tesfay', 'Haddad', 'Ogbay', 'Karimi', 'Sabbagh', 'Ghebre', 'Polishchuk', 'Nasser']
const syllables = ['ra', 'mo', 'ki', 'ta', 'su', 'be', 'lo', 'ne', 'da', 'fi', 'wo', 'zu', 'ha', 'ye']

/** Somebody with a name of their own, a town, work and skills. */
export const aPersonDocument = (
  random: Random,
  at: number,
  concepts: readonly string[],
  towns: readonly string[],
): SearchDocument => {
  const own = Array.from({ length: 3 }, () => random.pick(syllables)).join('')
  const town = random.pick(towns)
  return {
    id: `person-${at}`,
    regions: ['region-zwolle'],
    title: `${random.pick(names)} ${own} ${random.pick(families)}`,
    words: [town],
    concepts: Array.from({ length: 7 }, () => random.pick(concepts)),
    facets: {
      dutch: [random.pick(['A0', 'A1', 'A2', 'B1', 'B2'])],
      free: [random.pick(['early', 'school', 'eveningOrWeekend'])],
      town: [town],
    },
    order: at,
  }
}

/** What stands in a field after each key. */
export const typedBy = (query: string): string[] =>
  Array.from(query).map((_, at, letters) => letters.slice(0, at + 1).join(''))

/** What people of the bench are looked for by: names, work in four languages, towns, a letter. */
export const askedFor = (random: Random, towns: readonly string[], labels: readonly string[]): string[] =>
  Array.from({ length: 200 }, (_, at) => {
    const kind = at % 5
    if (kind === 0) return random.pick(names).slice(0, 4)
    if (kind === 1) return fold(random.pick(labels))
    if (kind === 2) return random.pick(towns)
    if (kind === 3) return `${random.pick(towns)} ${random.pick(labels)}`
    return random.pick(syllables).slice(0, 1)
  })
