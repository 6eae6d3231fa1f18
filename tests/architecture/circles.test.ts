import { expect, test } from 'vitest'
import { parse, type SourceFile, sources } from './source.ts'

const isContract = (path: string): boolean =>
  /^api\/(contract[^/]*|features\/[^/]+\/contract[^/]*)\.ts$/.test(path)

/** Circles among files, types included, each as the way round it. */
const circles = (files: readonly SourceFile[]): string[] => {
  const known = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, way: readonly string[]) => {
    if (way.includes(path)) return void found.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    for (const { target } of known.get(path)?.imports ?? [])
      if (known.has(target)) walk(target, [...way, path])
    done.add(path)
  }
  for (const path of known.keys()) walk(path, [])
  return found
}

test('no contract imports itself round other contracts: ids that they share stand in contract-ids.ts', () => {
  expect(circles(sources().filter(({ path }) => isContract(path)))).toEqual([])
})

test('a circle of contracts would be found', () => {
  const files = [
    parse('api/features/a/contract.ts', "import type { b } from '../b/contract.ts'"),
    parse('api/features/b/contract.ts', "import { c } from '../c/contract.ts'"),
    parse('api/features/c/contract.ts', "import { a } from '#contract/a'"),
  ]
  expect(circles(files)).toHaveLength(1)
  expect(circles(files.slice(1))).toEqual([])
})
