import type { Score } from './objective.ts'
import { idle, lost, none, type Problem, type Seating } from './problem.ts'

/**
 * A timetable that is being made: who sits where in each round, and its score, which is brought up to date with each talk put
 * in or taken out.
 */
export class Board {
  readonly problem: Problem
  /** Person × round → table; table × round → person, interpreter; interpreter × round → table. */
  readonly personTable: Int16Array
  readonly tablePerson: Int16Array
  readonly tableInterpreter: Int16Array
  readonly interpreterTable: Int16Array
  /** Person × table → round. */
  readonly pairRound: Int8Array
  readonly personTalks: Int16Array
  readonly tableTalks: Int16Array
  /** Rounds present and without a talk. */
  readonly personFree: Int32Array
  readonly tableFree: Int32Array
  readonly interpreterFree: Int32Array
  #peopleWith: Int32Array
  #tablesWith: Int32Array
  #met = 0
  #changed = 0
  #value = 0

  constructor(problem: Problem) {
    const { people, tables, interpreters, rounds } = problem
    this.problem = problem
    this.personTable = new Int16Array(people * rounds).fill(none)
    this.tablePerson = new Int16Array(tables * rounds).fill(none)
    this.tableInterpreter = new Int16Array(tables * rounds).fill(none)
    this.interpreterTable = new Int16Array(interpreters * rounds).fill(none)
    this.pairRound = new Int8Array(people * tables).fill(none)
    this.personTalks = new Int16Array(people)
    this.tableTalks = new Int16Array(tables)
    this.personFree = problem.personRounds.slice()
    this.tableFree = problem.tableRounds.slice()
    this.interpreterFree = problem.interpreterRounds.slice()
    this.#peopleWith = new Int32Array(rounds + 1)
    this.#tablesWith = new Int32Array(rounds + 1)
    this.#peopleWith[0] = people
    this.#tablesWith[0] = tables
    if (problem.before) for (const cell of problem.before) if (cell >= 0) this.#changed++
    for (const [person, table, round, interpreter] of problem.fixed)
      this.put(person, table, round, interpreter)
  }

  score(): Score {
    const { k, kTable, musts } = this.problem
    const score = [this.#met - musts]
    for (let talks = 0; talks < k; talks++) score.push(0 - (this.#peopleWith[talks] ?? 0))
    for (let talks = 0; talks < kTable; talks++) score.push(0 - (this.#tablesWith[talks] ?? 0))
    score.push(0 - this.#changed, this.#value)
    return score
  }

  put(person: number, table: number, round: number, interpreter: number): void {
    const { rounds } = this.problem
    const bit = ~(1 << round)
    this.personTable[person * rounds + round] = table
    this.tablePerson[table * rounds + round] = person
    this.tableInterpreter[table * rounds + round] = interpreter
    this.pairRound[person * this.problem.tables + table] = round
    this.personFree[person]! &= bit
    this.tableFree[table]! &= bit
    if (interpreter !== none) {
      this.interpreterTable[interpreter * rounds + round] = table
      this.interpreterFree[interpreter]! &= bit
    }
    this.#count(person, table, round, 1)
  }

  /** Empties a table for a round; answers the person who sat there. */
  take(table: number, round: number): number {
    const { rounds, personRounds, tableRounds, interpreterRounds } = this.problem
    const bit = 1 << round
    const person = this.tablePerson[table * rounds + round]!
    const interpreter = this.tableInterpreter[table * rounds + round]!
    this.personTable[person * rounds + round] = none
    this.tablePerson[table * rounds + round] = none
    this.tableInterpreter[table * rounds + round] = none
    this.pairRound[person * this.problem.tables + table] = none
    this.personFree[person]! |= bit & personRounds[person]!
    this.tableFree[table]! |= bit & tableRounds[table]!
    if (interpreter !== none) {
      this.interpreterTable[interpreter * rounds + round] = none
      this.interpreterFree[interpreter]! |= bit & interpreterRounds[interpreter]!
    }
    this.#count(person, table, round, -1)
    return person
  }

  /** Rounds of `within` in which a pair that has not met could meet now. */
  roundsFor(person: number, table: number, within: number): number {
    const { open, direct, bridges, mostTalks, tables } = this.problem
    const cell = person * tables + table
    if (open[cell] === 0 || this.pairRound[cell] !== none || this.personTalks[person]! >= mostTalks) return 0
    const both = this.personFree[person]! & this.tableFree[table]! & within
    if (direct[cell] === 1 || both === 0) return both
    let helped = 0
    for (const interpreter of bridges[cell]!) helped |= this.interpreterFree[interpreter]!
    return both & helped
  }

  /** +1 where a talk keeps the timetable before, −1 where it fills an idle cell of it. */
  keeps(person: number, table: number, round: number): number {
    const cell = this.problem.before?.[person * this.problem.rounds + round] ?? lost
    return cell === table ? 1 : cell === idle ? -1 : 0
  }

  /** Every talk, by round and table. */
  talks(): Seating[] {
    const { rounds, tables } = this.problem
    const talks: Seating[] = []
    for (let round = 0; round < rounds; round++) {
      for (let table = 0; table < tables; table++) {
        const person = this.tablePerson[table * rounds + round]!
        if (person !== none)
          talks.push([person, table, round, this.tableInterpreter[table * rounds + round]!])
      }
    }
    return talks
  }

  copy(): Board {
    const copy = new Board(this.problem)
    copy.become(this)
    return copy
  }

  become(other: Board): void {
    this.personTable.set(other.personTable)
    this.tablePerson.set(other.tablePerson)
    this.tableInterpreter.set(other.tableInterpreter)
    this.interpreterTable.set(other.interpreterTable)
    this.pairRound.set(other.pairRound)
    this.personTalks.set(other.personTalks)
    this.tableTalks.set(other.tableTalks)
    this.personFree.set(other.personFree)
    this.tableFree.set(other.tableFree)
    this.interpreterFree.set(other.interpreterFree)
    this.#peopleWith.set(other.#peopleWith)
    this.#tablesWith.set(other.#tablesWith)
    this.#met = other.#met
    this.#changed = other.#changed
    this.#value = other.#value
  }

  #count(person: number, table: number, round: number, by: 1 | -1): void {
    const cell = person * this.problem.tables + table
    this.#peopleWith[this.personTalks[person]!]!--
    this.#tablesWith[this.tableTalks[table]!]!--
    this.personTalks[person]! += by
    this.tableTalks[table]! += by
    this.#peopleWith[this.personTalks[person]!]!++
    this.#tablesWith[this.tableTalks[table]!]!++
    this.#met += by * this.problem.must[cell]!
    this.#value += by * this.problem.value[cell]!
    this.#changed -= by * this.keeps(person, table, round)
  }
}
