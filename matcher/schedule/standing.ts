import type { Talk } from './contract.ts'
import { none, type Order, type Problem, placesOf, type Seating } from './problem.ts'

/** Whether a pair could meet in a round, who else is there left aside. */
export function possible(problem: Problem, person: number, table: number, round: number): boolean {
  const { personRounds, tableRounds, interpreterRounds, open, direct, bridges, tables } = problem
  const cell = person * tables + table
  const there = personRounds[person]! & tableRounds[table]! & (1 << round)
  if (there === 0 || open[cell] === 0) return false
  return direct[cell] === 1 || bridges[cell]!.some((each) => (interpreterRounds[each]! & there) !== 0)
}

/**
 * Gives as many talks as possible an interpreter, their own where that goes; leaves out those that find none.
 * Augmenting paths within each round.
 */
export function interpreted(problem: Problem, talks: readonly Seating[]): Seating[] {
  const { interpreterRounds, interpreters, rounds, tables, direct, bridges } = problem
  const helping: (Seating | undefined)[] = new Array(interpreters * rounds)
  const helperOf = new Map<Seating, number>()
  const needs = ([person, table]: Seating) => direct[person * tables + table] === 0
  const stays = ([, , round, own]: Seating) => own !== none && ((interpreterRounds[own]! >> round) & 1) === 1
  const give = (talk: Seating, helper: number) => {
    helping[helper * rounds + talk[2]] = talk
    helperOf.set(talk, helper)
  }
  const find = (talk: Seating, tried: Set<number>): boolean => {
    const [person, table, round, own] = talk
    const able = bridges[person * tables + table]!.filter(
      (each) => ((interpreterRounds[each]! >> round) & 1) === 1,
    )
    for (const helper of able.includes(own) ? [own, ...able] : able) {
      if (tried.has(helper)) continue
      tried.add(helper)
      const other = helping[helper * rounds + round]
      if (other && !find(other, tried)) continue
      give(talk, helper)
      return true
    }
    return false
  }
  const waiting = talks.filter(needs)
  for (const talk of waiting.filter(stays)) find(talk, new Set())
  for (const talk of waiting.filter((each) => !stays(each))) find(talk, new Set())
  return talks.flatMap((talk): Seating[] => {
    if (!needs(talk)) return [[talk[0], talk[1], talk[2], none]]
    const helper = helperOf.get(talk)
    return helper === undefined ? [] : [[talk[0], talk[1], talk[2], helper]]
  })
}

/** Talks in the numbers of a problem, by round and table. */
export function inOrder(talks: readonly Talk[], order: Order): Seating[] {
  const people = placesOf(order.people)
  const tables = placesOf(order.tables)
  const interpreters = placesOf(order.interpreters)
  const seatings = talks.map((talk): Seating => {
    const [person, table, round, helper] = talk
    const interpreter = helper === null ? none : interpreters[helper]
    if (people[person] === undefined || tables[table] === undefined || interpreter === undefined)
      throw new RangeError(`the speedmeet has no such talk: ${talk}`)
    return [people[person], tables[table], round, interpreter]
  })
  return seatings.sort((a, b) => a[2] - b[2] || a[1] - b[1])
}

/** The problem in which these talks stand, as far as they can be, and everything else is open. */
export function withStanding(problem: Problem, talks: readonly Seating[]): Problem {
  const taken = new Set<string>()
  const claim = (...keys: string[]) => {
    if (keys.some((key) => taken.has(key))) return false
    for (const key of keys) taken.add(key)
    return true
  }
  const first = talks.filter(
    ([person, table, round]) =>
      possible(problem, person, table, round) &&
      claim(`p ${person} ${round}`, `t ${table} ${round}`, `pair ${person} ${table}`),
  )
  const fixed = interpreted(problem, first)
  const without = (masks: Int32Array, who: (talk: Seating) => number) => {
    const left = masks.slice()
    for (const talk of fixed) if (who(talk) !== none) left[who(talk)]! &= ~(1 << talk[2])
    return left
  }
  return {
    ...problem,
    fixed,
    personRounds: without(problem.personRounds, ([person]) => person),
    tableRounds: without(problem.tableRounds, ([, table]) => table),
    interpreterRounds: without(problem.interpreterRounds, ([, , , interpreter]) => interpreter),
  }
}
