import { readdirSync, readFileSync } from 'node:fs'
import { type UiLanguage, uiLanguages } from '#contract'

/** Sentences by dotted path, plural suffix included. */
export type Words = Readonly<Record<string, string>>
export type Tree = { readonly [key: string]: string | Tree }

const folder = new URL('../../../locales/', import.meta.url)

const flat = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : flat(value, `${at}${key}.`),
  )

const plural = /_(zero|one|two|few|many|other)$/
export const formOf = (path: string): string | undefined => plural.exec(path)?.[1]
export const stemOf = (path: string): string => path.replace(plural, '')

/** The namespaces that exist in any language. */
export const nouns: readonly string[] = [
  ...new Set(
    uiLanguages.flatMap((language) =>
      readdirSync(new URL(`${language}/`, folder)).map((name) => name.replace('.json', '')),
    ),
  ),
].sort()

export const wordsOfTree = (tree: Tree): Words => Object.fromEntries(flat(tree))

/** Everything a namespace says in a language. */
export const wordsOf = (language: UiLanguage, noun: string): Words =>
  wordsOfTree(JSON.parse(readFileSync(new URL(`${language}/${noun}.json`, folder), 'utf8')) as Tree)

/** The path up to the plural suffix, each once. */
export const stemsOf = (words: Words): string[] => [...new Set(Object.keys(words).map(stemOf))]

/** What is filled in: placeholders, nested words and tags, sorted, each once. */
export const holesOf = (text: string): string[] =>
  [...new Set(text.match(/\{\{[^}]+\}\}|\$t\([^)]*\)|<\/?\w+\s*\/?>/g) ?? [])].sort()

/** The text without what is filled in. */
export const proseOf = (text: string): string =>
  text.replace(/\{\{[^}]+\}\}|\$t\([^)]*\)|<\/?\w+\s*\/?>/g, ' ')
