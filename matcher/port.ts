import type {
  CertificateGap,
  Explanation,
  Gain,
  Keys,
  MatchOpening,
  MatchPerson,
  OpenQuestion,
  PairGains,
  RankedList,
  Relaxed,
  Shortlist,
} from './contract.ts'
import type { RegionSettings } from './model/rules.ts'

/** The day of a question, and the region's settings. */
export type Today = {
  /** The region's date, as days since 1970-01-01. */
  today: number
  /** In place of the matcher's own. */
  settings?: RegionSettings
}

export type RankOptions = Today & {
  /** The most rows in each list. */
  limit: number
}

/**
 * Who reads an answer about an opening. For `employer` only those gates and criteria count that declare
 * `decidesForEmployers`, and no language besides Dutch: rights, wishes, limits, dates and other languages put nobody in or
 * out, move no score and no confidence. The score is then out of the weights that count (900,000 at the default weights), and
 * there are no near misses. Without it everything counts.
 */
export type Readership = { audience?: 'employer' }

export type PeopleOptions = RankOptions & Readership

export type CountOptions = Today & Readership

/** How many people a list would hold, and how many each gate stops. */
export type Tally = Pick<RankedList, 'total' | 'askFirstTotal' | 'stopped'>

/**
 * People and openings by region, and what is asked of them. A projection of the store: fed by its changes, thrown away at
 * will. A question may take several regions.
 */
export type Matcher = {
  upsertPerson(region: string, person: MatchPerson): void
  removePerson(region: string, personId: string): void
  upsertOpening(region: string, opening: MatchOpening): void
  removeOpening(region: string, openingId: string): void
  /** Forgets a region, so that it can be filled anew. */
  clear(region: string): void
  /** People for an opening, which need not be stored: a draft can be ranked too. */
  rank(regions: readonly string[], opening: MatchOpening, options: PeopleOptions): RankedList
  /** The first of the ranked people that `rank` would list, without a word about them. */
  shortlist(regions: readonly string[], opening: MatchOpening, options: PeopleOptions): Shortlist
  /** Openings for a person, who need not be stored. */
  rankOpenings(regions: readonly string[], person: MatchPerson, options: RankOptions): RankedList
  /** How many people `rank` would list for an opening. */
  count(regions: readonly string[], opening: MatchOpening, options: CountOptions): Tally
  explain(person: MatchPerson, opening: MatchOpening, options: Today & Readership): Explanation
  /** The changes that would bring a person the most over all openings, `limit` of them. */
  gains(person: MatchPerson, regions: readonly string[], options: RankOptions): Gain[]
  /** What could be asked of a person, by how many more openings an answer would rank them for; `limit` of them. */
  openQuestions(person: MatchPerson, regions: readonly string[], options: RankOptions): OpenQuestion[]
  /** The changes that would bring a person furthest for one opening, `limit` of them, and the rank without any. */
  gainsForPair(
    person: MatchPerson,
    opening: MatchOpening,
    regions: readonly string[],
    options: RankOptions,
  ): PairGains
  /** What stops a pair, gate by gate, each with what opens it; `null` when nothing stops it. */
  keys(person: MatchPerson, opening: MatchOpening, options: Today): Keys | null
  /** How many people each thing keeps out alone that an opening asks. */
  relaxations(opening: MatchOpening, regions: readonly string[], options: CountOptions): Relaxed[]
  /** Per certificate, the people who are nothing else away from an opening. Holds every person against every opening. */
  certificateGaps(regions: readonly string[], options: Today): CertificateGap[]
  /** A stored row by id; `null` when no region of these holds it. */
  person(regions: readonly string[], personId: string): MatchPerson | null
  opening(regions: readonly string[], openingId: string): MatchOpening | null
}
