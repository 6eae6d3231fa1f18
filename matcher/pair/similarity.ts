import type { MatchOpening, MatchTaxonomy } from '../contract.ts'
import type { Pair, World } from '../model/define.ts'
import type { Fraction } from '../model/fraction.ts'
import { byText } from '../model/order.ts'

export type AskedSkill = MatchOpening['skills'][number]

/** How far one skill of the person answers an asked one. */
export type Answer = { concept: string; level: number; similarity: number; share: Fraction }

/** Per asked concept what having another is worth there, 1…10,000, by id. */
export function nearConcepts(taxonomy: MatchTaxonomy): Map<string, Map<string, number>> {
  const near = new Map<string, Map<string, number>>()
  for (const had of Object.keys(taxonomy.similar).sort())
    for (const [asked, worth] of Object.entries(taxonomy.similar[had] ?? {}))
      near.set(asked, (near.get(asked) ?? new Map<string, number>()).set(had, worth))
  return near
}

/** What having a concept is worth where another is asked, 0…10,000. */
function similarity({ near }: World, had: string, asked: string): number {
  return had === asked ? 10_000 : (near.get(asked)?.get(had) ?? 0)
}

/** The highest similarity among the person's skills, 0…10,000, whatever their levels. */
export function bestSimilarity({ person, world }: Pair, asked: AskedSkill): number {
  const all = (person.skills ?? []).map(({ concept }) => similarity(world, concept, asked.concept))
  return Math.max(0, ...all)
}

/** The answer with the highest share, similarity × min(1, level ÷ asked level); the first by id wins a tie. */
export function bestAnswer({ person, world }: Pair, asked: AskedSkill): Answer | null {
  let best: Answer | null = null
  for (const { concept, level } of person.skills ?? []) {
    const near = similarity(world, concept, asked.concept)
    const n = near * Math.min(level, asked.level)
    // All shares have the same divisor, so their numerators decide.
    const lead = n - (best?.share.n ?? 0)
    if (lead > 0 || (n > 0 && lead === 0 && best && byText(concept, best.concept) < 0))
      best = { concept, level, similarity: near, share: { n, d: 10_000 * asked.level } }
  }
  return best
}
