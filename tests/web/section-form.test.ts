import { describe, expect, test } from 'vitest'
import { mergePatch } from '../../web/data/merge-patch.ts'

describe('a merge patch', () => {
  const before = { title: 'Baker', hours: { min: 20, max: 28 }, tasks: { a: { share: 1 }, b: { share: 2 } } }

  test('is nothing when nothing changed', () => {
    expect(mergePatch(before, structuredClone(before))).toBeUndefined()
  })
  test('holds what changed and nothing else', () => {
    expect(mergePatch(before, { ...before, hours: { min: 24, max: 28 } })).toEqual({ hours: { min: 24 } })
  })
  test('says null for what is gone', () => {
    expect(mergePatch(before, { ...before, tasks: { a: { share: 1 } } })).toEqual({ tasks: { b: null } })
  })
  test('carries a new item whole', () => {
    expect(mergePatch(before, { ...before, tasks: { ...before.tasks, c: { share: 3 } } })).toEqual({
      tasks: { c: { share: 3 } },
    })
  })
  test('replaces a list, and a value that was empty, whole', () => {
    expect(mergePatch({ demands: ['cold'], end: null }, { demands: [], end: { day: 1 } })).toEqual({
      demands: [],
      end: { day: 1 },
    })
  })
})
