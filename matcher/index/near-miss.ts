import { add } from '../changes/minutes.ts'
import { dutchSkills } from '../codes.ts'
import type { Change } from '../contract.ts'
import { fromRun, toDays } from '../grid.ts'
import { stopsBit, valueIn } from './cells.ts'
import { changeBits, gateBits, openedBy } from './gate-bits.ts'
import { type Lesson, lessonsOf } from './learnable-skills.ts'
import { daysInWeek, dutchMask, flag, shapeOf, unknownLevel } from './people.ts'
import type { Facing } from './row-scorer.ts'
import { runOf } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The types of change that are tried. */
export const tried: readonly Change['type'][] = [
  'dutch',
  'certificate',
  'skill',
  'bicycle',
  'minutes',
  'block',
]

const shut = -1
const highestLevel = 6
const journey = gateBits.reach | gateBits.hours

/** Looks, for the pair that a facing looked at last, for the one change that opens every gate. */
export class Nearest {
  readonly #facing: Facing
  readonly #vocabulary: Vocabulary
  readonly #days = new Int32Array(daysInWeek)
  readonly #runs = new Map<number, readonly number[]>()
  #own = new Int32Array(0)
  /** The way, and the gates that stop, before any change. */
  #way = 0
  #stopped = 0
  #lessons: readonly Lesson[] = []
  #mostLearnt = 0
  #floor = 0
  /** The best so far: its score, its type, and which of that type. */
  #best = shut
  #type: Change['type'] = 'bicycle'
  #at = 0

  constructor(facing: Facing, vocabulary: Vocabulary) {
    this.#facing = facing
    this.#vocabulary = vocabulary
  }

  /** The best score after one change, where it reaches `floor`, else a number below that; -1 where none opens all the
   * gates that stop the pair. */
  score(stopped: number, floor: number): number {
    const types = openedBy[stopped]!
    if (types === 0) return shut
    this.#floor = floor
    if (types & changeBits.skill) {
      const { best, most } = lessonsOf(this.#facing.asking, this.#vocabulary)
      this.#lessons = best
      this.#mostLearnt = most
    }
    return this.#try(stopped, types)
  }

  /** The change behind `score`, `null` where there is none; of several with the same score the first of the closed list.
   * @param types of change that may be looked at, as bits */
  change(stopped: number, types = -1): Change | null {
    this.#floor = 0
    if (types & changeBits.skill) this.#lessons = lessonsOf(this.#facing.asking, this.#vocabulary).all
    return this.#try(stopped, types & openedBy[stopped]!) === shut ? null : this.#found()
  }

  #try(stopped: number, types: number): number {
    const facing = this.#facing
    const { ways, way } = facing
    this.#best = shut
    this.#way = way
    this.#stopped = stopped
    if (types & changeBits.dutch) this.#tryDutch()
    if (types & changeBits.certificate) this.#tryCertificate()
    if (types & changeBits.skill) this.#tryLessons()
    if (types & changeBits.bicycle) this.#tryWay('bicycle', ways.withBicycle(way), stopped)
    if (types & changeBits.minutes) this.#tryWay('minutes', ways.withTenMinutes(way), stopped)
    if (types & changeBits.block) this.#tryBlocks()
    return this.#best
  }

  #offer(type: Change['type'], at: number): void {
    const score = this.#facing.score(this.#floor)
    if (score <= this.#best) return
    this.#best = score
    this.#type = type
    this.#at = at
  }

