import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

/** Asked by many places, whatever one did before. */
const usual = ['team', 'safe', 'clean-rooms', 'load', 'pack', 'sell', 'cook', 'customers'].map(
  (name) => `sk-${name}`,
)

/** The skills that work usually brings, core first, each once; the usual ones where no work is told. */
export function suggestedSkills(occupations: readonly string[], taxonomy: Taxonomy): string[] {
  const found = occupations.flatMap((id) => taxonomy.concept(id)?.skills ?? [])
  return found.length > 0 ? [...new Set(found)] : usual
}
