import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../api/errors.ts'
import { absenceStates } from '../../api/features/absences/codes.ts'
import { absenceSteps } from '../../api/features/absences/rules.ts'
import { accountStates } from '../../api/features/accounts/contract.ts'
import { accountSteps } from '../../api/features/accounts/rules.ts'
import { promiseStates } from '../../api/features/cases/codes.ts'
import { promiseSteps } from '../../api/features/cases/rules.ts'
import { employerStates } from '../../api/features/employers/codes.ts'
import { employerSteps } from '../../api/features/employers/rules.ts'
import { eventStates, participationStates, stallStates } from '../../api/features/events/contract.ts'
import { eventSteps, participationSteps, stallSteps } from '../../api/features/events/rules.ts'
import { handoverStates } from '../../api/features/handovers/codes.ts'
import { handoverSteps } from '../../api/features/handovers/rules.ts'
import { objectionSteps } from '../../api/features/objections/rules.ts'
import { pitchStates } from '../../api/features/pitches/contract.ts'
import { pitchSteps } from '../../api/features/pitches/rules.ts'
import { placementStates } from '../../api/features/placements/contract.ts'
import { placementSteps } from '../../api/features/placements/rules.ts'
import { profileStates } from '../../api/features/profiles/contract.ts'
import { profileSteps } from '../../api/features/profiles/rules.ts'
import { vacancyStates } from '../../api/features/vacancies/codes.ts'
import { vacancySteps } from '../../api/features/vacancies/rules.ts'
import { type Step, stateAfter } from '../../api/state-machine.ts'

type AnyStep = Step<never, string, never>
type Table = {
  steps: Readonly<Record<string, AnyStep>>
  states: readonly string[]
  /** Who may ask; the last is nobody of them. */
  callers: readonly string[]
  /** By act: who may, and the state after it from each state, in the order of `states`; a dash where it cannot be. */
  cells: Readonly<Record<string, readonly [by: string, ...after: string[]]>>
  /** What else is known, where no rule forbids anything. */
  facts?: unknown
  /** What the record holds beside its state, where the state after an act hangs on it. */
  more?: object
}

