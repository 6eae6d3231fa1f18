import { fold } from '../../../locales/fold.ts'
import { latinKeys } from '../../../locales/latin-keys.ts'
import { parted, type SearchDocument } from './port.ts'

const latinWord = /^[\p{Script=Latin}\d'’ʼ]+$/u
const latin = /\p{Script=Latin}/u

/** For each concept how far it is from a word: the fewer words beside it in the name and the longer what is shared, the nearer. */
type Far = Map<string, number>

const keepNearest = (all: Far, id: string, far: number) =>
  all.set(id, Math.min(far, all.get(id) ?? Number.POSITIVE_INFINITY))

/**
 * The concepts that somebody means who writes Arabic or Tigrinya words in Latin letters, as they sound, nearest first: all
 * words of the text stand in them.
 */
export const soundsOf = (concepts: Iterable<SearchDocument>): ((text: string) => string[]) => {
  const heard = new Map<string, Far>()
  const orders = new Map<string, number>()
  for (const { id, words, order } of concepts) {
    orders.set(id, order)
    for (const parts of words.map((text) => parted(fold(text))))
      for (const key of parts.filter((part) => !latin.test(part)).flatMap(latinKeys))
        heard.set(key, keepNearest(heard.get(key) ?? new Map(), id, parts.length))
  }
  const meantBy = (word: string): Far => {
    const all: Far = new Map()
    for (const key of latinKeys(word))
      for (const [id, words] of heard.get(key) ?? []) keepNearest(all, id, words - key.length)
    return all
  }
  return (text) => {
    const words = text.trim().split(/\s+/)
    if (!words.every((word) => latinWord.test(word))) return []
    const [first = new Map<string, number>(), ...others] = words.map(meantBy)
    return [...first]
      .filter(([id]) => others.every((other) => other.has(id)))
      .map(([id, far]) => ({ id, far: others.reduce((sum, other) => sum + (other.get(id) ?? 0), far) }))
      .sort((a, b) => a.far - b.far || (orders.get(a.id) ?? 0) - (orders.get(b.id) ?? 0))
      .map(({ id }) => id)
  }
}
