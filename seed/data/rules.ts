import { type RegionRules, regionRules } from '#contract/regions'
import file from './rules.json' with { type: 'json' }

/** The law and the money a region begins with; its own values replace them there. */
export const firstRules: RegionRules = regionRules.parse(file)
