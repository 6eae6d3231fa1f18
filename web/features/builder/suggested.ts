import type { ProfileAnswer } from '#contract/profiles'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

/** Asked by many places, whatever one did before. */
const usual = ['team', 'safe', 'clean-rooms', 'load', 'pack', 'sell', 'cook', 'customers'].map(
  (name) => `sk-${name}`,
)

/** The skills that somebody's work usually brings, core first, each once; the usual ones where no work is told. */
export function suggestedSkills({ experience }: Pick<ProfileAnswer, 'experience'>, taxonomy: Taxonomy) {
  const occupations = [...new Set(Object.values(experience).flatMap(({ occupation }) => occupation ?? []))]
  const found = occupations.flatMap((id) => taxonomy.concept(id)?.skills ?? [])
  return { occupations, suggested: found.length > 0 ? [...new Set(found)] : usual }
}
