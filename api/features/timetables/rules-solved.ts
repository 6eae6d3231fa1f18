import type { Judged, Move, Short, Speedmeet, Talk, Timetable, TriedHelp } from '#matcher'
import type { MoveAnswer, PlannedTalk, TimetableAnswer } from './contract.ts'
import type { TimetableRecord } from './store.ts'

const idAt = (list: readonly { id: string }[], at: number) => list[at]?.id ?? ''

/** Planned talks in the solver's numbers; those of people, tables or interpreters that are not there are left out. */
export const toSolver = (meet: Speedmeet, planned: readonly PlannedTalk[]): Talk[] => {
  const at = (list: readonly { id: string }[]) => new Map(list.map(({ id }, index) => [id, index]))
  const [people, tables, helpers] = [at(meet.people), at(meet.tables), at(meet.interpreters)]
  return planned.flatMap(({ participation, stall, round, interpreter }): Talk[] => {
    const person = people.get(participation)
    const table = tables.get(stall)
    const helper = interpreter === null ? null : (helpers.get(interpreter) ?? null)
    return person === undefined || table === undefined || round >= meet.rounds
      ? []
      : [[person, table, round, helper]]
  })
}

/** The solver's talks in the records' ids. */
export const fromSolver = (meet: Speedmeet, talks: readonly Talk[]): PlannedTalk[] =>
  talks.map(([who, where, round, helper]) => ({
    ...{ participation: idAt(meet.people, who), stall: idAt(meet.tables, where), round },
    interpreter: helper === null ? null : idAt(meet.interpreters, helper),
  }))

const levelText = ({ levels }: Pick<Judged, 'levels'>) => JSON.stringify(levels)

const shortIn = (meet: Speedmeet, short: readonly Short[]): TimetableAnswer['short'] =>
  short.map((one) => ({
    participation: 'person' in one ? idAt(meet.people, one.person) : null,
    stall: 'table' in one ? idAt(meet.tables, one.table) : null,
    ...{ talks: one.talks, why: one.why },
  }))

/** What the solver proved of its timetable, to be held against changes by hand. */
export const proofOf = (found: Timetable): NonNullable<TimetableRecord['proof']> => ({
  ...{ levels: levelText(found), bound: Math.floor(found.bound), value: found.value, isBest: found.optimal },
})

/** How good a timetable is as it stands, beside what was proved; and who is short. */
export const judgedIn = (
  meet: Speedmeet,
  judged: Judged,
  proof: TimetableRecord['proof'],
): Pick<TimetableRecord, 'quality' | 'short'> => {
  const holds = proof !== null && proof.levels === levelText(judged)
  const { value, levels } = judged
  return {
    quality: {
      ...{ mustMissed: levels.mustMissed, value },
      bound: holds ? proof.bound : null,
      isBest: holds && proof.isBest && value === proof.value,
    },
    short: shortIn(meet, judged.short),
  }
}

const shortPeople = ({ people }: Judged['levels']) => people.reduce((sum, each) => sum + each, 0)

/** What each place costs, beside the timetable as it is now. */
export const movesIn = (meet: Speedmeet, moves: readonly Move[], now: Judged): MoveAnswer[] =>
  moves.map(({ table, round, shifts: [, other], levels, value }) => ({
    ...{ stall: idAt(meet.tables, table), round, valueBy: value - now.value },
    shortBy: shortPeople(levels) - shortPeople(now.levels),
    displaced: other
      ? {
          participation: idAt(meet.people, other.person),
          to: other.to && { stall: idAt(meet.tables, other.to[0]), round: other.to[1] },
        }
      : null,
  }))

/** What would help, in the records' ids. */
export const helpsIn = (
  meet: Speedmeet,
  tried: readonly TriedHelp[],
): NonNullable<TimetableAnswer['helps']> =>
  tried.map(({ help, gain, short }) => ({
    kind: help.kind,
    language: help.kind === 'interpreter' ? help.language : null,
    round: help.kind === 'interpreter' ? help.round : null,
    stall: help.kind === 'seat' ? idAt(meet.tables, help.table) : null,
    participation: help.kind === 'longer' ? idAt(meet.people, help.person) : null,
    end: help.kind === 'longer' ? help.end : null,
    ...{ gain: gain.map((person) => idAt(meet.people, person)), short },
  }))
