import type {
  CertificateGap,
  CountOptions,
  Explanation,
  Gain,
  MatchOpening,
  MatchPerson,
  PairGain,
  RankedList,
  RankOptions,
  Relaxed,
  Tally,
  Today,
} from '#matcher'

export type AtLeast = {
  /** A change the caller has written: waited for up to 200 ms, after that the answer says `updating`. */
  atLeast?: number
}

/** The matcher as the api sees it, in process or elsewhere. `seen` is the change a row comes from, in the feed's order. */
export type MatcherPort = {
  upsertPerson(region: string, person: MatchPerson, seen: number): Promise<void>
  removePerson(region: string, personId: string, seen: number): Promise<void>
  upsertOpening(region: string, opening: MatchOpening, seen: number): Promise<void>
  removeOpening(region: string, openingId: string, seen: number): Promise<void>
  /** Forgets a region, so that it can be filled anew. */
  clear(region: string): Promise<void>
  /** People for an opening; a draft that is not stored can be ranked too. */
  rank(regions: readonly string[], opening: MatchOpening, options: RankOptions & AtLeast): Promise<RankedList>
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
    options: Today & AtLeast,
  ): Promise<Explanation | null>
  /** The changes that would bring a person the most over all openings, the best first. */
  gains(regions: readonly string[], person: MatchPerson, options: RankOptions & AtLeast): Promise<Gain[]>
  /** The changes that would bring a person furthest for one opening, with the score and the rank after each. */
  gainsForPair(
    regions: readonly string[],
    person: MatchPerson,
    opening: MatchOpening,
    options: RankOptions & AtLeast,
  ): Promise<PairGain[]>
  /** How many people each thing that an opening asks keeps out alone; a draft will do. */
  relaxations(regions: readonly string[], opening: MatchOpening, options: Today & AtLeast): Promise<Relaxed[]>
  /** Per certificate, who is nothing else away from an opening. Holds everybody against everything: not while somebody waits. */
  certificateGaps(regions: readonly string[], options: Today & AtLeast): Promise<CertificateGap[]>
  /** The latest change fed; 0 before the first. */
  lastSeen(): Promise<number>
}
