import { fold } from '../../../locales/fold.ts'
import { everywhere, parted, type SearchDocument } from '../../adapters/search/port.ts'
import type { Reference } from '../../reference.ts'

const matchedMost = 3

/** Every word by which a concept is found: its names and everyday words, in all languages. */
export const wordsIn =
  (reference: Reference) =>
  (id: string): string[] => {
    const concept = reference.concepts.get(id)
    if (!concept) return []
    return [...Object.values(concept.labels), ...Object.values(concept.synonyms ?? {}).flat()]
  }

/** Which of some concepts were meant by what was typed: those that have a word that begins so, for each word of it. */
export const conceptsNamed = (reference: Reference) => {
  const wordsOf = wordsIn(reference)
  const known = new Map<string, string[]>()
  const foldedOf = (id: string): string[] => {
    const found = known.get(id) ?? wordsOf(id).flatMap((text) => parted(fold(text)))
    known.set(id, found)
    return found
  }
  return (text: string, concepts: readonly string[]): string[] => {
    const words = parted(fold(text))
    if (words.length === 0) return []
    const isMeant = (id: string) =>
      words.some((word) => foldedOf(id).some((one) => one.startsWith(word) && word.length > 1))
    return concepts.filter(isMeant).slice(0, matchedMost)
  }
}

/** Concepts and towns as search holds them: for everybody, whatever their region. */
export const referenceDocuments = (reference: Reference) => {
  const plain = { regions: [everywhere], concepts: [], facets: {} }
  const wordsOf = wordsIn(reference)
  // Curated ones stand first, and so come first among equals.
  const concepts: SearchDocument[] = [...reference.concepts.values()].map(
    ({ id, part, labels, others = [], also = [], written }, order) => ({
      ...plain,
      id,
      title: [...new Set(Object.values(labels))].join(' ; '),
      words: [...wordsOf(id), ...others, ...also],
      facets: { part: [part], source: [written === undefined ? 'curated' : 'imported'] },
      order,
    }),
  )
  // By number: an id in the index is of letters, digits and dashes.
  const places: SearchDocument[] = reference.places.map(({ town, names }, order) => ({
    ...plain,
    id: String(order),
    title: town,
    words: [...names],
    order,
  }))
  return { concepts, places }
}
