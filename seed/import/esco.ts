import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Taxonomy } from '../data/taxonomy.ts'
import { csvRows } from './csv.ts'
import { type EscoFiles, gatherConcepts } from './esco-concepts.ts'
import { relationsOf } from './esco-relations.ts'
import type { ImportedWords, UnusedRow } from './facts.ts'

/** The CSV files of a folder. */
export const filesIn = (folder: string): EscoFiles => ({
  names: readdirSync(folder).filter((name) => name.endsWith('.csv')),
  rows: (name) => csvRows(readFileSync(join(folder, name), 'utf8')),
})

/** ESCO's own files turned into concepts beside the curated ones. The same files give the same, whatever was there before. */
export function wordsFromEsco(
  files: EscoFiles,
  curated: Taxonomy,
  say: (line: string) => void = () => {},
): { words: ImportedWords; unused: UnusedRow[] } {
  const gathered = gatherConcepts(files, curated, say)
  const relations = relationsOf(files, gathered, curated, say)
  const used = new Set([...gathered.concepts.values()].flatMap(({ group }) => group ?? []))
  const concepts = [...gathered.concepts.values()]
    .filter(({ id, part }) => part !== 'group' || used.has(id))
    .map(({ isTransversal: _, also, ...concept }) => ({
      ...concept,
      ...(also.length > 0 && { also: [...new Set(also)] }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const found = Object.fromEntries(
    [...gathered.found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, words]) => [id, [...words]]),
  )
  return { words: { concepts, found, relations }, unused: gathered.unused }
}
