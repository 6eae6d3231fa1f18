import { dutchSkills } from '../codes.ts'
import type { Reason } from '../contract.ts'
import { defineCriterion } from '../model/define.ts'
import { whole } from '../model/fraction.ts'
import { type Cell, cellsOf, dutchAsks, floorSpoken } from '../pair/language.ts'

const all = ['staff', 'person', 'employer'] as const

/** What a gap of 0, 1 or 2 levels is worth, in twentieths; more is worth nothing. Unknown counts half. */
export const unit = 20
const worth: readonly number[] = [20, 12, 5]
const unknownWorth = 10

/** Mean over all asked cells of all tasks, each weighing its task's share. */
export const language = defineCriterion({
  id: 'language',
  decidesForEmployers: true,
  says: {
    'language.noneAsked': { values: [], audience: all },
    /** The Dutch skills in which every task's level is reached. */
    'language.enough': { values: ['dutchSkill'], audience: all },
    'language.below': { values: ['dutchSkill', 'level', 'askedLevel'], audience: all },
    /** Languages of the floor that the person speaks, and the Dutch skills in which they stand in. */
    'language.floor': { values: ['language', 'dutchSkill'], audience: ['staff', 'person'] },
    'language.unknown': { values: ['dutchSkill'], audience: all },
  },
  find(pair, say) {
    const cells = cellsOf(pair)
    if (cells.length === 0)
      return { value: whole, known: whole, reasons: [say('language.noneAsked', {})], asks: [] }
    const shares = sum(cells, ({ share }) => share)
    const namesOf = (some: readonly Cell[]) =>
      dutchSkills.filter((one) => some.some(({ skill }) => skill === one))
    const unknown = cells.filter(({ gap }) => gap === null)
    const below = cells.filter(({ level, asked }) => level !== null && level < asked)
    const lifted = cells.filter((cell) => cell.lifted)
    const enough = namesOf(cells).filter((one) =>
      cells.every(({ skill, level, asked }) => skill !== one || (level !== null && level >= asked)),
    )
    const reasons: Reason[] = []
    if (enough.length > 0) reasons.push(say('language.enough', { dutchSkill: enough }))
    for (const dutchSkill of namesOf(below))
      for (const [askedLevel, level] of gapsOf(below, dutchSkill))
        reasons.push(say('language.below', { dutchSkill, level, askedLevel }))
    if (lifted.length > 0)
      reasons.push(
        say('language.floor', {
          language: floorSpoken(pair.person, pair.opening),
          dutchSkill: namesOf(lifted),
        }),
      )
    if (unknown.length > 0) reasons.push(say('language.unknown', { dutchSkill: namesOf(unknown) }))
    return {
      value: { n: sum(cells, ({ share, gap }) => share * worthOf(gap)), d: unit * shares },
      known: { n: shares - sum(unknown, ({ share }) => share), d: shares },
      reasons,
      asks: dutchAsks(cells).map((question) => ({
        question,
        settles: {
          n: sum(
            unknown.filter(({ skill }) => skill === question.values.dutchSkill),
            ({ share }) => share,
          ),
          d: shares,
        },
      })),
    }
  },
})

export function worthOf(gap: number | null): number {
  return gap === null ? unknownWorth : (worth[gap] ?? 0)
}

/** The different levels asked above the person's in one Dutch skill, lowest first, each with the person's level. */
function gapsOf(below: readonly Cell[], dutchSkill: Cell['skill']): [asked: number, level: number][] {
  const ofSkill = below.filter(({ skill }) => skill === dutchSkill)
  const byAsked = new Map(ofSkill.map(({ asked, level }) => [asked, level ?? 0]))
  return [...byAsked].sort(([a], [b]) => a - b)
}

function sum(cells: readonly Cell[], of: (cell: Cell) => number): number {
  return cells.reduce((total, cell) => total + of(cell), 0)
}
