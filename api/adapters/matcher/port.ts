import type {
  CertificateGap,
  CountOptions,
  Explanation,
  Gain,
  Keys,
  MatchOpening,
  MatchPerson,
  OpenQuestion,
  PairGains,
  PeopleOptions,
  RankedList,
  RankOptions,
  Readership,
  RecordVersion,
  Relaxed,
  Shortlist,
  Tally,
  Today,
} from '#matcher'

/** The calls by which the matcher is asked something; the others feed it. */
export const matcherQuestions = [
  ...(['rank', 'shortlist', 'rankOpenings', 'count', 'explain', 'gains'] as const),
  ...(['gainsForPair', 'keys', 'relaxations', 'certificateGaps'] as const),
]

export type AtLeast = {
  /** What the caller has written last: waited for up to 200 ms, after that the answer says `updating`. */
  atLeast?: RecordVersion
}

/**
 * The matcher as the api sees it: in this thread, in another, or in another process. Whoever feeds it begins, puts every row
 * there is and flushes; from then on changes and a flush.
 * Everything rejects with MatcherUnavailableError while it cannot be had; a feeder then begins anew.
 */
export type MatcherPort = {
  /** What is fed from here on grows beside what answers, and takes its place at the next flush. */
  begin(): Promise<void>
  upsertPerson(region: string, person: MatchPerson): Promise<void>
  removePerson(region: string, personId: string): Promise<void>
  upsertOpening(region: string, opening: MatchOpening): Promise<void>
  removeOpening(region: string, openingId: string): Promise<void>
  /** Says that what was fed has all rows as they follow from this version of a record. */
  noteSeen(seen: RecordVersion): Promise<void>
  /** Resolves when all that was fed answers, with the rows that could not be held, in words. */
  flush(): Promise<string[]>
  /** Whether what was fed last is still there, all of it; false before the first flush. */
  holds(): Promise<boolean>
  /** People for an opening; a draft that is not stored can be ranked too. */
  rank(
    regions: readonly string[],
    opening: MatchOpening,
    options: PeopleOptions & AtLeast,
  ): Promise<RankedList>
  /** The first of the ranked people that `rank` would list, without a word about them. */
  shortlist(
    regions: readonly string[],
    opening: MatchOpening,
    options: PeopleOptions & AtLeast,
  ): Promise<Shortlist>
  rankOpenings(
    regions: readonly string[],
    person: MatchPerson,
    options: RankOptions & AtLeast,
  ): Promise<RankedList>
  /** How many people `rank` would list. */
  count(regions: readonly string[], opening: MatchOpening, options: CountOptions & AtLeast): Promise<Tally>
  /** One pair, either side as it is or by the id of a stored row; `null` when such a row is not held. */
  explain(
    regions: readonly string[],
    person: MatchPerson | string,
    opening: MatchOpening | string,
    options: Today & Readership & AtLeast,
  ): Promise<Explanation | null>
  /** The changes that would bring a person the most over all openings, the best first. */
  gains(regions: readonly string[], person: MatchPerson, options: RankOptions & AtLeast): Promise<Gain[]>
  /** What could be asked of a person, the question whose answer could open most first. */
  openQuestions(
    regions: readonly string[],
    person: MatchPerson,
    options: RankOptions & AtLeast,
  ): Promise<OpenQuestion[]>
  /** The rank of a pair, and the changes that would bring it furthest, with the score and the rank after each. */
  gainsForPair(
    regions: readonly string[],
    person: MatchPerson,
    opening: MatchOpening,
    options: RankOptions & AtLeast,
  ): Promise<PairGains>
  /** What stops a pair, gate by gate, each with what opens it; `null` when nothing stops it. */
  keys(person: MatchPerson, opening: MatchOpening, options: Today & AtLeast): Promise<Keys | null>
  /** How many people each thing that an opening asks keeps out alone; a draft will do. */
  relaxations(
    regions: readonly string[],
    opening: MatchOpening,
    options: CountOptions & AtLeast,
  ): Promise<Relaxed[]>
  /** Per certificate, who is nothing else away from an opening. Holds everybody against everything: not while somebody waits. */
  certificateGaps(regions: readonly string[], options: Today & AtLeast): Promise<CertificateGap[]>
  /** Rejects while no question would be answered. */
  health(): Promise<void>
}
