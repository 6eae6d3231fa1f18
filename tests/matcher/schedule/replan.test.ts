import { describe, expect, test } from 'vitest'
import type { Speedmeet, Talk } from '../../../matcher/schedule/contract.ts'
import { replanTimetable } from '../../../matcher/schedule/replan.ts'
import { solveTimetable } from '../../../matcher/schedule/solve.ts'
import { randomEvent, stream } from './events.ts'
import { brokenRules, tally } from './rules.ts'

/** Someone does not come, comes late, leaves early, or an interpreter is lost, as seen in round `running`. */
function upset(event: Speedmeet, running: number, seed: number): Speedmeet {
  const { below } = stream(seed)
  const soon = Math.min(running + 1, event.rounds)
  const swap = <T>(list: T[], index: number, other: T) =>
    list.map((each, at) => (at === index ? other : each))
  const person = below(event.people.length)
  const table = below(event.tables.length)
  const kind = below(event.interpreters.length > 0 ? 4 : 3)
  if (kind === 0)
    return { ...event, people: swap(event.people, person, { ...event.people[person]!, from: 0, to: 0 }) }
  if (kind === 1) {
    const { from, to } = event.people[person]!
    return {
      ...event,
      people: swap(event.people, person, {
        ...event.people[person]!,
        from: Math.min(Math.max(from, soon + 1), to),
      }),
    }
  }
  if (kind === 2) {
    const { from, to } = event.tables[table]!
    const end = Math.max(from, Math.min(to, soon))
    return { ...event, tables: swap(event.tables, table, { ...event.tables[table]!, to: end }) }
  }
  const lost = below(event.interpreters.length)
  const interpreter = event.interpreters[lost]!
  return {
    ...event,
    interpreters: swap(event.interpreters, lost, {
      ...interpreter,
      rounds: interpreter.rounds.filter((round) => round < soon),
    }),
  }
}

type Cell = [person: number, table: number, round: number]

/** The best score of every way to fill the open rounds, by trying them all: levels, −unforced changes, value. */
function bruteForce(
  event: Speedmeet,
  before: readonly Talk[],
  standing: readonly Talk[],
  first: number,
): number[] {
  const { people, tables, rounds } = event
  const feasible = (p: number, t: number, round: number) =>
    brokenRules({ ...event, mostTalks: rounds }, [[p, t, round, null]]).every((rule) =>
      rule.startsWith('no common language'),
    )
  const common = (p: number, t: number) => people[p]!.langs.some((each) => tables[t]!.langs.includes(each))
  const helpers = (p: number, t: number, round: number) =>
    event.interpreters.flatMap((each, i) =>
      each.rounds.includes(round) &&
      each.langs.some((one) => people[p]!.langs.includes(one)) &&
      each.langs.some((one) => tables[t]!.langs.includes(one))
        ? [i]
        : [],
    )
  const staffed = (cells: Cell[], taken: number[] = []): boolean => {
    const [next, ...rest] = cells
    if (!next) return true
    if (common(next[0], next[1])) return staffed(rest, taken)
    return helpers(...next).some((each) => !taken.includes(each) && staffed(rest, [...taken, each]))
  }
  const fillings = (round: number, p = 0, cells: Cell[] = []): Cell[][] => {
    if (p === people.length) return staffed(cells) ? [cells] : []
    const options = tables.flatMap((_, t) =>
      cells.some((each) => each[1] === t) || !feasible(p, t, round) ? [] : [t],
    )
    return [
      ...fillings(round, p + 1, cells),
      ...options.flatMap((t) => fillings(round, p + 1, [...cells, [p, t, round]])),
    ]
  }
  let best: number[] | null = null
  const perRound = Array.from({ length: Math.max(0, rounds - first) }, (_, index) => fillings(first + index))
  const visit = (index: number, cells: Cell[]): void => {
    const seen = new Set(cells.map(([p, t]) => `${p} ${t}`))
    if (seen.size < cells.length) return
    if (people.some((_, p) => cells.filter((each) => each[0] === p).length > (event.mostTalks ?? rounds)))
      return
    if (index < perRound.length) {
      for (const filling of perRound[index]!) visit(index + 1, [...cells, ...filling])
      return
    }
    const talks = cells.map(([p, t, round]): Talk => [p, t, round, null])
    const { levels, value } = tally(event, talks)
    let changes = 0
    people.forEach((_, p) => {
      for (let round = first; round < rounds; round++) {
        const old = before.find((each) => each[0] === p && each[2] === round)?.[1]
        const now = cells.find((each) => each[0] === p && each[2] === round)?.[1]
        const can =
          old === undefined ||
          (feasible(p, old, round) && (common(p, old) || helpers(p, old, round).length > 0))
        if (can && old !== now) changes++
      }
    })
    const score = [levels.mustMissed, ...levels.people, ...levels.tables, changes]
      .map((each) => -each)
      .concat(value)
    if (!best || less(best, score)) best = score
  }
  visit(
    0,
    standing.map(([p, t, round]) => [p, t, round]),
  )
  return best!
}

