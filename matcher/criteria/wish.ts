import { check } from '../model/checks.ts'
import { defineCriterion } from '../model/define.ts'
import { type Fraction, half, none, whole } from '../model/fraction.ts'
import { workWish } from '../pair/wishes.ts'

const audience = ['staff', 'person', 'employer'] as const

export const worth = {
  dream: whole,
  acceptable: { n: 6, d: 10 },
  notMentioned: { n: 4, d: 10 },
  not: none,
} satisfies Record<string, Fraction>

/** The wish for the work, lowered by a kind of place that is only acceptable. */
export const wish = defineCriterion({
  id: 'wish',
  says: {
    'wish.dreamOccupation': { values: ['occupation'], audience },
    'wish.dreamGroup': { values: ['occupation', 'group'], audience },
    'wish.dreamSector': { values: ['occupation', 'sector'], audience },
    'wish.acceptableOccupation': { values: ['occupation'], audience },
    'wish.acceptableGroup': { values: ['occupation', 'group'], audience },
    'wish.acceptableSector': { values: ['occupation', 'sector'], audience },
    'wish.notMentioned': { values: ['occupation'], audience },
    /** The kind of place, being only acceptable, lowers a dream. */
    'wish.acceptableKind': { values: ['kind'], audience },
    'wish.unknown': { values: [], audience: ['staff', 'person'] },
  },
  find(pair, say) {
    const { wishes } = pair.person
    if (wishes === null) {
      const asks = [check('check.wishUnknown', {})]
      return { value: half, known: none, reasons: [say('wish.unknown', {})], asks }
    }
    const { occupation, kind } = pair.opening
    const work = workWish(pair)
    const level = work?.level ?? 'notMentioned'
    const lowered = level === 'dream' && wishes.kinds[kind] === 'acceptable'
    const said = () => {
      if (work === null || work.level === 'not') return say('wish.notMentioned', { occupation })
      if (work.about === 'group')
        return say(work.level === 'dream' ? 'wish.dreamGroup' : 'wish.acceptableGroup', {
          occupation,
          group: work.group,
        })
      if (work.about === 'sector')
        return say(work.level === 'dream' ? 'wish.dreamSector' : 'wish.acceptableSector', {
          occupation,
          sector: work.sector,
        })
      return say(work.level === 'dream' ? 'wish.dreamOccupation' : 'wish.acceptableOccupation', {
        occupation,
      })
    }
    return {
      value: lowered ? worth.acceptable : worth[level],
      known: whole,
      reasons: lowered ? [said(), say('wish.acceptableKind', { kind })] : [said()],
      asks: [],
    }
  },
})
