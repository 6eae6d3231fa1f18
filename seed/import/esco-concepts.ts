import { type UiLanguage, uiLanguages } from '../../api/contract.ts'
import type { Taxonomy } from '../data/taxonomy.ts'
import type { CsvRow } from './csv.ts'
import type { ImportedConcept, UnusedRow } from './facts.ts'

/** The files of a folder in ESCO's own layout: their names, and the rows of one. */
export type EscoFiles = { names: readonly string[]; rows(name: string): Iterable<CsvRow> }

const prefix = 'http://data.europa.eu/esco/'
const uriOf = { occupation: /^occupation\/([0-9a-f-]{36})$/, skill: /^skill\/([0-9a-f-]{36})$/ }

/** English and Dutch first: where files of several releases lie together, theirs are the newest. */
const languageOrder = ['en', 'nl', 'ar', 'ti']
const byLanguage = (files: EscoFiles, name: RegExp) =>
  files.names
    .flatMap((file) => {
      const language = name.exec(file)?.[1]
      return language === undefined ? [] : [{ file, language }]
    })
    .sort((a, b) => {
      const place = ({ language }: { language: string }) =>
        languageOrder.includes(language) ? languageOrder.indexOf(language) : languageOrder.length
      return place(a) - place(b) || (a.file < b.file ? -1 : 1)
    })

const isUiLanguage = (language: string): language is UiLanguage =>
  (uiLanguages as readonly string[]).includes(language)

/** Other names stand a line each, or between bars. */
const namesIn = (cells: CsvRow['cells']): string[] => {
  const names = [cells.preferredLabel ?? '', ...(cells.altLabels ?? '').split(/\n|\s\|\s/)]
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== '' && name.length <= 200))]
}

/** A concept as it is gathered from one file after another. */
export type Gathered = ImportedConcept & { also: string[]; isTransversal: boolean }

/** Everything that the files name, and which id each address has here: a curated one where there is one. */
export type GatheredEsco = {
  concepts: Map<string, Gathered>
  found: Map<string, Set<string>>
  idOf: Map<string, string>
  unused: UnusedRow[]
}

/** Gathers occupations, skills and ISCO groups in all languages there are; `say` hears of each file that was read. */
export function gatherConcepts(
  files: EscoFiles,
  curated: Taxonomy,
  say: (line: string) => void,
): GatheredEsco {
  const concepts = new Map<string, Gathered>()
  const found = new Map<string, Set<string>>()
  const unused: UnusedRow[] = []
  const idOf = new Map<string, string>()
  for (const { id, esco } of [...curated.occupations, ...curated.skills])
    if (esco !== undefined && !idOf.has(esco)) idOf.set(esco, id)
  const groups = new Set(curated.groups.map(({ id }) => id))
  const curatedIds = new Set([...idOf.values(), ...groups])

  const add = (
    id: string,
    part: Gathered['part'],
    language: string,
    names: readonly string[],
  ): Gathered | null => {
    if (curatedIds.has(id)) {
      const words = found.get(id) ?? new Set()
      for (const name of names) words.add(name)
      found.set(id, words)
      return null
    }
    const concept = concepts.get(id) ?? { id, part, words: {}, also: [], isTransversal: false }
    concepts.set(id, concept)
    if (isUiLanguage(language))
      concept.words[language] = [...new Set([...(concept.words[language] ?? []), ...names])]
    else concept.also.push(...names)
    return concept
  }

  const walk = (
    pattern: RegExp,
    take: (cells: CsvRow['cells'], names: string[], language: string) => string | null,
  ) => {
    for (const { file, language } of byLanguage(files, pattern)) {
      let rows = 0
      for (const { line, cells } of files.rows(file)) {
        rows += 1
        const names = namesIn(cells)
        const status = cells.status || 'released'
        const why =
          names.length === 0
            ? 'has no name'
            : status !== 'released'
              ? `is ${status}`
              : take(cells, names, language)
        if (why !== null) unused.push({ file, line, why })
      }
      say(`${file}: ${rows} rows`)
    }
  }
  const known = (uri: string, part: 'occupation' | 'skill'): string | null => {
    const own = uri.startsWith(prefix) ? uriOf[part].exec(uri.slice(prefix.length))?.[1] : undefined
    if (own === undefined) return null
    const id = idOf.get(uri) ?? `${part === 'skill' ? 'sk' : 'occ'}-esco-${own}`
    idOf.set(uri, id)
    return id
  }

  walk(/^ISCOGroups_([a-z]{2,3})\.csv$/, ({ code = '' }, names, language) => {
    if (/^\d{3}$/.test(code)) add(`group-${code}`, 'group', language, names)
    return /^\d{1,4}$/.test(code) ? null : `has no ISCO code: ${code}`
  })
  walk(/^occupations_([a-z]{2,3})\.csv$/, ({ conceptUri = '', iscoGroup = '' }, names, language) => {
    const id = known(conceptUri, 'occupation')
    if (id === null) return `is no occupation: ${conceptUri}`
    const group = `group-${iscoGroup.slice(0, 3)}`
    const isGroup = groups.has(group) || concepts.get(group)?.part === 'group'
    // A file of an older release may name a group that is no more: the first file that names it decides.
    if (!curatedIds.has(id) && !isGroup && !concepts.get(id)?.group)
      return `has an unknown ISCO group: ${iscoGroup}`
    const concept = add(id, 'occupation', language, names)
    if (concept) concept.group ??= group
    return null
  })
  walk(
    /^(?:skills|\w*SkillsCollection)_([a-z]{2,3})\.csv$/,
    ({ conceptUri = '', reuseLevel }, names, language) => {
      const id = known(conceptUri, 'skill')
      if (id === null) return `is no skill: ${conceptUri}`
      const concept = add(id, 'skill', language, names)
      if (concept && reuseLevel === 'transversal') concept.isTransversal = true
      return null
    },
  )
  return { concepts, found, idOf, unused }
}
