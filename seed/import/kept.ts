import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { FilePort } from '../../api/adapters/files/port.ts'
import { type ImportedPlaces, type ImportedWords, importedPlaces, importedWords } from './facts.ts'

const wordsFile = 'imported-words.json.gz'
const placesFile = 'imported-places.json.gz'

/** What was imported beside the facts that come with the product; `stamp` names its state, empty for none. */
export type Imported = { words: ImportedWords | null; places: ImportedPlaces | null; stamp: string }
export const nothingImported: Imported = { words: null, places: null, stamp: '' }

const put = async (files: FilePort, name: string, value: unknown): Promise<number> => {
  const bytes = await promisify(gzip)(JSON.stringify(value))
  await files.put(name, bytes)
  return bytes.length
}

/** Keeps imported kinds of work and skills in the place of those before. Resolves with the bytes they take. */
export const keepWords = (files: FilePort, words: ImportedWords) => put(files, wordsFile, words)

/** Keeps imported postcodes and towns in the place of those before. Resolves with the bytes they take. */
export const keepPlaces = (files: FilePort, places: ImportedPlaces) => put(files, placesFile, places)

/** What was imported last. */
export async function importedFacts(files: Pick<FilePort, 'get'>): Promise<Imported> {
  const hash = createHash('sha256')
  const read = async (name: string): Promise<unknown> => {
    const bytes = await files.get(name)
    if (bytes === null) return null
    hash.update(name).update(bytes)
    return JSON.parse(String(await promisify(gunzip)(bytes)))
  }
  const words = await read(wordsFile)
  const places = await read(placesFile)
  return {
    words: words === null ? null : importedWords.parse(words),
    places: places === null ? null : importedPlaces.parse(places),
    stamp: words === null && places === null ? '' : hash.digest('hex').slice(0, 12),
  }
}
