import type { MatchOpening, MatchPerson } from '#matcher'
import type { GlobalSpec, ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { ShownCount } from './contract.ts'
import type { Card } from './rules-cards.ts'

/** Somebody of whom employers' lists and counts are made today, as they were this morning. */
export type PoolRow = Versioned & { region: string; profile: string; row: MatchPerson }

export const poolRows: ScopedSpec<PoolRow> & Personal = {
  name: 'pool_rows',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'profile', paths: ['profile'] }],
}

/** The list of a vacancy as its employer reads it for a day, made from the vacancy as it was approved. */
export type Picture = Versioned & {
  region: string
  vacancy: string
  day: string
  /** The version of the vacancy that was approved. */
  approved: number
  /** What was asked, with the site where it was approved. */
  opening: MatchOpening
  cards: Card[]
  /** Whether more fitted than have a card. */
  hasOthers: boolean
}

export const pictures: ScopedSpec<Picture> & Personal<Picture> = {
  name: 'pictures',
  scoped: true,
  personal: ({ profile }) => ({ 'cards.profile': profile }),
  ownPart: ({ cards, ...picture }, { profile }) => ({
    ...picture,
    cards: cards.filter((card) => card.profile === profile),
  }),
  unique: [{ name: 'vacancy', paths: ['vacancy'] }],
  lists: ['cards.profile'],
}

/** Whom the employer of a vacancy wants to meet. */
export type Wanted = Versioned & {
  region: string
  vacancy: string
  /** `picture` names the one in which they were chosen; `at` is an instant. */
  items: { profile: string; picture: string; at: string }[]
}

export const wanted: ScopedSpec<Wanted> & Personal<Wanted> = {
  name: 'wanted_people',
  scoped: true,
  personal: ({ profile }) => ({ 'items.profile': profile }),
  ownPart: ({ items, ...record }, { profile }) => ({
    ...record,
    items: items.filter((item) => item.profile === profile),
  }),
  lists: ['items.profile'],
}

/** How many counts an account or an employer has asked for. */
export type Spent = Versioned & {
  /** The account or the employer. */
  of: string
  day: string
  inDay: number
  /** An instant to the minute. */
  minute: string
  inMinute: number
}

export const spent: GlobalSpec<Spent> & Personal = {
  name: 'spent_counts',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { of: account }),
  indexes: [{ name: 'of', paths: ['of'] }],
}

/** How many people of which sets an account or an employer was told this week. */
export type Told = Versioned & {
  /** The account or the employer. */
  of: string
  week: number
  /** Names of sets, made with the store's secret: told in fives, and told roughly. */
  fives: string[]
  rough: string[]
  /** The number that was told last. */
  last: ShownCount | null
}

export const told: GlobalSpec<Told> & Personal = {
  name: 'told_counts',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { of: account }),
  indexes: [{ name: 'of', paths: ['of'] }],
}

/** Who let which employer know their name, by id. Whoever asks looks at the profile whether it still holds. */
export type Released = { to(employer: string): string[] }
