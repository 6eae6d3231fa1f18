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

/**
 * The set of pairs with the highest total gain, as a 0/1 array by person × table: a minimum-cost flow by shortest
 * augmenting paths with node prices. Exact as long as sums stay below 2^53. Ties go to the lower index.
 */
export function bestPairs(network: Network): Uint8Array {
  const { people, tables, gain, tableGain } = network
  const chosen = new Uint8Array(people * tables)
  const personRoom = network.personRoom.slice()
  const tableRoom = network.tableRoom.slice()
  const personNext = network.personHas.slice()
  const tableNext = network.tableHas.slice()
  const seats: number[][] = Array.from({ length: tables }, () => [])
  const personPrice = new Float64Array(people)
  const tablePrice = new Float64Array(tables)
  const personDistance = new Float64Array(people)
  const tableDistance = new Float64Array(tables)
  const personVia = new Int32Array(people)
  const tableVia = new Int32Array(tables)
  const personDone = new Uint8Array(people)
  const tableDone = new Uint8Array(tables)
  const lastTableStep = tableGain.length - 1
  let endPrice = openingPrices(network, personPrice, tablePrice)

  for (;;) {
    if (endPrice >= 0) return chosen
    for (let p = 0; p < people; p++) {
      personDone[p] = 0
      personVia[p] = nobody
      personDistance[p] =
        personRoom[p]! > 0
          ? -personStep(network, p, personNext[p]!) - personPrice[p]!
          : Number.POSITIVE_INFINITY
    }
    tableDone.fill(0)
    tableDistance.fill(Number.POSITIVE_INFINITY)
    let end = Number.POSITIVE_INFINITY
    let endTable = nobody
    for (;;) {
      let least = end
      for (let p = 0; p < people; p++)
        if (personDone[p] === 0 && personDistance[p]! < least) least = personDistance[p]!
      for (let t = 0; t < tables; t++)
        if (tableDone[t] === 0 && tableDistance[t]! < least) least = tableDistance[t]!
      if (least === end) break
      for (let p = 0; p < people; p++) {
        if (personDone[p] === 1 || personDistance[p] !== least) continue
        personDone[p] = 1
        const row = p * tables
        const base = least + personPrice[p]!
        for (let t = 0; t < tables; t++) {
          const distance = base - gain[row + t]! - tablePrice[t]!
          if (distance < tableDistance[t]! && chosen[row + t] === 0) {
            tableDistance[t] = distance
            tableVia[t] = p
          }
        }
      }
      for (let t = 0; t < tables; t++) {
        if (tableDone[t] === 1 || tableDistance[t] !== least) continue
        tableDone[t] = 1
        const base = least + tablePrice[t]!
        if (tableRoom[t]! > 0) {
          const distance = base - tableGain[Math.min(tableNext[t]!, lastTableStep)]! - endPrice
          if (distance < end) {
            end = distance
            endTable = t
          }
        }
        for (const p of seats[t]!) {
          const distance = base + gain[p * tables + t]! - personPrice[p]!
          if (distance < personDistance[p]!) {
            personDistance[p] = distance
            personVia[p] = t
          }
        }
      }
    }
    if (endTable === nobody) return chosen
    for (let p = 0; p < people; p++) personPrice[p]! += Math.min(personDistance[p]!, end)
    for (let t = 0; t < tables; t++) tablePrice[t]! += Math.min(tableDistance[t]!, end)
    endPrice += end
    if (endPrice >= 0) return chosen

    tableRoom[endTable]!--
    tableNext[endTable]!++
    let table = endTable
    for (;;) {
      const person = tableVia[table]!
      chosen[person * tables + table] = 1
      seats[table]!.push(person)
      const left = personVia[person]!
      if (left === nobody) {
        personRoom[person]!--
        personNext[person]!++
        break
      }
      chosen[person * tables + left] = 0
      seats[left]!.splice(seats[left]!.indexOf(person), 1)
      table = left
    }
  }
}

function personStep(network: Network, person: number, talks: number): number {
  const { personGain, personExtraAfter, extraCost } = network
  const step = personGain[Math.min(talks, personGain.length - 1)]!
  return talks < personExtraAfter[person]! ? step : step - extraCost
}

/** Fills in the distances from the start in the empty network; answers the distance to the end. */
function openingPrices(network: Network, personPrice: Float64Array, tablePrice: Float64Array): number {
  const { people, tables, gain, tableGain } = network
  tablePrice.fill(Number.POSITIVE_INFINITY)
  for (let p = 0; p < people; p++) {
    if (network.personRoom[p]! <= 0) continue
    const price = -personStep(network, p, network.personHas[p]!)
    personPrice[p] = price
    for (let t = 0; t < tables; t++) tablePrice[t] = Math.min(tablePrice[t]!, price - gain[p * tables + t]!)
  }
  let end = Number.POSITIVE_INFINITY
  for (let t = 0; t < tables; t++) {
    if (tablePrice[t] === Number.POSITIVE_INFINITY) tablePrice[t] = 0
    else if (network.tableRoom[t]! > 0) {
      const step = tableGain[Math.min(network.tableHas[t]!, tableGain.length - 1)]!
      end = Math.min(end, tablePrice[t]! - step)
    }
  }
  return end
}
