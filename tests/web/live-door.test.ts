import { expect, test } from 'vitest'
import type { Board } from '../../api/features/live/contract.ts'
import { invitationIn } from '../../web/features/live/check-in-code.ts'
import { freeRoundsAt } from '../../web/features/live/people-of.ts'

test('a code that was read names an invitation, whatever stands around it, and a code of something else none', () => {
  const id = `participation-${'0'.repeat(26)}`
  expect([id, ` ${id}\n`, `https://werkbrug.example/c#${id}`].map(invitationIn)).toEqual([id, id, id])
  expect(['', 'https://example.org', `profile-${'0'.repeat(26)}`].map(invitationIn)).toEqual([
    null,
    null,
    null,
  ])
})

test('rounds of a table are free from now on where nobody has a talk there', () => {
  const talk = (stall: string, round: number): Board['talks'][number] => ({
    ...{ talk: `${stall} ${round}`, participation: 'p', stall, round, interpreter: null },
    said: { person: false, employer: false },
  })
  const board: Board = {
    ...{ event: 'e', region: 'r', name: 'Day', kind: 'speedmeet', state: 'live', version: 1 },
    ...{ tables: [], people: [], talks: [talk('a', 0), talk('a', 2), talk('b', 3)] },
  }
  expect([0, 1, 4, 6].map((from) => freeRoundsAt(board, 'a', from, 6))).toEqual([4, 4, 2, 0])
})
