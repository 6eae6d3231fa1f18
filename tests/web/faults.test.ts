import { expect, test } from 'vitest'
import type { Fault } from '#contract-faults'
import { standingFaults } from '../../web/data/standing-faults.ts'

const fault = (path: string, code: Fault['code']): Fault => ({ in: 'body', path, code, message: '' })
const isStillTold = (one: Fault, was: unknown, now: unknown) => standingFaults([one], was, now).length === 1
const before = { hours: { min: 30, max: 20 }, name: '' }

test('a fault stands while its field is as it was', () => {
  expect(isStillTold(fault('/name', 'too_long'), before, { ...before })).toBe(true)
  expect(isStillTold(fault('/hours/min', 'too_big'), before, { ...before, name: 'Ada' })).toBe(true)
})
test('a fault goes when its field is changed', () =>
  expect(isStillTold(fault('/name', 'too_long'), before, { ...before, name: 'Ada' })).toBe(false))
test('a fault between two fields goes when either is changed', () =>
  expect(isStillTold(fault('/hours/min', 'order'), before, { ...before, hours: { min: 30, max: 36 } })).toBe(
    false,
  ))
