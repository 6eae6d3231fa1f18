import { defineGate } from '../model/define.ts'
import { minutesBy, publicTransportRuns, travelAsks, waysOf } from '../pair/travel.ts'

const audience = ['staff', 'person'] as const

/** Whether the fastest way the person has, and that is not out, fits their longest time. */
export const reach = defineGate({
  id: 'reach',
  decidesForEmployers: true,
  opensBy: ['bicycle', 'minutes', 'certificate'],
  says: {
    'reach.tooFar': { values: ['mode', 'minutes', 'limit'], audience },
    /** Said beside it when public transport would be in time, but does not run for the hours required. */
    'reach.noPublicTransport': { values: ['minutes'], audience },
    /** Said beside it when the person's car would be in time, but the licence is missing. */
    'reach.noLicence': { values: ['certificate', 'minutes'], audience },
  },
  judge(pair, say) {
    const { person, opening, world } = pair
    const limit = person.maxMinutes
    const fastest = waysOf(pair, 'assumed')?.[0]
    if (limit === null || fastest === undefined) return { checks: travelAsks(pair) }
    const proved = waysOf(pair, 'proved')?.[0]
    const hinges = proved === undefined || proved.minutes > limit
    if (fastest.minutes <= limit) return { checks: hinges ? travelAsks(pair) : [] }
    const stops = [say('reach.tooFar', { mode: fastest.mode, minutes: fastest.minutes, limit })]
    const by = (mode: 'publicTransport' | 'car') =>
      (person.modes.some((one) => one.mode === mode) ? minutesBy(pair, mode) : null) ??
      Number.POSITIVE_INFINITY
    const transit = by('publicTransport')
    if (transit <= limit && !publicTransportRuns(opening))
      stops.push(say('reach.noPublicTransport', { minutes: transit }))
    const drive = by('car')
    if (drive <= limit)
      stops.push(say('reach.noLicence', { certificate: world.settings.carLicence, minutes: drive }))
    return { stops }
  },
})
