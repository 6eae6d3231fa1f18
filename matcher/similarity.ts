import type { MatchOpening, MatchTaxonomy } from './contract.ts'
import type { Pair } from './define.ts'
import type { Fraction } from './fraction.ts'
import { byText } from './order.ts'

export type AskedSkill = MatchOpening['skills'][number]

/** How far one skill of the person answers an asked one. */
export type Answer = { concept: string; level: number; similarity: number; share: Fraction }

/** What having one concept is worth where another is asked, 0…10,000. */
function similarity(taxonomy: MatchTaxonomy, had: string, asked: string): number {
  return had === asked ? 10_000 : (taxonomy.similar[had]?.[asked] ?? 0)
}

/** Per asked concept the others that count for it, by id. */
export function nearConcepts(taxonomy: MatchTaxonomy): Map<string, string[]> {
  const near = new Map<string, string[]>()
  for (const had of Object.keys(taxonomy.similar).sort())
    for (const asked of Object.keys(taxonomy.similar[had] ?? {}))
      near.set(asked, [...(near.get(asked) ?? []), had])
  return near
}

/** The highest similarity among the person's skills, 0…10,000, whatever their levels. */
export function bestSimilarity({ person, world }: Pair, asked: AskedSkill): number {
  const all = (person.skills ?? []).map(({ concept }) =>
    similarity(world.settings.taxonomy, concept, asked.concept),
  )
  return Math.max(0, ...all)
}

/** The answer with the highest share, similarity × min(1, level ÷ asked level); the first by id wins a tie. */
export function bestAnswer({ person, world }: Pair, asked: AskedSkill): Answer | null {
  let best: Answer | null = null
  for (const { concept, level } of person.skills ?? []) {
    const near = similarity(world.settings.taxonomy, concept, asked.concept)
    const n = near * Math.min(level, asked.level)
    // All shares have the same divisor, so their numerators decide.
    const lead = n - (best?.share.n ?? 0)
    if (lead > 0 || (n > 0 && lead === 0 && best && byText(concept, best.concept) < 0))
      best = { concept, level, similarity: near, share: { n, d: 10_000 * asked.level } }
  }
  return best
}
