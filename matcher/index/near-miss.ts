import { add } from '../changes/minutes.ts'
import { dutchSkills } from '../codes.ts'
import type { Change } from '../contract.ts'
import { fromRun, toDays } from '../grid.ts'
import { stopsBit, valueIn } from './cells.ts'
import { changeBits, gateBits, openedBy } from './gate-bits.ts'
import { type LearnableSkill, learnableSkillsOf } from './learnable-skills.ts'
import { daysInWeek, dutchMask, flag, unknownLevel } from './people.ts'
import type { RowScorer } from './row-scorer.ts'
import { runOf, shapeOf } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The types of change that this search knows; with any other in the rules the scorer over objects answers. */
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

/** The search for a near miss: the one change that opens every gate for the pair which the row scorer has loaded. */
export class NearMissSearch {
  readonly #scorer: RowScorer
  readonly #vocabulary: Vocabulary
  readonly #days = new Int32Array(daysInWeek)
  readonly #runs = new Map<number, readonly number[]>()
  #own = new Int32Array(0)
  /** The mobility profile, and the gates that stop, before any change. */
  #profile = 0
  #stopped = 0
  #learnable: readonly LearnableSkill[] = []
  #mostLearnt = 0
  #floor = 0
  /** The best so far: its score, its type, and which of that type. */
  #best = shut
  #type: Change['type'] = 'bicycle'
  #at = 0

  constructor(scorer: RowScorer, vocabulary: Vocabulary) {
    this.#scorer = scorer
    this.#vocabulary = vocabulary
  }

  /** The best score after one change, where it reaches `floor`, else a number below that; -1 where none opens all the
   * gates that stop the pair. */
  score(stopped: number, floor: number): number {
    const types = openedBy[stopped]!
    if (types === 0) return shut
    this.#floor = floor
    if (types & changeBits.skill) {
      const { best, most } = learnableSkillsOf(this.#scorer.compiled, this.#vocabulary)
      this.#learnable = best
      this.#mostLearnt = most
    }
    return this.#try(stopped, types)
  }

  /** The change behind `score`, `null` where there is none; of several with the same score the first of the closed list.
   * @param types of change that may be looked at, as bits */
  change(stopped: number, types = -1): Change | null {
    this.#floor = 0
    if (types & changeBits.skill)
      this.#learnable = learnableSkillsOf(this.#scorer.compiled, this.#vocabulary).all
    return this.#try(stopped, types & openedBy[stopped]!) === shut ? null : this.#found()
  }

  #try(stopped: number, types: number): number {
    const scorer = this.#scorer
    const { profiles, profile } = scorer
    this.#best = shut
    this.#profile = profile
    this.#stopped = stopped
    if (types & changeBits.dutch) this.#tryDutch()
    if (types & changeBits.certificate) this.#tryCertificate()
    if (types & changeBits.skill) this.#tryLessons()
    if (types & changeBits.bicycle) this.#tryProfile('bicycle', profiles.withBicycle(profile), stopped)
    if (types & changeBits.minutes) this.#tryProfile('minutes', profiles.withTenMinutes(profile), stopped)
    if (types & changeBits.block) this.#tryBlocks()
    return this.#best
  }

  #offer(type: Change['type'], at: number): void {
    const score = this.#scorer.score(this.#floor)
    if (score <= this.#best) return
    this.#best = score
    this.#type = type
    this.#at = at
  }

  /** Only language differs from one skill to another, so that the best finding is the one to score. */
  #tryDutch(): void {
    const scorer = this.#scorer
    const { finding } = scorer
    const dutch = scorer.flags & dutchMask
    let best = -1
    for (let skill = 0; skill < dutchSkills.length; skill += 1) {
      const level = (dutch >> (3 * skill)) & 7
      if (level === unknownLevel || level === highestLevel) continue
      const raised = scorer.findingAt(dutch + (1 << (3 * skill)), scorer.word)
      if (raised & stopsBit || (best >= 0 && valueIn(raised) <= valueIn(scorer.finding))) continue
      scorer.finding = raised
      best = skill
    }
    if (best >= 0) this.#offer('dutch', best)
    scorer.finding = finding
  }

  /** With a certificate missing only that one can open; else only the licence that lets a car count. */
  #tryCertificate(): void {
    const scorer = this.#scorer
    if (!(scorer.flags & flag.certificates)) return
    const { certificateBits, licenceBit } = scorer.compiled
    const missing = certificateBits & ~scorer.word
    if (missing & (missing - 1)) return
    const left = this.#stopped & ~gateBits.certificate
    if (missing === 0 || missing === licenceBit)
      this.#tryProfile('certificate', scorer.profiles.withLicence(this.#profile), left, missing)
    else if (left === 0) this.#offer('certificate', missing)
  }

  /** Only the skills differ from one lesson to another, so that the one worth most is the one to score. */
  #tryLessons(): void {
    const scorer = this.#scorer
    const { words, compiled } = scorer
    if (this.#own.length < words.length) this.#own = new Int32Array(words.length)
    const own = this.#own
    own.set(words)
    const learn = (at: number) => {
      const learnt = this.#learnable[at]!.words
      for (let word = 0; word < compiled.must.length; word += 1) words[word] = own[word]! | learnt[word]!
    }
    const hopeless = scorer.atMost(scorer.skills() + this.#mostLearnt) < this.#floor
    let most = -1
    let best = -1
    for (let at = 0; at < this.#learnable.length; at += 1) {
      learn(at)
      if (scorer.lacksMust()) continue
      const value = hopeless ? 0 : scorer.skills()
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
  #tryProfile(type: Change['type'], profile: number, stopped: number, at = 0): void {
    const scorer = this.#scorer
    if (profile < 0 || stopped & ~journey || !scorer.reaches(profile)) return
    scorer.settle()
    if ((scorer.required | scorer.travel(profile)) === 0) this.#offer(type, at)
  }

  #tryBlocks(): void {
    const scorer = this.#scorer
    if (!(scorer.flags & flag.hours)) return
    scorer.settle()
    const { people, row } = scorer
    const from = this.#firstRun()
    for (let at = 0; at < shapeOf(people.shape[row]!).runs; at += 1) {
      const run = this.#daysOf(people.terms.cells[from + at]!)
      for (let day = 0; day < daysInWeek; day += 1) this.#days[day] = scorer.free[day]! | run[day]!
      if ((scorer.withHours(this.#days) | scorer.travel(this.#profile)) === 0) this.#offer('block', at)
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
    const { people, row } = this.#scorer
    const { skills, others } = shapeOf(people.shape[row]!)
    return people.terms.starts[row]! + skills + others
  }

  #found(): Change {
    const { flags, people, compiled, profiles } = this.#scorer
    const at = this.#at
    if (this.#type === 'dutch')
      return { type: 'dutch', skill: dutchSkills[at]!, to: ((flags >> (3 * at)) & 7) + 1 }
    if (this.#type === 'skill') return { type: 'skill', skill: this.#learnable[at]!.concept, to: 1 }
    if (this.#type === 'minutes')
      return { type: 'minutes', add, to: (profiles.traveller(this.#profile).maxMinutes ?? 0) + add }
    if (this.#type === 'block') return { type: 'block', ...runOf(people.terms.cells[this.#firstRun() + at]!) }
    if (this.#type === 'bicycle') return { type: 'bicycle' }
    const asked = compiled.certificates.find(({ bit }) => bit === at)
    return {
      type: 'certificate',
      certificate: asked ? this.#vocabulary.term(asked.term).text : profiles.licence,
    }
  }
}
