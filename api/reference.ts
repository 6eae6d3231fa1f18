import type { Kind } from '../matcher/codes.ts'
import type { MatchPlace, MatchTaxonomy, TravelTable } from '../matcher/contract.ts'
import type { UiLanguage } from './contract.ts'
import type { Concept } from './features/taxonomy/contract.ts'

type Labels = Record<UiLanguage, string>

/** A concept of the taxonomy with its name in every language. */
export type ReferenceConcept = Omit<Concept, 'label'> & { labels: Labels }

/** What a position in law allows, as data; the most generous rule in force for a kind counts. */
export type RightsRule = {
  id: string
  position: string
  kinds: readonly Kind[]
  /** Whole months of procedure before it holds. */
  afterProcedureMonths: number
  /** Only with a work permit (TWV), and no longer than it and the document run. */
  needsWorkPermit: boolean
  source: string
  url: string | null
  validFrom: string
  validUntil: string | null
}

/** Facts of the world that come with the product: given to the server at start, the same for every region. */
export type Reference = {
  /** Names the state of all of it. */
  version: string
  concepts: ReadonlyMap<string, ReferenceConcept>
  canDo: readonly { skill: string; level: string; sentences: Labels }[]
  matching: { taxonomy: MatchTaxonomy; travel: TravelTable; carLicence: string }
  rightsRules: readonly RightsRule[]
  /** Where a town or a four-digit postcode lies; `null` for neither known. */
  placeOf(town: string | null, postcode: string | null): MatchPlace | null
}
