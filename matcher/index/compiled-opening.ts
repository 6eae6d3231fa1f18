import { demands, kinds, wishLevels } from '../codes.ts'
import type { MatchOpening } from '../contract.ts'
import { isPaid } from '../gates/hours.ts'
import { emptyWeek, toDays, type Week } from '../grid.ts'
import type { World } from '../model/define.ts'
import { fnv1a } from '../model/order.ts'
import { B1 } from '../pair/language.ts'
import { nights } from '../pair/overlap.ts'
import { publicTransportRuns } from '../pair/travel.ts'
import { type Cells, cellTable, type Hard, hardOf } from './cells.ts'
import { type Field, fieldsOf } from './fields.ts'
import { type DayBits, dayBitsOf, type Window, windowsOf } from './hours.ts'
import type { LearnableSkills } from './learnable-skills.ts'
import type { Effect } from './postings.ts'
import { type SkillFields, unit } from './skill-field.ts'
import { levelCount, type Vocabulary } from './vocabulary.ts'

/** The bits of the word that wishes, certificates and languages set: three each for what was said of the work. */
export const said = { occupation: 0, group: 3, sector: 6, kind: 9 } as const
export const saidBits = { dream: 1, acceptable: 2, not: 4 } as const
export const floorBit = 1 << 12
const certificatesFrom = 13
const mostCertificates = 18

/** Hours of the week, and the windows that count them. */
export type Hours = { days: readonly number[]; windows: readonly Window[] }

/** Where the floor's bit leads in the tables of `Hard`. */
export function floorOf(word: number): number {
  return (word & floorBit) >>> 6
}

/** An opening compiled for querying the columns of people: whole numbers, bits and windows in place of its lists. */
export type CompiledOpening = {
  opening: MatchOpening
  /** The tie hash after the opening's id and the bar. */
  tie: number
  kind: number
  /** Bits of `demands`. */
  demands: number
  placed: boolean
  x: number
  y: number
  coarse: boolean
  transitRuns: boolean
  /** The days with a required hour. */
  required: readonly DayBits[]
  possible: Hours | null
  /** The possible hours that are not at night; `null` when that is all of them. */
  byDay: Hours | null
  paid: boolean
  cells: Cells
  hard: Hard | null
  /** Numbers of terms. */
  occupation: number
  group: number
  sectors: readonly number[]
  kindTerm: number
  floors: readonly number[]
  /** Certificates that must be held before the start, and the bit of each. */
  certificates: readonly { term: number; bit: number }[]
  certificateBits: number
  licenceBit: number
  fields: readonly Field[]
  /** Per word of fields, the bits that must be set. */
  must: Int32Array
  /** What the weights of the asked skills sum to, in units. */
  whole: number
  /** Made when first needed, see `learnableSkillsOf`. */
  learnable: LearnableSkills | null
}

/** `null` when the bits do not hold all that is asked, or when journeys are measured: then the scorer over objects answers. */
export function compileOpening(
  opening: MatchOpening,
  { settings }: World,
  vocabulary: Vocabulary,
  skills: SkillFields,
): CompiledOpening | null {
  // Columns know places by how far they lie apart, and a measured journey goes by its roads.
  if (opening.measured !== undefined) return null
  const fields = fieldsOf(opening, skills)
  const needed = [...new Set(opening.certificates.flatMap((one) => (one.obtainable ? [] : one.certificate)))]
  if (fields === null || needed.length > mostCertificates) return null
  const certificates = needed.map((one, at) => ({
    term: vocabulary.number('certificate', one),
    bit: 1 << (certificatesFrom + at),
  }))
  const group = settings.taxonomy.occupations[opening.occupation]?.group
  const sectors = group === undefined ? [] : (settings.taxonomy.groups[group]?.sectors ?? [])
  const must = new Int32Array(1 + Math.max(-1, ...fields.map(({ word }) => word)))
  for (const { asked, word, shift, hard } of fields) if (hard) must[word]! |= 1 << (shift + asked.width)
  const cells = cellTable(opening)
  return {
    opening,
    tie: fnv1a(`${opening.id}|`),
    kind: 1 << kinds.indexOf(opening.kind),
    demands: demands.reduce((bits, one, at) => (opening.demands.includes(one) ? bits | (1 << at) : bits), 0),
    placed: opening.place !== null,
    x: opening.place?.x ?? 0,
    y: opening.place?.y ?? 0,
    coarse: opening.place?.coarse ?? false,
    transitRuns: publicTransportRuns(opening),
    required: dayBitsOf(toDays(opening.requiredHours ?? emptyWeek)),
    possible: opening.possibleHours === null ? null : hoursOf(toDays(opening.possibleHours)),
    byDay: byDayOf(opening.possibleHours),
    paid: isPaid(opening.kind),
    cells,
    hard: hardOf(cells),
    occupation: vocabulary.number('occupation', opening.occupation),
    group: group === undefined ? -1 : vocabulary.number('group', group),
    sectors: sectors.map((one) => vocabulary.number('sector', one)),
    kindTerm: vocabulary.number('kind', opening.kind),
    floors: opening.floorLanguages.map((one) => vocabulary.number('language', one)),
    certificates,
    certificateBits: certificates.reduce((bits, { bit }) => bits | bit, 0),
    licenceBit: certificates[needed.indexOf(settings.carLicence)]?.bit ?? 0,
    fields,
    must,
    whole: fields.reduce((sum, { weight }) => sum + weight * unit, 0),
    learnable: null,
  }
}

function byDayOf(possible: Week | null): Hours | null {
  if (possible === null) return null
  const night = toDays(nights)
  const days = toDays(possible)
  return days.some((bits, day) => bits & night[day]!)
    ? hoursOf(days.map((bits, day) => bits & ~night[day]!))
    : null
}

function hoursOf(days: readonly number[]): Hours {
  return { days, windows: windowsOf(days) }
}

/** The bits that holding a term sets for this opening: in word 0 for wishes, certificates and languages, from 1 for skills. */
export function effectsOf(compiled: CompiledOpening): Effect[] {
  const effects: Effect[] = []
  const add = (term: number, word: number, bitsAt: (level: number) => number) => {
    const bits = new Int32Array(levelCount)
    for (let level = 0; level < levelCount; level += 1) bits[level] = bitsAt(level)
    effects.push({ term, word, bits })
  }
  const wished = (term: number, shift: number) =>
    add(term, 0, (level) => (level < wishLevels.length ? 1 << (shift + level) : 0))
  wished(compiled.occupation, said.occupation)
  if (compiled.group >= 0) wished(compiled.group, said.group)
  for (const sector of compiled.sectors) wished(sector, said.sector)
  wished(compiled.kindTerm, said.kind)
  for (const { term, bit } of compiled.certificates) add(term, 0, (level) => (level === 0 ? bit : 0))
  for (const floor of compiled.floors) add(floor, 0, (level) => (level >= B1 ? floorBit : 0))
  for (const { asked, word, shift } of compiled.fields)
    for (const { had, bits } of asked.answers) add(had, word + 1, (level) => (bits[level] ?? 0) << shift)
  return effects
}
