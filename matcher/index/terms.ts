import { type Kind, kinds, wishLevels } from '../codes.ts'
import type { MatchPerson } from '../contract.ts'
import { emptyWeek, fromRun, or, runs, type Week } from '../grid.ts'
import type { Cells } from './pool.ts'
import { coded, levelOf, numberOf, type Space, type Vocabulary } from './vocabulary.ts'

/**
 * What a person's row of cells holds, in this order: skills; the other terms (certificates, wishes, languages), each
 * coded with its level; movable runs of hours; the reason of each span of rights, then all spans but the first; the reason
 * beside the rights.
 */
export type Shape = { skills: number; others: number; runs: number; spans: number }

/** Skills in the lowest ten bits, other terms in ten, runs in seven, spans in five. */
export function packedShape({ skills, others, runs, spans }: Shape): number {
  if (skills > 1023 || others > 1023 || spans > 31)
    throw new RangeError('a person holds more terms than a row can')
  return (skills | (others << 10) | (runs << 20) | (spans << 27)) >>> 0
}

/** How many terms a row holds: skills and others. */
export function termCount(packed: number): number {
  return (packed & 1023) + ((packed >>> 10) & 1023)
}

export function shapeOf(packed: number): Shape {
  return {
    skills: packed & 1023,
    others: (packed >>> 10) & 1023,
    runs: (packed >>> 20) & 127,
    spans: packed >>> 27,
  }
}

/** Days on which some kinds of work, as bits, are allowed. */
export type Span = { kinds: number; fromDay: number /** Exclusive. */; untilDay: number }
/** The end of a span that does not end; cells have 0 in its place, since a smaller number takes less room. */
export const noDay = 0x7fffffff
const noSpan: Span = { kinds: 0, fromDay: 0, untilDay: 0 }

/** A span's cells: kinds, first day, the day after the last. */
export const spanCells = 3

export type Terms = Pick<
  MatchPerson,
  'skills' | 'certificates' | 'wishes' | 'languages' | 'movableBlocks' | 'rights' | 'rightsReason'
>

/** `first` is the first span of rights, which has columns of its own. */
type Encoded = { cells: number[]; shape: Shape; first: Span }

/** A person's terms as cells. Days count from 1970: a right that began earlier begins there, one that ended earlier is left out. */
export function encoded(person: Terms, vocabulary: Vocabulary): Encoded {
  const term = (space: Space, text: string, level = 0) => coded(vocabulary.number(space, text), level)
  const skills = (person.skills ?? []).map(({ concept, level }) => term('skill', concept, level))
  const others = [
    ...(person.certificates ?? []).map((one) => term('certificate', one)),
    ...wishesOf(person.wishes).map(({ space, text, level }) => term(space, text, level)),
    ...person.languages.map(({ language, spoken }) => term('language', language, spoken)),
  ]
  const movable = runs(person.movableBlocks).map(({ fromHour, untilHour }) => fromHour * 256 + untilHour)
  const spans = spansOf(person.rights)
  const [first = noSpan, ...further] = spans
  return {
    cells: [
      ...skills,
      ...others,
      ...movable,
      ...spans.map(({ reason }) => vocabulary.number('code', reason)),
      ...further.flatMap(({ kinds, fromDay, untilDay }) => [
        kinds,
        fromDay,
        untilDay === noDay ? 0 : untilDay,
      ]),
      vocabulary.number('code', person.rightsReason),
    ],
    shape: {
      skills: skills.length,
      others: others.length,
      runs: movable.length,
      spans: spans.length,
    },
    first,
  }
}

