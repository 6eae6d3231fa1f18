import type { Kind } from '../../../matcher/codes.ts'
import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Personal } from '../../personal.ts'
import type { Instrument, OutcomeReport } from './contract.ts'

/** The month in which each step was taken on one way to an employer; null for a step that was not. */
export type OutcomeRoute = {
  instrument: Instrument
  event: string | null
  asked: string
  agreed: string | null
  met: string | null
  mutual: string | null
  placed: string | null
  job: string | null
  sustained: string | null
}

/**
 * What one person's outcomes were, by the month and without a name or an id of theirs. It stays when the person is deleted,
 * so that what was counted goes on to be counted.
 */
export type Outcome = Versioned & {
  region: string
  registered: string
  /** The last month in which somebody knew how it went. */
  until: string
  municipality: string | null
  groups: { dutch: string; literacy: string; hours: string; route: string }
  routes: OutcomeRoute[]
  kinds: { kind: Kind; placed: string; job: string | null; sustained: string | null }[]
  /** Months at whose last day this person was at work. */
  atWork: string[]
  /** Whether they were at work when they registered. */
  wasAtWork: boolean
  firstWork: string | null
  /** Whether they were at work 18 months after registration; null while that lies ahead. */
  later: boolean | null
  education: string | null
}

export const outcomes: ScopedSpec<Outcome> & Personal = {
  name: 'outcomes',
  scoped: true,
  personal: null,
  indexes: [{ name: 'registered', paths: ['registered'] }],
}

/** Which outcome is whose, under the id of the profile: it goes with the person, and the outcome is nobody's then. */
export type OutcomeKey = Versioned & { region: string; outcome: string }

export const outcomeKeys: ScopedSpec<OutcomeKey> & Personal = {
  name: 'outcome_keys',
  scoped: true,
  personal: ({ profile }) => ({ id: profile }),
}

/** A report of a month as it was published; it is not made again. */
export type PublishedReport = Versioned & OutcomeReport

export const reports: ScopedSpec<PublishedReport> & Personal = {
  name: 'outcome_reports',
  scoped: true,
  personal: null,
  indexes: [{ name: 'month', paths: ['month'] }],
}
