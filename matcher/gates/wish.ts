import { check } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'
import { workWish } from '../pair/wishes.ts'

const audience = ['staff', 'person'] as const

/** Whether the person said "not" of this work or of this kind of place. */
export const wish = defineGate({
  id: 'wish',
  decidesForEmployers: false,
  opensBy: [],
  says: {
    'wish.notOccupation': { values: ['occupation'], audience },
    'wish.notGroup': { values: ['occupation', 'group'], audience },
    'wish.notSector': { values: ['occupation', 'sector'], audience },
    'wish.notKind': { values: ['kind'], audience },
  },
  judge(pair, say) {
    const { wishes } = pair.person
    if (wishes === null) return { checks: [check('check.wishUnknown', {})] }
    const { occupation, kind } = pair.opening
    const work = workWish(pair)
    const stops = wishes.kinds[kind] === 'not' ? [say('wish.notKind', { kind })] : []
    if (work?.level !== 'not') return { stops }
    if (work.about === 'occupation') return { stops: [say('wish.notOccupation', { occupation }), ...stops] }
    if (work.about === 'group')
      return { stops: [say('wish.notGroup', { occupation, group: work.group }), ...stops] }
    return { stops: [say('wish.notSector', { occupation, sector: work.sector }), ...stops] }
  },
})
