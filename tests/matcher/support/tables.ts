import { defaultWeights, type MatchSettings } from '#matcher'

/** Small tables with round numbers, so that golden rows can be computed by hand. */
export const settings: MatchSettings = {
  taxonomy: {
    version: 'golden',
    similar: {
      dough: { kneading: 10_000, shaping: 6000 },
      pastry: { kneading: 4000 },
      cooking: { oven: 6000 },
      cleaning: { hygiene: 6000 },
    },
    occupations: { baker: { group: 'bakers' }, cook: { group: 'cooks' } },
    groups: { bakers: { sectors: ['craft', 'food'] }, cooks: { sectors: ['food'] } },
  },
  travel: {
    version: 'golden',
    detourPercent: 120,
    floorMetres: 800,
    coarseFloorMetres: 2000,
    modes: {
      walk: { metresPerMinute: 75, overheadMinutes: 0 },
      bicycle: { metresPerMinute: 250, overheadMinutes: 0 },
      eBike: { metresPerMinute: 300, overheadMinutes: 0 },
      moped: { metresPerMinute: 400, overheadMinutes: 1 },
      publicTransport: { metresPerMinute: 300, overheadMinutes: 8 },
      car: { metresPerMinute: 600, overheadMinutes: 4 },
    },
  },
  weights: { ...defaultWeights },
  lateStartDays: 28,
  carLicence: 'licenceB',
}