  /** Only language differs from one skill to another, so that the best finding is the one to score. */
  #tryDutch(): void {
    const facing = this.#facing
    const { finding } = facing
    const dutch = facing.flags & dutchMask
    let best = -1
    for (let skill = 0; skill < dutchSkills.length; skill += 1) {
      const level = (dutch >> (3 * skill)) & 7
      if (level === unknownLevel || level === highestLevel) continue
      const raised = facing.findingAt(dutch + (1 << (3 * skill)), facing.word)
      if (raised & stopsBit || (best >= 0 && valueIn(raised) <= valueIn(facing.finding))) continue
      facing.finding = raised
      best = skill
    }
    if (best >= 0) this.#offer('dutch', best)
    facing.finding = finding
  }

  /** With a certificate missing only that one can open; else only the licence that lets a car count. */
  #tryCertificate(): void {
    const facing = this.#facing
    if (!(facing.flags & flag.certificates)) return
    const { certificateBits, licenceBit } = facing.asking
    const missing = certificateBits & ~facing.word
    if (missing & (missing - 1)) return
    const left = this.#stopped & ~gateBits.certificate
    if (missing === 0 || missing === licenceBit)
      this.#tryWay('certificate', facing.ways.withLicence(this.#way), left, missing)
    else if (left === 0) this.#offer('certificate', missing)
  }

  /** Only the skills differ from one lesson to another, so that the one worth most is the one to score. */
  #tryLessons(): void {
    const facing = this.#facing
    const { words, asking } = facing
    if (this.#own.length < words.length) this.#own = new Int32Array(words.length)
    const own = this.#own
    own.set(words)
    const learn = (at: number) => {
      const learnt = this.#lessons[at]!.words
      for (let word = 0; word < asking.must.length; word += 1) words[word] = own[word]! | learnt[word]!
    }
    const hopeless = facing.atMost(facing.skills() + this.#mostLearnt) < this.#floor
    let most = -1
    let best = -1
    for (let at = 0; at < this.#lessons.length; at += 1) {
      learn(at)
      if (facing.lacksMust()) continue
      const value = hopeless ? 0 : facing.skills()
      if (value <= most) continue
      most = value
      best = at
      if (hopeless) break
    }
    if (best >= 0) {
      if (hopeless) this.#best = Math.max(this.#best, 0)
      else {
        learn(best)
        this.#offer('skill', best)
      }
    }
    words.set(own)
  }

  /** @param stopped the gates that stop before, without those that the change opens by itself */
  #tryWay(type: Change['type'], way: number, stopped: number, at = 0): void {
    const facing = this.#facing
    if (way < 0 || stopped & ~journey || !facing.reaches(way)) return
    facing.settle()
    if ((facing.required | facing.travel(way)) === 0) this.#offer(type, at)
  }

  #tryBlocks(): void {
    const facing = this.#facing
    if (!(facing.flags & flag.hours)) return
    facing.settle()
    const { people, row } = facing
    const from = this.#firstRun()
    for (let at = 0; at < shapeOf(people.shape[row]!).runs; at += 1) {
      const run = this.#daysOf(people.terms.cells[from + at]!)
      for (let day = 0; day < daysInWeek; day += 1) this.#days[day] = facing.free[day]! | run[day]!
      if ((facing.withHours(this.#days) | facing.travel(this.#way)) === 0) this.#offer('block', at)
    }
  }

  /** A run as days of bits; few differ. */
  #daysOf(run: number): readonly number[] {
    const known = this.#runs.get(run)
    if (known) return known
    const days = toDays(fromRun(runOf(run)))
    this.#runs.set(run, days)
    return days
  }

  #firstRun(): number {
    const { people, row } = this.#facing
    const { skills, others } = shapeOf(people.shape[row]!)
    return people.terms.starts[row]! + skills + others
  }

  #found(): Change {
    const { flags, people, asking, ways } = this.#facing
    const at = this.#at
    if (this.#type === 'dutch')
      return { type: 'dutch', skill: dutchSkills[at]!, to: ((flags >> (3 * at)) & 7) + 1 }
    if (this.#type === 'skill') return { type: 'skill', skill: this.#lessons[at]!.concept, to: 1 }
    if (this.#type === 'minutes')
      return { type: 'minutes', add, to: (ways.traveller(this.#way).maxMinutes ?? 0) + add }
    if (this.#type === 'block') return { type: 'block', ...runOf(people.terms.cells[this.#firstRun() + at]!) }
    if (this.#type === 'bicycle') return { type: 'bicycle' }
    const asked = asking.certificates.find(({ bit }) => bit === at)
    return { type: 'certificate', certificate: asked ? this.#vocabulary.term(asked.term).text : ways.licence }
  }
}
