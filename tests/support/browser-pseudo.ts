import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import languages from '../../locales/languages.json' with { type: 'json' }
import { report } from './browser-checks.ts'

const home = join(import.meta.dirname, '../../locales/en')

const textsIn = (tree: unknown): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(textsIn)

/** Every sentence of the English files. */
const english = new Set(
  readdirSync(home).flatMap((file) => textsIn(JSON.parse(readFileSync(join(home, file), 'utf8')))),
)

const accents = 'áƀçđéƒğĥíĵķłḿñóƥɋřšţúṽŵẋýž'
const accented = (letter: string): string => {
  const small = accents[letter.toLowerCase().charCodeAt(0) - 97] ?? letter
  return letter === letter.toLowerCase() ? small : small.toUpperCase()
}

/** A sentence in a language that nobody speaks: between brackets, accented, two fifths longer. What fills its gaps stays. */
export const pseudo = (sentence: string): string => {
  const words = sentence
    .split(/(\{\{.*?\}\}|<[^>]*>|\$t\(.*?\))/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[a-z]/gi, accented)))
    .join('')
  return `⟦${words}${' ōēōēōē'.repeat(Math.ceil(sentence.length / 18))}⟧`
}

const literal = /`((?:[^`\\]|\\.)*)`/g
const readOf = (written: string): string =>
  written.replaceAll(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark))

/** The same tree with every English sentence in that language. */
const spokenTree = (tree: unknown): unknown =>
  typeof tree === 'string'
    ? english.has(tree)
      ? pseudo(tree)
      : tree
    : Object.fromEntries(Object.entries(tree as object).map(([key, part]) => [key, spokenTree(part)]))

const isTree = (text: string): boolean => text.startsWith('{"') && text.endsWith('}')

/** A file of the build with its English sentences in that language; null where it holds code rather than sentences. */
function spoken(file: string): string | null {
  const found = [...file.matchAll(literal)].flatMap(([, text = '']) => {
    const read = readOf(text)
    return isTree(read) ? textsIn(JSON.parse(read)) : [read]
  })
  const known = found.filter((text) => english.has(text))
  if (known.length < 5 || known.length < found.length * 0.9) return null
  return file.replaceAll(literal, (_, text: string) => {
    const read = readOf(text)
    const said = isTree(read) ? JSON.stringify(spokenTree(JSON.parse(read))) : String(spokenTree(read))
    return `\`${said.replaceAll(/[`\\]|\$\{/g, '\\$&')}\``
  })
}

const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)].map(([word]) => word)

/** Words that the browser makes in English: names of days, months, languages and countries, how long ago, what joins a list. */
const made = (() => {
  const twelve = Array.from({ length: 12 }, (_, at) => at)
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at))
  const dates = twelve.flatMap((at) =>
    (['long', 'short'] as const).map((form) =>
      new Date(2026, at, at + 1).toLocaleDateString('en', { month: form, weekday: form }),
    ),
  )
  const weekdays = twelve.map((at) => new Date(2026, 0, at + 1).toLocaleDateString('en', { weekday: 'long' }))
  const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  const times = (['minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) =>
    [-2, -1, 0, 1, 2].map((count) => ago.format(count, unit)),
  )
  const names = (['language', 'region'] as const).flatMap((type) => {
    const known = new Intl.DisplayNames('en', { type, fallback: 'none' })
    return letters.flatMap((one) =>
      letters.map((other) => known.of(type === 'region' ? (one + other).toUpperCase() : one + other) ?? ''),
    )
  })
  return [...dates, ...weekdays, ...times, ...names, 'and', languages.en.justNow].flatMap(wordsOf)
})()

/** Names and labels in an answer of the server; codes are one word that begins small. */
const labelsIn = (tree: unknown): string[] =>
  typeof tree === 'object' && tree !== null
    ? Object.values(tree).flatMap(labelsIn)
    : typeof tree === 'string' && /^\P{Ll}|\s/u.test(tree)
      ? [tree]
      : []

/** From now on English pages of these browsers speak that language. Answers the words that the server says by itself. */
export async function speakPseudo(context: BrowserContext): Promise<Set<string>> {
  const others = new Set(made)
  await context.route('**/api/v1/**', async (route) => {
    const answer = await route.fetch()
    const body = await answer.text()
    if (answer.headers()['content-type']?.includes('json'))
      for (const label of labelsIn(JSON.parse(body))) for (const word of wordsOf(label)) others.add(word)
    await route.fulfill({ response: answer, body })
  })
  await context.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch()
    const body = spoken(await answer.text())
    await (body === null ? route.fulfill({ response: answer }) : route.fulfill({ response: answer, body }))
  })
  return others
}

/**
 * Fails when a page holds words that stand in no file of sentences. What people wrote, names and what has a language of its
 * own may; so may what the browser says of days, and what the server names in the reader's language.
 */
export async function onlyPseudo(page: Page, others: ReadonlySet<string>): Promise<void> {
  const found = await page.evaluate(
    (allowed) => {
      const mayStand = (element: Element) =>
        element.closest('bdi, data, code, time, script, style, noscript, option') !== null ||
        (element.closest('[lang]') !== document.documentElement && element.closest('[lang]') !== null)
      const known = new Set(allowed)
      const faults: string[] = []
      let depth = 0
      const look = (text: string, where: string) => {
        let bare = ''
        for (const letter of text) {
          if (letter === '⟦') depth += 1
          bare += depth === 0 ? letter : ' '
          if (letter === '⟧') depth -= 1
        }
        for (const [word] of bare.matchAll(/\p{L}{3,}/gu))
          if (!known.has(word.toLowerCase())) faults.push(`${where}: ${word} (${text.trim().slice(0, 60)})`)
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        const text = walker.currentNode.textContent ?? ''
        if (parent && mayStand(parent)) continue
        look(text, `${parent?.tagName.toLowerCase()}.${parent?.getAttribute('class')}`)
      }
      depth = 0
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'])
        for (const element of document.querySelectorAll(`[${name}]`)) {
          depth = 0
          if (!mayStand(element)) look(element.getAttribute(name) ?? '', name)
        }
      return faults
    },
    [...others],
  )
  report(page, 'words that are in no file', [...new Set(found)])
}
