import { type Kind, kinds, wishLevels } from '../codes.ts'
import type { MatchPerson } from '../contract.ts'
import { emptyWeek, fromRun, or, runs, type Week } from '../grid.ts'
import { coded, levelOf, numberOf, type Space, type Vocabulary } from './vocabulary.ts'

/**
 * What a person's row of cells holds, in this order: skills; the other terms (certificates, wishes, languages), each
 * coded with its level; movable runs of hours; spans of rights in three cells each; the reason beside the rights.
 */
export type Shape = { skills: number; others: number; runs: number; spans: number }

/** A span's cells: kinds as bits below the number of its reason, its first day, its last. */
export const spanCells = 3
export const kindBits = 8
export const noDay = 0x7fffffff

export type Terms = Pick<
  MatchPerson,
  'skills' | 'certificates' | 'wishes' | 'languages' | 'movableBlocks' | 'rights' | 'rightsReason'
>

export function encoded(person: Terms, vocabulary: Vocabulary): { cells: number[]; shape: Shape } {
  const term = (space: Space, text: string, level = 0) => coded(vocabulary.number(space, text), level)
  const skills = (person.skills ?? []).map(({ concept, level }) => term('skill', concept, level))
  const others = [
    ...(person.certificates ?? []).map((one) => term('certificate', one)),
    ...wishesOf(person.wishes).map(({ space, text, level }) => term(space, text, level)),
    ...person.languages.map(({ language, spoken }) => term('language', language, spoken)),
  ]
  const movable = runs(person.movableBlocks).map(({ fromHour, untilHour }) => fromHour * 256 + untilHour)
  const spans = spansOf(person.rights).flatMap(({ mask, fromDay, untilDay, reason }) => [
    mask | (vocabulary.number('code', reason) << kindBits),
    fromDay,
    untilDay ?? noDay,
  ])
  return {
    cells: [...skills, ...others, ...movable, ...spans, vocabulary.number('code', person.rightsReason)],
    shape: {
      skills: skills.length,
      others: others.length,
      runs: movable.length,
      spans: spans.length / spanCells,
    },
  }
}

/** The terms again; what is not known has left no cells, so that the caller says what was. */
export function decoded(
  cells: Int32Array,
  shape: Shape,
  vocabulary: Vocabulary,
): { [K in keyof Terms]: NonNullable<Terms[K]> } {
  const movableFrom = shape.skills + shape.others
  const spansFrom = movableFrom + shape.runs
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
  for (let at = spansFrom; at < spansFrom + shape.spans * spanCells; at += spanCells) {
    const untilDay = cells[at + 2]!
    const span = {
      fromDay: cells[at + 1]!,
      untilDay: untilDay === noDay ? null : untilDay,
      reason: vocabulary.term(cells[at]! >> kindBits).text,
    }
    for (const [bit, kind] of kinds.entries())
      if (cells[at]! & (1 << bit)) rights[kind] = [...(rights[kind] ?? []), { ...span }]
  }
  return {
    skills: Array.from(cells.subarray(0, shape.skills), (code) => ({
      concept: vocabulary.term(numberOf(code)).text,
      level: levelOf(code),
    })),
    certificates,
    wishes,
    languages,
    movableBlocks: weekOf(cells.subarray(movableFrom, spansFrom)),
    rights,
    rightsReason: vocabulary.term(cells.at(-1)!).text,
  }
}

/** A week of runs, each first hour × 256 + its end. */
function weekOf(cells: Int32Array): Week {
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

type Span = { mask: number; fromDay: number; untilDay: number | null; reason: string }

/** Each span once for all the kinds that share it, the spans of every kind still in their order. */
function spansOf(rights: MatchPerson['rights']): Span[] {
  const spans: Span[] = []
  for (const [bit, kind] of kinds.entries()) {
    let last = -1
    for (const { fromDay, untilDay, reason } of rights[kind] ?? []) {
      const same = spans.findIndex(
        (span, at) =>
          at > last && span.fromDay === fromDay && span.untilDay === untilDay && span.reason === reason,
      )
      if (same < 0) last = spans.push({ mask: 1 << bit, fromDay, untilDay, reason }) - 1
      else {
        spans[same]!.mask |= 1 << bit
        last = same
      }
    }
  }
  return spans
}
