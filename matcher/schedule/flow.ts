/** Which pairs meet, leaving rounds aside: each side gains for its first talk, its second, … (never more than for
 * the one before), each pair gains for meeting. Whole numbers of any sign; −Infinity closes a pair. */
export type Network = {
  people: number
  tables: number
  /** By person × table. */
  gain: Float64Array
  /** Gain of the next talk by talks had already; the last entry repeats. */
  personGain: Float64Array
  tableGain: Float64Array
  /** Talks had already, outside this network. */
  personHas: Int16Array
  tableHas: Int16Array
  /** By person the talks after which each further one costs `extraCost`. */
  personExtraAfter: Int16Array
  extraCost: number
  /** Talks that still fit. */
  personRoom: Int16Array
  tableRoom: Int16Array
}

const nobody = -1
const never = Number.NEGATIVE_INFINITY

/**
 * The set of pairs with the highest total gain, as a 0/1 array by person × table: a minimum-cost flow, grown by one talk
 * of one table at a time along the shortest path to a person with room, or to a table that had better give a talk up.
 * Exact as long as sums stay below 2^53.
 */
export function bestPairs(network: Network): Uint8Array {
  const state = opening(network)
  for (let table = 0; table < network.tables; table++) {
    if (state.tablePrice[table] === never) continue
    for (let room = network.tableRoom[table]!; room > 0 && grow(network, state, table); room--);
  }
  return state.chosen
}

type State = ReturnType<typeof opening>

/** No talks yet. Prices keep every step along a path from costing less than 0. */
function opening(network: Network) {
  const { people, tables, gain, personHas, tableHas } = network
  const personNext = personHas.slice()
  const personStep = Float64Array.from(personHas, (_, person) => nextStep(network, personNext, person))
  const personPrice = personStep.slice()
  const tablePrice = new Float64Array(tables).fill(never)
  for (let person = 0, cell = 0; person < people; person++)
    for (let table = 0; table < tables; table++, cell++)
      if (gain[cell] !== never)
        tablePrice[table] = Math.max(tablePrice[table]!, gain[cell]! + personPrice[person]!)
  return {
    chosen: new Uint8Array(people * tables),
    personNext,
    tableNext: tableHas.slice(),
    personStep,
    personPrice,
    tablePrice,
    /** By person, the tables of their talks. */
    seats: Array.from({ length: people }, (): number[] => []),
    personDistance: new Float64Array(people),
    tableDistance: new Float64Array(tables),
    personVia: new Int32Array(people),
    tableVia: new Int32Array(tables),
    tableDone: new Uint8Array(tables),
  }
}

/** Allows a table one more talk; answers whether that gains anything. */
function grow(network: Network, state: State, start: number): boolean {
  const { people, tables, gain } = network
  const { chosen, personStep, tableNext, personPrice, tablePrice, seats } = state
  const { personDistance, tableDistance, personVia, tableVia, tableDone } = state
  personDistance.fill(Number.POSITIVE_INFINITY)
  tableDistance.fill(Number.POSITIVE_INFINITY)
  tableDone.fill(0)
  tableDistance[start] = 0
  let end = tableStep(network, tableNext[start]!) + tablePrice[start]!
  let endPerson = nobody
  let endTable = nobody
  for (let table = start; table !== nobody; ) {
    tableDone[table] = 1
    const base = tableDistance[table]! + tablePrice[table]!
    for (let person = 0, cell = table; person < people; person++, cell += tables) {
      const leaving = base - gain[cell]!
      const distance = leaving - personPrice[person]!
      if (distance >= end || distance >= personDistance[person]! || chosen[cell] === 1) continue
      personDistance[person] = distance
      personVia[person] = table
      if (leaving - personStep[person]! < end) {
        end = leaving - personStep[person]!
        endPerson = person
        endTable = nobody
      }
      const row = person * tables
      for (const left of seats[person]!) {
        const reached = leaving + gain[row + left]! - tablePrice[left]!
        if (reached < tableDistance[left]!) {
          tableDistance[left] = reached
          tableVia[left] = person
        }
      }
    }
    let least = end
    table = nobody
    for (let next = 0; next < tables; next++) {
      if (tableDone[next] === 0 && tableDistance[next]! < least) {
        least = tableDistance[next]!
        table = next
      }
    }
    if (table === nobody) break
    const given = least + tablePrice[table]! + tableStep(network, tableNext[table]! - 1)
    if (given < end) {
      end = given
      endTable = table
      endPerson = nobody
    }
  }
  if (endPerson === nobody && endTable === nobody) return false
  lower(personPrice, personDistance, end)
  lower(tablePrice, tableDistance, end)
  tableNext[start]!++
  if (endTable === nobody) {
    state.personNext[endPerson]!++
    personStep[endPerson] = nextStep(network, state.personNext, endPerson)
  } else {
    tableNext[endTable]!--
    endPerson = rise(state, tables, endTable)
  }
  for (let person = endPerson; ; ) {
    const table = personVia[person]!
    chosen[person * tables + table] = 1
    seats[person]!.push(table)
    if (table === start) return true
    person = rise(state, tables, table)
  }
}

/** Takes away from a table on the path the person it is reached by; answers who that is. */
function rise({ chosen, seats, tableVia }: State, tables: number, table: number): number {
  const person = tableVia[table]!
  chosen[person * tables + table] = 0
  seats[person]!.splice(seats[person]!.indexOf(table), 1)
  return person
}

function lower(price: Float64Array, distance: Float64Array, end: number): void {
  for (let at = 0; at < price.length; at++) if (distance[at]! < end) price[at]! += distance[at]! - end
}

/** Gain of a person's next talk, −∞ if there is no room for one. */
function nextStep(network: Network, next: Int16Array, person: number): number {
  const { personGain, personHas, personRoom, personExtraAfter, extraCost } = network
  const talks = next[person]!
  if (talks - personHas[person]! >= personRoom[person]!) return never
  const step = personGain[Math.min(talks, personGain.length - 1)]!
  return talks < personExtraAfter[person]! ? step : step - extraCost
}

function tableStep({ tableGain }: Network, talks: number): number {
  return tableGain[Math.min(talks, tableGain.length - 1)]!
}
