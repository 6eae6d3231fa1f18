import { expect, test } from 'vitest'
import type { AuditRow } from '../../api/features/audit/contract.ts'
import { groupActs } from '../../web/features/audit/groups.ts'

const checkIn = 'POST /regions/:region/events/:event/check-ins'
const row = (id: string, at: string, parts: Partial<AuditRow> = {}): AuditRow => ({
  ...{ id, at, actor: { id: 'account-1', name: 'Marieke' }, role: 'jobhunter', verb: 'did' },
  ...{ noun: 'live', call: checkIn, person: id },
  ...parts,
})
const dayOf = (at: string) => at.slice(0, 10)

test('an evening at the door is one line, with each act in it, and other acts stand by themselves', () => {
  const other = { actor: { id: 'account-2', name: 'Els' } }
  const rows = [
    row('e', '2026-11-27T19:40:00Z'),
    row('d', '2026-11-27T19:30:00Z', other),
    row('c', '2026-11-27T19:20:00Z', { call: 'PATCH /regions/:region/events/:id' }),
    row('b', '2026-11-27T19:10:00Z'),
    row('a', '2026-11-26T19:00:00Z'),
  ]
  const groups = groupActs(rows, dayOf)
  expect(groups.map(({ acts }) => acts.map(({ id }) => id).join(''))).toEqual(['eb', 'd', 'c', 'a'])
  expect(groups.map(({ latest }) => latest.id)).toEqual(['e', 'd', 'c', 'a'])
  expect(groupActs([], dayOf)).toEqual([])
})
