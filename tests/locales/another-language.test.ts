import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import languages from '../../locales/languages.json' with { type: 'json' }
import { checks } from './support/faults.ts'
import { nouns, type Tree, wordsOf, wordsOfTree } from './support/words.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'language-'))
afterAll(() => rmSync(folder, { recursive: true }))

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }
const holes = /(\{\{[^}]+\}\}|\$t\([^)]*\)|<\/?\w+\s*\/?>)/

/** A sentence as somebody who is not there yet would write it: accented, and in brackets. */
const pseudo = (text: string): string =>
  `[${text
    .split(holes)
    .map((part, index) =>
      index % 2 === 0 ? part.replaceAll(/[aeiou]/g, (letter) => accents[letter]!) : part,
    )
    .join('')}]`

const translated = (tree: Tree, say: (text: string) => string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? say(value) : translated(value, say),
    ]),
  )

const englishTree = (noun: string): Tree =>
  JSON.parse(readFileSync(join(root, 'locales/en', `${noun}.json`), 'utf8')) as Tree

const forAll = checks.filter((check) => check.isForAll)
const faultsIn = (noun: string, say: (text: string) => string): string[] => {
  const words = wordsOfTree(translated(englishTree(noun), say))
  return forAll.flatMap(({ faults }) => faults(words, wordsOf('en', noun), languages.en.plurals))
}

test.each(nouns)(
  'a fifth language is held to the same as the others in %s, and English under its code is refused',
  (noun) => {
    expect(faultsIn(noun, pseudo)).toEqual([])
    expect(faultsIn(noun, (text) => text)).not.toEqual([])
  },
)

/** What the server and the formats of the screens say of a language that has files and nothing else. */
const asked = `
  import { uiLanguage } from './api/contract.ts'
  import { signInMail } from './api/features/accounts/mails.ts'
  import { reference } from './seed/reference.ts'
  import { dirOf } from './web/words/languages.ts'
  const language = uiLanguage.parse('qps')
  const mail = signInMail('a@example.org', language, { code: '123456', link: 'https://example.org/x' })
  const concept = reference().concepts.get('occ-baker')
  console.log(JSON.stringify({ mail, label: concept.labels.qps, english: concept.labels.en, dir: dirOf('qps') }))
`

test('a fifth language works by its files alone: mails in its words, names of work in English until somebody writes them', async () => {
  for (const part of ['api', 'locales', 'matcher', 'seed', 'web/words', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const fifth = { ...languages.en, name: 'Pseudo' }
  writeFileSync(join(folder, 'locales/languages.json'), JSON.stringify({ ...languages, qps: fifth }))
  mkdirSync(join(folder, 'locales/qps'))
  for (const noun of nouns)
    writeFileSync(
      join(folder, 'locales/qps', `${noun}.json`),
      JSON.stringify(translated(englishTree(noun), pseudo)),
    )
  writeFileSync(join(folder, 'asked.ts'), asked)
  const { stdout } = await promisify(execFile)(process.execPath, ['asked.ts'], { cwd: folder })
  const answer = JSON.parse(stdout) as Record<'label' | 'english' | 'dir', string> & {
    mail: Record<'subject' | 'text' | 'language', string>
  }
  expect(answer.mail.language).toBe('qps')
  expect(answer.mail.subject).toMatch(/^\[.+\]$/u)
  expect(answer.mail.text).toContain('123456')
  expect(answer.label).toBe(answer.english)
  expect(answer.dir).toBe('ltr')
})
