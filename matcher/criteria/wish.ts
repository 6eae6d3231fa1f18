import { check } from '../model/checks.ts'
import { asksFor, defineCriterion } from '../model/define.ts'
import { type Fraction, half, none, whole } from '../model/fraction.ts'
import { workWish } from '../pair/wishes.ts'

const audience = ['staff', 'person', 'employer'] as const
const inside = ['staff', 'person'] as const

export const worth = {
  dream: whole,
  acceptable: { n: 6, d: 10 },
  notMentioned: { n: 4, d: 10 },
  not: none,
} satisfies Record<string, Fraction>

/** What is said of a wish, by its level and by what it was said about. "Not" only where the gate of wishes stops the pair. */
const codes = {
  dream: { occupation: 'wish.dreamOccupation', group: 'wish.dreamGroup', sector: 'wish.dreamSector' },
  acceptable: {
    occupation: 'wish.acceptableOccupation',
    group: 'wish.acceptableGroup',
    sector: 'wish.acceptableSector',
  },
  not: { occupation: 'wish.notOccupation', group: 'wish.notGroup', sector: 'wish.notSector' },
} as const

/** The wish for the work, lowered by a kind of place that is only acceptable. */
export const wish = defineCriterion({
  id: 'wish',
  decidesForEmployers: false,
  says: {
    'wish.dreamOccupation': { values: ['occupation'], audience },
    'wish.dreamGroup': { values: ['occupation', 'group'], audience },
    'wish.dreamSector': { values: ['occupation', 'sector'], audience },
    'wish.acceptableOccupation': { values: ['occupation'], audience },
    'wish.acceptableGroup': { values: ['occupation', 'group'], audience },
    'wish.acceptableSector': { values: ['occupation', 'sector'], audience },
    'wish.notOccupation': { values: ['occupation'], audience: inside },
    'wish.notGroup': { values: ['occupation', 'group'], audience: inside },
    'wish.notSector': { values: ['occupation', 'sector'], audience: inside },
    'wish.notKind': { values: ['kind'], audience: inside },
    'wish.notMentioned': { values: ['occupation'], audience },
    /** The kind of place, being only acceptable, lowers a dream. */
    'wish.acceptableKind': { values: ['kind'], audience },
    'wish.unknown': { values: [], audience: ['staff', 'person'] },
  },
  find(pair, say) {
    const { wishes } = pair.person
    if (wishes === null) {
      const asks = asksFor([check('check.wishUnknown', {})])
      return { value: half, known: none, reasons: [say('wish.unknown', {})], asks }
    }
    const { occupation, kind } = pair.opening
    const ofKind = wishes.kinds[kind]
    const work = workWish(pair)
    const notKind = ofKind === 'not' && work?.level !== 'not'
    const lowered = ofKind === 'acceptable' && work?.level === 'dream'
    const said = () => {
      if (work === null) return say('wish.notMentioned', { occupation })
      if (work.about === 'group') return say(codes[work.level].group, { occupation, group: work.group })
      if (work.about === 'sector') return say(codes[work.level].sector, { occupation, sector: work.sector })
      return say(codes[work.level].occupation, { occupation })
    }
    const level = notKind ? 'not' : lowered ? 'acceptable' : (work?.level ?? 'notMentioned')
    return {
      value: worth[level],
      known: whole,
      reasons: notKind
        ? [say('wish.notKind', { kind })]
        : lowered
          ? [said(), say('wish.acceptableKind', { kind })]
          : [said()],
      asks: [],
    }
  },
})
