import { describe, expect, test } from 'vitest'
import { circles, graphOf } from './graph.ts'
import { parse, sources } from './source.ts'
import { featureOf } from './web-layers.ts'

const files = sources()
const graph = graphOf(files)

/** A circle in words: who imports whom inside it. */
const inWords = (group: readonly string[], of: typeof graph): string[] =>
  group.flatMap((from) =>
    (of.get(from) ?? []).filter((to) => group.includes(to)).map((to) => `${from} → ${to}`),
  )

test('no files import each other in a circle, types included: each can be read and moved without the others', () => {
  expect(circles(graph).flatMap((group) => inWords(group, graph))).toEqual([])
})

test('no features of the web import each other in a circle: each can be understood after those below it', () => {
  const features = new Map<string, string[]>()
  for (const [from, targets] of graph) {
    const feature = featureOf(from)
    if (feature === undefined) continue
    const others = targets.flatMap((to) => featureOf(to) ?? []).filter((to) => to !== feature)
    features.set(feature, [...new Set([...(features.get(feature) ?? []), ...others])])
  }
  expect(circles(features).flatMap((group) => inWords(group, features))).toEqual([])
})

describe('a circle is found', () => {
  test('whatever its length, and where several meet', () => {
    const edges = { a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: [], f: ['f'], g: ['h'], h: ['g', 'a'] }
    expect(circles(new Map(Object.entries(edges)))).toEqual([['a', 'b', 'c'], ['f'], ['g', 'h']])
  })

  test('among types alone', () => {
    const two = [
      parse('web/a.ts', "import type { B } from './b.ts'\nexport type A = B[]"),
      parse('web/b.ts', "import type { A } from './a.ts'\nexport type B = { a: A }"),
    ]
    expect(circles(graphOf(two))).toEqual([['web/a.ts', 'web/b.ts']])
  })

  test('not where two reach the same file', () => {
    expect(circles(new Map(Object.entries({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })))).toEqual([])
  })
})