/** The terms again; what is not known has left no cells, so that the caller says what was. */
export function decoded(
  cells: Cells,
  shape: Shape,
  first: Span,
  vocabulary: Vocabulary,
): { [K in keyof Terms]: NonNullable<Terms[K]> } {
  const movableFrom = shape.skills + shape.others
  const reasonsFrom = movableFrom + shape.runs
  const wishes: NonNullable<MatchPerson['wishes']> = { occupations: {}, groups: {}, sectors: {}, kinds: {} }
  const certificates: string[] = []
  const languages: MatchPerson['languages'] = []
  for (const code of cells.subarray(shape.skills, movableFrom)) {
    const { space, text } = vocabulary.term(numberOf(code))
    const level = wishLevels[levelOf(code)]!
    if (space === 'certificate') certificates.push(text)
    else if (space === 'language') languages.push({ language: text, spoken: levelOf(code) })
    else if (space === 'occupation') wishes.occupations[text] = level
    else if (space === 'group') wishes.groups[text] = level
    else if (space === 'sector') wishes.sectors[text] = level
    else wishes.kinds[text as Kind] = level
  }
  const rights: MatchPerson['rights'] = {}
  for (let nth = 0; nth < shape.spans; nth += 1) {
    const {
      kinds: allowed,
      fromDay,
      untilDay,
    } = nth === 0 ? first : spanAt(cells, reasonsFrom + shape.spans, nth - 1)
    const reason = vocabulary.term(cells[reasonsFrom + nth]!).text
    for (const [bit, kind] of kinds.entries())
      if (allowed & (1 << bit)) {
        const span = { fromDay, untilDay: untilDay === noDay ? null : untilDay - 1, reason }
        rights[kind] = [...(rights[kind] ?? []), span]
      }
  }
  return {
    skills: Array.from(cells.subarray(0, shape.skills), (code) => ({
      concept: vocabulary.term(numberOf(code)).text,
      level: levelOf(code),
    })),
    certificates,
    wishes,
    languages,
    movableBlocks: weekOf(cells.subarray(movableFrom, reasonsFrom)),
    rights,
    rightsReason: vocabulary.term(cells.at(-1)!).text,
  }
}

/** The n-th of the spans that begin in these cells. */
export function spanAt(cells: Cells, from: number, nth: number): Span {
  const at = from + nth * spanCells
  return { kinds: cells[at]!, fromDay: cells[at + 1]!, untilDay: cells[at + 2]! || noDay }
}

/** A week of runs, each first hour × 256 + its end. */
function weekOf(cells: Cells): Week {
  let week = emptyWeek
  for (const run of cells) week = or(week, fromRun(runOf(run)))
  return week
}

export function runOf(cell: number): { fromHour: number; untilHour: number } {
  return { fromHour: cell >> 8, untilHour: cell & 255 }
}

function wishesOf(wishes: MatchPerson['wishes']): { space: Space; text: string; level: number }[] {
  if (wishes === null) return []
  const parts = [
    ['occupation', wishes.occupations],
    ['group', wishes.groups],
    ['sector', wishes.sectors],
    ['kind', wishes.kinds],
  ] as const
  return parts.flatMap(([space, said]) =>
    Object.entries(said).map(([text, level]) => ({ space, text, level: wishLevels.indexOf(level) })),
  )
}

/** Each span once for all the kinds that share it, the spans of every kind still in their order. */
function spansOf(rights: MatchPerson['rights']): (Span & { reason: string })[] {
  const spans: (Span & { reason: string })[] = []
  for (const [bit, kind] of kinds.entries()) {
    let last = -1
    for (const { fromDay: first, untilDay, reason } of rights[kind] ?? []) {
      const fromDay = Math.max(0, first)
      const end = untilDay === null ? noDay : untilDay + 1
      if (end <= 0) continue
      const same = spans.findIndex(
        (span, at) =>
          at > last && span.fromDay === fromDay && span.untilDay === end && span.reason === reason,
      )
      if (same < 0) last = spans.push({ kinds: 1 << bit, fromDay, untilDay: end, reason }) - 1
      else {
        spans[same]!.kinds |= 1 << bit
        last = same
      }
    }
  }
  return spans
}
