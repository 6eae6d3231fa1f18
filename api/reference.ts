import type { DutchSkill, LanguageLevel } from '../matcher/codes.ts'
import type { MatchPlace, MatchTaxonomy, Measured, TravelTable } from '../matcher/contract.ts'
import type { UiLanguage } from './contract.ts'
import type { RegionRules } from './features/regions/contract.ts'
import type { Concept } from './features/taxonomy/contract.ts'

type Labels = Record<UiLanguage, string>

/** A concept of the taxonomy with its name in every language. */
export type ReferenceConcept = Omit<Concept, 'label'> & {
  labels: Labels
  synonyms?: Record<UiLanguage, readonly string[]>
  /** Words that find it in languages that no screen has; people who have it are not found by these. */
  others?: readonly string[]
  /** Imported words that find it, in any language; people who have it are not found by these. */
  also?: readonly string[]
  /** An imported one: the languages in which its name is its own. Curated ones have theirs in all. */
  written?: readonly UiLanguage[]
}

/** The language in which a concept is named for readers of this one. */
export const languageNamed = ({ written }: ReferenceConcept, language: UiLanguage): UiLanguage =>
  written === undefined || written.includes(language)
    ? language
    : ((['en', 'nl', 'ar', 'ti'] as const).find((one) => written.includes(one)) ?? 'en')

/** A place in metres on the national plane and in degrees. */
export type Cell = { x: number; y: number; lat: number; lon: number }

/** Facts of the world that come with the product: given to the server at start, the same for every region. */
export type Reference = {
  /** Names the state of all of it. */
  version: string
  concepts: ReadonlyMap<string, ReferenceConcept>
  /** Tasks that employers usually name for a kind of work, by its id. */
  tasks: ReadonlyMap<string, readonly Labels[]>
  /** What each level of Dutch means: said by a person, and asked by a task. */
  canDo: readonly { skill: DutchSkill; level: LanguageLevel; person: Labels; task: Labels }[]
  matching: { taxonomy: MatchTaxonomy; travel: TravelTable; carLicence: string }
  /** The papers and the help with work that every region begins with. */
  rules: Pick<RegionRules, 'papers' | 'instruments' | 'numbers'>
  /** Places by their Dutch name, with every other name they have, and the country of one over the border. */
  places: readonly { town: string; names: readonly string[]; country?: string }[]
  /** Every place that `placeOf` can answer, with its degrees of WGS 84; people set out from one of these. */
  cells(): readonly Cell[]
  /** Journeys to a place as far as a road service has measured them; absent where none is asked. */
  measuredTo?: (place: MatchPlace) => Measured
  /** Where a town or a four-digit postcode lies; `null` for neither known. */
  placeOf(town: string | null, postcode: string | null): MatchPlace | null
}

/** Every name of a town, in all scripts; its own alone where no other is known. */
export const namesOf = ({ reference }: { reference: Reference }) => {
  const names = new Map(reference.places.map((one) => [one.town, [one.town, ...one.names]]))
  return (town: string): readonly string[] => names.get(town) ?? [town]
}
