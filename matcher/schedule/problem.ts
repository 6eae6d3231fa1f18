import type { Speedmeet } from './contract.ts'

/** A speedmeet as numbers, in order of id, so that the order of its lists cannot matter. Round sets are bit masks. */
export type Problem = {
  people: number
  tables: number
  interpreters: number
  rounds: number
  k: number
  kTable: number
  mostTalks: number
  longestRun: number
  personRounds: Int32Array
  tableRounds: Int32Array
  interpreterRounds: Int32Array
  gated: Uint8Array
  /** By person × table: not gated and not a no-pair. */
  open: Uint8Array
  /** By person × table: they share a language. */
  direct: Uint8Array
  /** By person × table: the interpreters who share a language with each. */
  bridges: readonly number[][]
  value: Float64Array
  must: Uint8Array
  musts: number
  /** The timetable that should be kept, by person × round: a table, `idle`, or `lost` where a change is free. */
  before: Int16Array | null
  /** Talks that stand: person, table, round, interpreter or −1. Their rounds are not in the masks above. */
  fixed: readonly Seating[]
}
export type Seating = readonly [person: number, table: number, round: number, interpreter: number]
export const none = -1
export const idle = -1
export const lost = -2

/** Where each row of the problem stands in the speedmeet's own lists. */
export type Order = { people: number[]; tables: number[]; interpreters: number[] }

export function toProblem(event: Speedmeet): { problem: Problem; order: Order } {
  const order = {
    people: byId(event.people),
    tables: byId(event.tables),
    interpreters: byId(event.interpreters),
  }
  const people = order.people.map((index) => event.people[index]!)
  const tables = order.tables.map((index) => event.tables[index]!)
  const interpreters = order.interpreters.map((index) => event.interpreters[index]!)
  const cells = people.length * tables.length
  const bridging = languages(interpreters.map((each) => each.langs))
  const problem: Problem = {
    people: people.length,
    tables: tables.length,
    interpreters: interpreters.length,
    rounds: event.rounds,
    k: event.k,
    kTable: event.kTable,
    mostTalks: Math.min(event.mostTalks ?? event.rounds, event.rounds),
    longestRun: event.longestRun ?? event.rounds,
    personRounds: Int32Array.from(people, presence),
    tableRounds: Int32Array.from(tables, presence),
    interpreterRounds: Int32Array.from(interpreters, (each) => maskOf(each.rounds)),
    gated: new Uint8Array(cells),
    open: new Uint8Array(cells),
    direct: new Uint8Array(cells),
    bridges: [],
    value: new Float64Array(cells),
    must: new Uint8Array(cells),
    musts: 0,
    before: null,
    fixed: [],
  }
  const bridges: number[][] = []
  people.forEach((person, p) => {
    tables.forEach((table, t) => {
      const cell = p * tables.length + t
      const value = event.value[order.people[p]!]![order.tables[t]!]!
      problem.gated[cell] = value === null ? 1 : 0
      problem.open[cell] = value === null ? 0 : 1
      problem.value[cell] = value ?? 0
      const talk = bridging(person.langs, table.langs)
      problem.direct[cell] = talk.direct ? 1 : 0
      bridges.push(talk.bridges)
    })
  })
  problem.bridges = bridges
  const personAt = placesOf(order.people)
  const tableAt = placesOf(order.tables)
  for (const [p, t] of event.no) problem.open[personAt[p]! * tables.length + tableAt[t]!] = 0
  for (const [p, t] of event.must) problem.must[personAt[p]! * tables.length + tableAt[t]!] = 1
  problem.musts = problem.must.reduce((sum, each) => sum + each, 0)
  return { problem, order }
}

/** The inverse of an order: the row at which each index of the speedmeet stands. */
export function placesOf(order: number[]): number[] {
  const places: number[] = []
  order.forEach((index, place) => {
    places[index] = place
  })
  return places
}

export function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

function byId(list: readonly { id: string }[]): number[] {
  return list.map((_, index) => index).sort((a, b) => (list[a]!.id < list[b]!.id ? -1 : 1))
}

function maskOf(rounds: readonly number[]): number {
  return rounds.reduce((mask, round) => mask | (1 << round), 0)
}

function presence(each: Speedmeet['people'][number]): number {
  return ((1 << each.to) - 1) & ~((1 << each.from) - 1) & ~maskOf(each.breaks ?? [])
}

type Bridging = { direct: boolean; bridges: number[] }

/** Remembers by pair of language lists, of which an event has few. */
function languages(interpreters: readonly string[][]): (person: string[], table: string[]) => Bridging {
  const known = new Map<string, Bridging>()
  const share = (a: readonly string[], b: readonly string[]) => a.some((language) => b.includes(language))
  return (person, table) => {
    const key = JSON.stringify([person, table])
    let found = known.get(key)
    if (!found) {
      const direct = share(person, table)
      const bridges = direct
        ? []
        : interpreters.flatMap((each, i) => (share(each, person) && share(each, table) ? [i] : []))
      found = { direct, bridges }
      known.set(key, found)
    }
    return found
  }
}