const day = '2026-12-07'
const tables: Record<string, Table> = {
  placementSteps: {
    steps: placementSteps as never,
    states: placementStates,
    callers: ['person', 'employer', 'jobhunter', 'colleague'],
    more: { yes: { person: null, employer: day }, kind: 'job' },
    facts: { today: day, startDay: day, stop: null },
    cells: {
      yesPerson: ['person jobhunter', 'preparing', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      yesEmployer: ['employer jobhunter', 'proposed', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      no: ['person employer jobhunter', 'cancelled', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      cancel: [
        'person employer jobhunter',
        ...['-', 'cancelled', 'cancelled', 'cancelled', '-', '-', '-', '-', '-', '-', '-', '-'],
      ],
      offer: ['jobhunter', '-', 'agreeing', '-', '-', 'running', 'ending', '-', '-', '-', '-', '-', '-'],
      askChange: [
        'person employer jobhunter',
        ...['-', '-', 'preparing', '-', 'running', 'ending', '-', '-', '-', '-', '-', '-'],
      ],
      extend: ['jobhunter', '-', '-', '-', '-', 'running', 'ending', '-', '-', '-', '-', '-', '-'],
      start: ['employer jobhunter', '-', '-', '-', 'running', '-', '-', '-', '-', '-', '-', '-', '-'],
      breakOff: [
        'person employer jobhunter',
        ...['-', '-', '-', '-', 'brokenOff', 'brokenOff', '-', '-', '-', '-', '-', '-'],
      ],
      complete: ['employer jobhunter', '-', '-', '-', '-', '-', 'completed', '-', '-', '-', '-', '-', '-'],
      noMatch: ['employer jobhunter', '-', '-', '-', '-', '-', 'endedNoMatch', '-', '-', '-', '-', '-', '-'],
      education: [
        'person jobhunter',
        ...['-', '-', '-', '-', 'education', 'education', '-', '-', '-', '-', '-', '-'],
      ],
      endWork: [
        'person employer jobhunter',
        ...['-', '-', '-', '-', '-', '-', '-', '-', '-', 'completed', '-', '-'],
      ],
      tell: [
        'person jobhunter',
        ...['proposed', 'preparing', 'agreeing', 'agreed', 'running', 'ending', '-', '-', '-', '-', '-', '-'],
      ],
      untell: [
        'person jobhunter',
        ...['proposed', 'preparing', 'agreeing', 'agreed', 'running', 'ending', '-', '-', '-', '-', '-', '-'],
      ],
    },
  },
  vacancySteps: {
    steps: vacancySteps as never,
    states: vacancyStates,
    callers: ['own', 'staff', 'person'],
    cells: {
      submit: ['own staff', 'review', '-', '-', '-', '-', '-'],
      approve: ['staff', '-', 'open', '-', '-', '-', '-'],
      sendBack: ['staff', '-', 'draft', '-', '-', '-', '-'],
      pause: ['own staff', '-', '-', 'paused', '-', '-', '-'],
      resume: ['own staff', '-', '-', '-', 'open', '-', '-'],
      reopen: ['own staff', '-', '-', '-', '-', '-', 'draft'],
      close: ['own staff', 'closed', 'closed', 'closed', 'closed', 'closed', '-'],
    },
    facts: 'approved',
  },
  profileSteps: {
    steps: profileSteps as never,
    states: profileStates,
    callers: ['self', 'ownCase', 'colleague', 'employer'],
    cells: {
      claim: ['self', 'active', '-', '-'],
      closed: ['self ownCase', 'closed', 'closed', '-'],
      // One that nobody has claimed, as the made-up record here, has to be.
      active: ['self ownCase', '-', '-', 'unclaimed'],
    },
  },
  employerSteps: {
    steps: employerSteps as never,
    states: employerStates,
    callers: ['staff', 'own'],
    cells: {
      approved: ['staff', 'approved', '-', '-'],
      declined: ['staff', 'declined', '-', '-'],
    },
  },
  accountSteps: {
    steps: accountSteps as never,
    states: accountStates,
    callers: ['coordinator', 'jobhunter'],
    cells: {
      deactivated: ['coordinator', 'deactivated', '-'],
      active: ['coordinator', '-', 'active'],
    },
    facts: { holdsCases: false },
  },
  pitchSteps: {
    steps: pitchSteps as never,
    states: pitchStates,
    callers: ['self', 'holder', 'colleague', 'employer', 'clock', 'other'],
    // draft, proposed, sent, asked, interested, introduced, refused, declined, withdrawn, dropped, ended, placement
    cells: {
      send: ['self holder', 'sent', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      propose: ['holder colleague', 'proposed', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      drop: ['self holder colleague', 'dropped', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      agree: ['self', '-', 'sent', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      decline: ['self', '-', 'declined', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      takeBack: ['holder colleague', '-', 'dropped', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      interested: ['employer', '-', '-', 'interested', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      ask: ['employer', '-', '-', 'asked', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      notNow: ['employer', '-', '-', 'refused', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      undo: ['employer', '-', '-', '-', 'sent', 'sent', '-', 'sent', '-', '-', '-', '-', '-'],
      settle: ['clock', '-', '-', '-', 'asked', 'interested', '-', 'refused', '-', '-', '-', '-', '-'],
      answer: ['self holder', '-', '-', '-', 'sent', '-', '-', '-', '-', '-', '-', '-', '-'],
      release: ['self', '-', '-', '-', '-', 'introduced', '-', '-', '-', '-', '-', '-', '-'],
      notYet: ['self', '-', '-', '-', '-', 'interested', '-', '-', '-', '-', '-', '-', '-'],
      withdraw: ['self', '-', '-', 'withdrawn', 'withdrawn', 'withdrawn', '-', '-', '-', '-', '-', '-', '-'],
      called: ['holder colleague', '-', '-', 'sent', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      remind: ['clock', '-', '-', 'sent', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      alarm: ['clock', '-', '-', 'sent', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      alarmAgain: ['clock', '-', '-', 'sent', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      askAgain: ['clock', '-', 'proposed', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
      talkHeld: [
        'self holder colleague employer',
        '-',
        '-',
        '-',
        '-',
        '-',
        'introduced',
        '-',
        '-',
        '-',
        '-',
        '-',
        '-',
      ],
      place: [
        'self holder colleague employer',
        '-',
        '-',
        '-',
        '-',
        '-',
        'placement',
        '-',
        '-',
        '-',
        '-',
        '-',
        '-',
      ],
      end: ['self holder colleague employer', '-', '-', '-', '-', '-', 'ended', '-', '-', '-', '-', '-', '-'],
      discussed: ['holder colleague', '-', '-', '-', '-', '-', '-', 'ended', '-', '-', '-', '-', '-'],
      show: ['clock', '-', '-', '-', '-', '-', '-', 'ended', '-', '-', '-', '-', '-'],
      close: [
        'clock',
        'ended',
        'ended',
        'ended',
        'ended',
        'ended',
        'ended',
        'ended',
        '-',
        '-',
        '-',
        '-',
        '-',
      ],
    },
    facts: {
      ...{ vacancy: 'open', employer: 'approved', isActive: true, blocks: 3, match: 'fits' },
      ...{ hasReason: false, rounds: 0, isFresh: true },
    },
  },
  promiseSteps: {
    steps: promiseSteps as never,
    states: promiseStates,
    callers: ['self', 'holder', 'keeper', 'other'],
    cells: {
      keep: ['self holder keeper', 'kept', '-', '-'],
      move: ['holder keeper', 'open', '-', '-'],
      takeBack: ['holder keeper', 'takenBack', '-', '-'],
    },
    facts: { by: 'self', from: 'person' },
  },
  absenceSteps: {
    steps: absenceSteps as never,
    states: absenceStates,
    callers: ['self', 'lead', 'clock', 'standIn'],
    // planned, ended
    cells: {
      begin: ['clock', 'planned', '-'],
      move: ['self lead', 'planned', '-'],
      end: ['self lead', 'ended', '-'],
      pass: ['clock', 'ended', '-'],
    },
  },
  handoverSteps: {
    steps: handoverSteps as never,
    states: handoverStates,
    callers: ['giver', 'receiver', 'lead', 'self', 'clock', 'other'],
    // offered, escalated, accepted, declined, withdrawn, closed
    cells: {
      write: ['giver receiver', 'offered', 'escalated', '-', '-', '-', '-'],
      read: ['receiver', 'offered', 'escalated', '-', '-', '-', '-'],
      accept: ['receiver', 'accepted', 'accepted', '-', '-', '-', '-'],
      decline: ['receiver', 'declined', 'declined', '-', '-', '-', '-'],
      redirect: ['giver lead', 'offered', 'offered', '-', '-', '-', '-'],
      withdraw: ['giver lead', 'withdrawn', 'withdrawn', '-', '-', '-', '-'],
      escalate: ['clock', 'escalated', '-', '-', '-', '-', '-'],
      tell: ['receiver self', '-', '-', 'closed', '-', '-', '-'],
    },
    facts: { isHeld: true, missing: [] },
  },
  objectionSteps: {
    steps: objectionSteps as never,
    states: ['open', 'answered'],
    callers: ['staff', 'self'],
    cells: { answer: ['staff', 'answered', '-'] },
  },
  eventSteps: {
    steps: eventSteps as never,
    states: eventStates,
    callers: ['staff', 'own', 'house'],
    cells: {
      invite: ['staff', 'inviting', '-', '-', '-', '-', '-', '-'],
      plan: ['house', '-', 'planned', '-', '-', '-', '-', '-'],
      open: ['staff', '-', 'live', 'live', '-', '-', '-', '-'],
      finish: ['staff', '-', '-', '-', 'finished', '-', '-', '-'],
      close: ['staff', '-', '-', '-', '-', 'closed', '-', '-'],
      cancel: ['staff', 'cancelled', 'cancelled', 'cancelled', 'cancelled', '-', '-', '-'],
    },
    facts: { stalls: 1, unsettled: 0 },
  },
  stallSteps: {
    steps: stallSteps as never,
    states: stallStates,
    callers: ['own', 'staff', 'house', 'person'],
    cells: {
      accept: ['own staff', 'accepted', '-', 'accepted', '-'],
      decline: ['own staff', 'declined', 'declined', '-', '-'],
      askAgain: ['staff', '-', '-', 'invited', '-'],
      cancel: ['house', 'cancelled', 'cancelled', '-', '-'],
    },
    facts: 'inviting',
  },
  participationSteps: {
    steps: participationSteps as never,
    states: participationStates,
    callers: ['self', 'staff', 'house', 'own'],
    cells: {
      accept: ['self staff', 'waiting', '-', '-', 'waiting', '-', '-', '-', '-'],
      seat: ['house', '-', '-', 'accepted', '-', '-', '-', '-', '-'],
      decline: ['self staff', 'declined', 'declined', 'declined', '-', '-', '-', '-', '-'],
      cancel: ['house', 'cancelled', 'cancelled', 'cancelled', '-', 'cancelled', '-', '-', '-'],
      withdraw: ['house', 'declined', 'declined', 'declined', '-', 'left', '-', '-', '-'],
      arrive: [
        'self staff',
        ...['checkedIn', 'checkedIn', 'checkedIn', 'checkedIn', '-', 'checkedIn', 'checkedIn', 'checkedIn'],
      ],
      miss: ['staff', 'noShow', 'noShow', 'noShow', '-', '-', '-', '-', '-'],
      leave: ['self staff', '-', '-', '-', '-', 'left', '-', '-', '-'],
      // Of one of whom nobody knows what was before, as the made-up record here.
      undo: ['staff', '-', '-', '-', '-', 'accepted', 'accepted', 'accepted', '-'],
    },
    facts: 'live',
  },
}

const outcome = (
  step: AnyStep,
  state: string,
  by: string,
  { facts, more }: Pick<Table, 'facts' | 'more'>,
  ifMatch = 1,
): string => {
  const current = { id: 'x', version: 1, changedAt: 0, history: [], state, ...more }
  try {
    return stateAfter({ current, step, by, facts, ifMatch, show: () => 'as it stands' } as never)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code
  }
}

const cells = Object.entries(tables).flatMap(([name, table]) =>
  Object.entries(table.steps).flatMap(([act, step]) =>
    table.states.flatMap((state, at) =>
      table.callers.map((by) => {
        const [may = '', ...after] = table.cells[act] ?? []
        const next = after[at] === '-' ? 'stateConflict' : (after[at] ?? 'not in the table')
        const expected = may.split(' ').includes(by) ? next : 'forbidden'
        return { name, act, step, state, by, expected, facts: table.facts, more: table.more ?? {} }
      }),
    ),
  ),
)

describe('the states of a record', () => {
  test.each(cells)('$name: $by who wants $act of one that is $state gets $expected', (cell) => {
    expect(outcome(cell.step, cell.state, cell.by, cell)).toBe(cell.expected)
  })

  test.each(cells.filter(({ expected }) => expected !== 'forbidden'))(
    '$name: $act by $by of a $state one that somebody changed meanwhile is stale',
    (cell) => {
      expect(outcome(cell.step, cell.state, cell.by, cell, 2)).toBe('stale')
    },
  )

  test('stand in a table here for every machine of the house', () => {
    const folder = new URL('../../api/features/', import.meta.url)
    const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    )
    const machines = rules.flatMap((path) =>
      [...readFileSync(new URL(path, folder), 'utf8').matchAll(/export const (\w+): Machine</g)].map(
        ([, name]) => name,
      ),
    )
    expect(machines.sort()).toEqual(Object.keys(tables).sort())
    for (const { steps, cells: written } of Object.values(tables))
      expect(Object.keys(steps).sort()).toEqual(Object.keys(written).sort())
  })

  test('an account on which cases hang is not closed, and the answer names the rule', () => {
    const current = { id: 'x', version: 1, changedAt: 0, history: [], state: 'active' }
    const asked = { current, step: accountSteps.deactivated, by: 'coordinator', facts: { holdsCases: true } }
    expect(() => stateAfter({ ...asked, ifMatch: 1, show: () => null } as never)).toThrow(
      expect.objectContaining({ code: 'stateConflict', rule: { rule: 'holdsCases', source: 'house' } }),
    )
  })
})
