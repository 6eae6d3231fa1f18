import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isTest, paths, root, sources } from './source.ts'

const folders = ['.ci', 'api', 'locales', 'matcher', 'seed', 'tests', 'web']

const topFolders = (all: readonly string[]): string[] =>
  [...new Set(all.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!))].sort()

test('the house has the top-level folders it was drawn with and no others', () => {
  expect(topFolders(paths()).filter((name) => !folders.includes(name))).toEqual([])
})

test('a folder beside them would be noticed', () => {
  expect(topFolders(['scripts/a.sh', 'api/b.ts', 'package.json'])).toEqual(['api', 'scripts'])
})

/** The value below which the given share of the sorted numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}

test('a quantile is the value that the given share does not exceed', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(quantile([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9)).toBe(90)
})

test('files are short: half within 60 lines, nine in ten within 180', () => {
  const measure = (kind: string, wanted: boolean) => {
    const lengths = sources()
      .filter((file) => isTest(file.path) === wanted)
      .map((file) => file.text.trimEnd().split('\n').length)
    const [median, most] = [quantile(lengths, 0.5), quantile(lengths, 0.9)]
    process.stdout.write(`${kind}: ${lengths.length} files, median ${median} lines, 90% within ${most}\n`)
    return { median, most }
  }
  measure('tests', true)
  const { median, most } = measure('sources', false)
  expect(median).toBeLessThanOrEqual(60)
  expect(most).toBeLessThanOrEqual(180)
})

const packages = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

test('what the server imports is installed in production', () => {
  const missing = sources()
    .filter((file) => /^(api|matcher|seed|locales)\//.test(file.path))
    .flatMap((file) => file.imports.map((found) => ({ ...found, path: file.path })))
    .filter((found) => !found.own && !found.typeOnly && !found.target.startsWith('node:'))
    .filter((found) => !(found.target in packages.dependencies))
    .filter((found) => !(found.target === 'vite' && found.path === 'api/plugins/web.ts'))
  expect(missing.map((found) => `${found.path} imports ${found.target}`)).toEqual([])
})

/** Named by the customer; their adapters are not built yet. */
const awaited = ['@fastify/websocket', 'meilisearch', 'mongodb']

test('what is installed in production is used', () => {
  const shipped = sources().filter((file) => !isTest(file.path))
  const used = (name: string) =>
    shipped.some((file) => file.text.includes(`'${name}`) || file.text.includes(`"${name}`))
  expect(Object.keys(packages.dependencies).filter((name) => !used(name) && !awaited.includes(name))).toEqual(
    [],
  )
})