function less(a: number[], b: number[]): boolean {
  const at = a.findIndex((each, index) => each !== b[index])
  return at >= 0 && a[at]! < b[at]!
}

test.for([0, 1, 2, 3])('replanning equals brute force, 50 of 50 small events (part %i)', (part) => {
  for (let seed = part * 50; seed < part * 50 + 50; seed++) {
    const event = randomEvent(seed, {
      people: 3 + (seed % 2),
      tables: 2 + ((seed >> 1) % 2),
      rounds: 4,
      k: 1 + (seed % 3),
      kTable: seed % 2,
      must: seed % 2,
      largest: 20,
      gated: 10,
      ...(seed % 3 === 0 ? { interpreters: 2 } : {}),
      ...(seed % 4 === 0 ? { mostTalks: 2 } : {}),
    })
    const before = solveTimetable(event).talks
    const running = seed % 5 === 0 ? -1 : 0
    const now = upset(event, running, seed)
    const found = replanTimetable(now, before, running)
    const first = running + 2
    const standing = found.talks.filter(([, , round]) => round < first)
    const { levels, value } = found
    const changes = found.changes.filter((each) => !each.forced && each.round >= first).length
    const score = [levels.mustMissed, ...levels.people, ...levels.tables, changes]
      .map((each) => -each)
      .concat(value)
    const context = `seed ${seed}`
    expect(brokenRules(now, found.talks), context).toEqual([])
    expect({ levels, value }, context).toEqual(tally(now, found.talks))
    expect(
      score.map((each) => each + 0),
      context,
    ).toEqual(bruteForce(now, before, standing, first).map((each) => each + 0))
    expect(found.optimal, context).toBe(true)
  }
})

test('full-size events are mended without touching what stands, whatever happens', () => {
  for (let seed = 0; seed < 12; seed++) {
    const event = randomEvent(seed, {
      people: 60,
      tables: 20,
      rounds: 8,
      must: 5,
      no: 20,
      ...(seed % 3 === 0 ? { interpreters: 4 } : {}),
    })
    const before = solveTimetable(event).talks
    const now = upset(event, 2, seed)
    const found = replanTimetable(now, before, 2)
    expect(brokenRules(now, found.talks)).toEqual([])
    const stood = found.talks.filter(([, , round]) => round <= 3).map(([p, t, round]) => `${p} ${t} ${round}`)
    const old = before.map(([p, t, round]) => `${p} ${t} ${round}`)
    expect(stood.filter((each) => !old.includes(each))).toEqual([])
    const dropped = before.filter(([p, t, round]) => round <= 3 && !stood.includes(`${p} ${t} ${round}`))
    for (const talk of dropped) expect(brokenRules(now, [talk]).length).toBeGreaterThan(0)
    expect(replanTimetable(now, before, 2)).toEqual(found)
  }
})

describe('replanning, by hand', () => {
  const here = (id: string, langs = ['nl'], to = 4) => ({ id, langs, from: 0, to })
  const base: Speedmeet = {
    rounds: 4,
    k: 1,
    kTable: 0,
    people: [here('a'), here('b'), here('c')],
    tables: [here('x'), here('y')],
    interpreters: [],
    value: [
      [5, 5],
      [5, 5],
      [9, 9],
    ],
    must: [],
    no: [],
  }

  test('a no-show changes nothing for the others, though a free seat would be worth more', () => {
    const before: Talk[] = [
      [0, 0, 2, null],
      [1, 1, 2, null],
    ]
    const event = { ...base, k: 0, people: [here('a', ['nl'], 0), here('b'), here('c')] }
    const found = replanTimetable(event, before, 0)
    expect(found.talks).toEqual([[1, 1, 2, null]])
    expect(found.changes).toEqual([{ person: 0, round: 2, before: 0, after: null, forced: true }])
    expect(found.optimal).toBe(true)
  })

  test('one who loses a talk gets another, with no change for anyone else', () => {
    const before: Talk[] = [
      [0, 0, 2, null],
      [1, 1, 2, null],
      [2, 1, 3, null],
    ]
    const event = { ...base, tables: [here('x', ['nl'], 1), here('y')] }
    const found = replanTimetable(event, before, -1)
    expect(found.levels.people).toEqual([0])
    expect(found.talks).toEqual([
      [0, 1, 1, null],
      [1, 1, 2, null],
      [2, 1, 3, null],
    ])
    expect(found.changes.filter((each) => !each.forced)).toEqual([
      { person: 0, round: 1, before: null, after: 1, forced: false },
    ])
  })

  test('a talk of the next round whose interpreter is lost gets a free one', () => {
    const before: Talk[] = [[0, 0, 1, 0]]
    const event = {
      ...base,
      k: 0,
      people: [here('a', ['ar'])],
      value: [[5, 5]],
      interpreters: [
        { id: 'i', langs: ['ar', 'nl'], rounds: [0] },
        { id: 'j', langs: ['ar', 'nl'], rounds: [0, 1] },
      ],
    }
    const found = replanTimetable(event, before, 0)
    expect(found.talks).toEqual([[0, 0, 1, 1]])
    expect(found.changes).toEqual([])
  })
})
