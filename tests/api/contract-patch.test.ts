import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { mergePatch, patchOf, strict } from '../../api/contract-patch.ts'

const plan = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('job'), hours: z.int() }),
  z.object({ kind: z.literal('trial'), days: z.int(), buddy: z.object({ name: z.string() }) }),
])
const sections = z.object({ plan: plan.nullable(), note: z.object({ text: z.string() }) })
const trial = { kind: 'trial', days: 3, buddy: { name: 'Ada' } }

describe('a schema with variants', () => {
  test('refuses unknown keys in every variant, however deep', () => {
    expect(strict(sections).safeParse({ plan: trial, note: { text: 'x' } }).success).toBe(true)
    for (const wrong of [
      { ...trial, hours: 2 },
      { ...trial, buddy: { name: 'Ada', age: 30 } },
      { kind: 'job', hours: 2, more: 1 },
    ])
      expect(strict(sections).safeParse({ plan: wrong, note: { text: 'x' } }).success).toBe(false)
  })

  test('is patched by whole variants, and the rest by parts', () => {
    const patch = patchOf(sections)
    expect(patch.safeParse({ plan: trial }).success).toBe(true)
    expect(patch.safeParse({ plan: null }).success).toBe(true)
    expect(patch.safeParse({ plan: { days: 4 } }).success).toBe(false)
    const before = { plan: { kind: 'job', hours: 8 }, note: { text: 'x' } }
    expect(mergePatch(before, { plan: trial }, sections)).toEqual({ plan: trial, note: { text: 'x' } })
    expect(mergePatch(before, { plan: null }, sections)).toEqual({ plan: null, note: { text: 'x' } })
  })
})

test.each([
  ['a default', z.object({ a: z.string().default('x') })],
  ['a transformation', z.object({ a: z.string().transform((text) => text.length) })],
  ['anything', z.object({ a: z.unknown() })],
  ['a tuple', z.object({ a: z.tuple([z.object({ b: z.string() })]) })],
  ['a check on an object', z.object({ a: z.object({ b: z.string() }).refine(() => true) })],
] as const)('%s in a section is refused when the contract is read, not let through', (_, schema) => {
  expect(() => strict(schema)).toThrow(TypeError)
  expect(() => patchOf(schema)).toThrow(TypeError)
})
