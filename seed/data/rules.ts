import { type RegionRules, regionRules } from '#contract/regions'
import blocked from './rules/blocked.json' with { type: 'json' }
import instruments from './rules/instruments.json' with { type: 'json' }
import limits from './rules/limits.json' with { type: 'json' }
import numbers from './rules/numbers.json' with { type: 'json' }
import papers from './rules/papers.json' with { type: 'json' }
import rights from './rules/rights.json' with { type: 'json' }
import wages from './rules/wages.json' with { type: 'json' }

/**
 * The law and the money a region begins with, read on the day of `version`; its own values replace them there. Each rule
 * says how sure it is: nothing here is legal advice.
 */
export const firstRules: RegionRules = regionRules.parse({
  version: '2026-11-27',
  rights,
  blocked,
  limits,
  numbers,
  wages,
  papers,
  instruments,
})
