import type { MatchOpening, MatchPerson, RegionSettings } from '#matcher'
import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'

/** What matching saw of somebody or of an opening that was shown: blind, and kept once for all lists of a month. */
export type ShownRow = Versioned & {
  region: string
  /** The id of the profile or the vacancy. */
  of: string
  /** YYYY-MM */
  month: string
  row: MatchOpening | MatchPerson
}

export const shownRows: ScopedSpec<ShownRow> & Personal = {
  name: 'shown_rows',
  scoped: true,
  personal: ({ profile }) => ({ of: profile }),
  indexes: [
    { name: 'of', paths: ['of'] },
    { name: 'month', paths: ['month'] },
  ],
}

/**
 * A ranked list as it was shown: with its rows all that went into it, so that it can be made again byte for byte. Who is
 * erased leaves a gap that is counted.
 */
export type ShownList = Versioned & {
  region: string
  viewer: string
  /** An instant. */
  at: string
  /** People for an opening, or places for a person. */
  direction: 'people' | 'places'
  /** The one for whom others were ranked. */
  asker: MatchOpening | MatchPerson
  /** Everybody whose data is in it, to find it by. */
  people: string[]
  today: number
  settings: RegionSettings
  limit: number
  rulesVersion: string
  stopped: Record<string, number>
  /** In the order shown: the hash of what was shown, and the id of its row. Nothing of who was erased. */
  entries: { id: string; digest: string; row: string }[]
  erased: number
}

export const shownLists: ScopedSpec<ShownList> & Personal<ShownList> = {
  name: 'shown_lists',
  scoped: true,
  personal: ({ profile }) => ({ people: profile }),
  ownPart: (list, { profile }) =>
    list.direction === 'places'
      ? list
      : {
          ...list,
          people: [profile],
          entries: list.entries.filter(({ id }) => id === profile),
        },
  indexes: [{ name: 'at', paths: ['at'] }],
  lists: ['people'],
}
