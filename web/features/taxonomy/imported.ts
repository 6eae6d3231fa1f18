import { useSyncExternalStore } from 'react'
import type { UiLanguage } from '#contract'
import type { ImportedConcept } from '#contract/taxonomy'
import { call } from '../../data/api.ts'

export type FoundPart = 'occupation' | 'skill'

/** What is known so far of imported concepts in one language; a new one whenever more has come. */
export type ImportedShelf = {
  /** A concept by its id; asked for where it is not known yet. */
  concept(id: string): ImportedConcept | undefined
  /** Those that are called like this, best first; asked for where nobody has asked yet. */
  find(part: FoundPart, text: string): readonly ImportedConcept[]
}

const isImported = (id: string) => /^(occ|sk)-esco-/.test(id)
/** Whoever types is not asked for at each letter. */
const restOfTyping = 160
const mostAtOnce = 200
const mostFound = 8

function makeShelf(language: UiLanguage) {
  const known = new Map<string, ImportedConcept>()
  const found = new Map<string, readonly ImportedConcept[]>()
  const readers = new Set<() => void>()
  const asked = new Set<string>()
  const wanted: string[] = []
  let typing: ReturnType<typeof setTimeout> | undefined

  const keep = (concepts: readonly ImportedConcept[]) => {
    for (const one of concepts) known.set(one.id, one)
    shelf.now = snapshot()
    for (const reader of readers) reader()
  }
  const askNames = () => {
    const ids = wanted.splice(0, mostAtOnce)
    // What cannot be named now is named when it is asked for again.
    const forget = () => {
      for (const id of ids) asked.delete(id)
    }
    call('POST /taxonomy/:language/named', { language }, { body: { ids } }).then(
      ({ concepts }) => keep(concepts),
      forget,
    )
    if (wanted.length > 0) askNames()
  }
  const want = (id: string) => {
    if (asked.has(id) || !isImported(id)) return
    asked.add(id)
    if (wanted.push(id) === 1) setTimeout(askNames)
  }
  const ask = (part: FoundPart, text: string, key: string) => {
    clearTimeout(typing)
    typing = setTimeout(() => {
      const body = { part, text, limit: mostFound }
      call('POST /taxonomy/:language/find', { language }, { body }).then(
        ({ concepts }) => {
          found.set(key, concepts)
          keep(concepts)
        },
        () => undefined,
      )
    }, restOfTyping)
  }
  const snapshot = (): ImportedShelf => ({
    concept(id) {
      const one = known.get(id)
      if (one === undefined) want(id)
      return one
    },
    find(part, text) {
      const typed = text.trim().slice(0, 80)
      if (typed.length < 2) return []
      const key = `${part} ${typed}`
      const there = found.get(key)
      if (there === undefined) ask(part, typed, key)
      return there ?? []
    },
  })
  const shelf = {
    now: snapshot(),
    subscribe(reader: () => void) {
      readers.add(reader)
      return () => void readers.delete(reader)
    },
  }
  return shelf
}

const shelves = new Map<UiLanguage, ReturnType<typeof makeShelf>>()

/** Imported concepts with their names in one language, fetched as they are looked at. */
export function useImported(language: UiLanguage): ImportedShelf {
  const shelf = shelves.get(language) ?? makeShelf(language)
  shelves.set(language, shelf)
  return useSyncExternalStore(
    shelf.subscribe,
    () => shelf.now,
    () => shelf.now,
  )
}
