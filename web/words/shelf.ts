import type { UiLanguage } from '#contract'
import { MissingFile } from '../components/missing-file.ts'
import type { Words } from './say.ts'

/** Nouns that every part may say sentences of. */
const always = ['common', 'errors']

type Load = (language: UiLanguage, noun: string) => Promise<Words>

/** The words that a screen has by now, and the language that it speaks. */
export class Shelf {
  language: UiLanguage
  readonly #load: Load
  readonly #words = new Map<string, Words>()
  readonly #coming = new Map<string, Promise<unknown>>()
  readonly #whole = new Map<string, Promise<unknown>>()
  readonly #readers = new Set<() => void>()
  #wanted: UiLanguage | undefined

  constructor(language: UiLanguage, load: Load) {
    this.language = language
    this.#load = load
  }

  words(language: UiLanguage, noun: string): Words | undefined {
    return this.#words.get(`${language} ${noun}`)
  }

  put(language: UiLanguage, noun: string, words: Words): void {
    this.#words.set(`${language} ${noun}`, words)
  }

  /** Fetches the words of a noun, once however often they are asked for; a file that did not come is tried again. */
  bring(language: UiLanguage, noun: string): Promise<unknown> {
    const name = `${language} ${noun}`
    const begun = this.#coming.get(name)
    if (begun) return begun
    const coming = this.#load(language, noun).then(
      (words) => this.put(language, noun, words),
      (cause: unknown) => {
        this.#coming.delete(name)
        throw new MissingFile('A file of words did not come', { cause })
      },
    )
    this.#coming.set(name, coming)
    return coming
  }

  #missing(language: UiLanguage, nouns: string): string[] {
    return [...always, ...nouns.split(' ')].filter((noun) => !this.words(language, noun))
  }

  /** Whether the words of some nouns, and those of every page, are there. */
  has(language: UiLanguage, nouns: string): boolean {
    return this.#missing(language, nouns).length === 0
  }

  /** Comes when they are there, the same promise for whoever asks, as React's `use` wants it; known at once where they are. */
  come(language: UiLanguage, nouns: string): Promise<unknown> {
    const name = `${language} ${nouns}`
    const known = this.#whole.get(name)
    if (known) return known
    const missing = this.#missing(language, nouns)
    const coming =
      missing.length > 0
        ? Promise.all(missing.map((noun) => this.bring(language, noun)))
        : Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined })
    this.#whole.set(name, coming)
    return coming
  }

  /** Speaks another language once all words that it has are there in it; where they do not come, it keeps the one it has. */
  async change(language: UiLanguage): Promise<void> {
    this.#wanted = language
    const nouns = new Set([...this.#words.keys()].map((name) => name.slice(name.indexOf(' ') + 1)))
    const come = await Promise.allSettled([...nouns].map((noun) => this.bring(language, noun)))
    if (this.#wanted !== language || come.some(({ status }) => status === 'rejected')) return
    this.language = language
    for (const reader of this.#readers) reader()
  }

  /** Tells of every change of the language until the answer is called. */
  subscribe = (reader: () => void): (() => void) => {
    this.#readers.add(reader)
    return () => this.#readers.delete(reader)
  }
}
