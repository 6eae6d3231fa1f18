import type { TravelBand } from '../codes.ts'
import type { Reason } from '../contract.ts'
import { check } from '../model/checks.ts'
import { asksFor, defineCriterion, type Pair } from '../model/define.ts'
import { equal, type Fraction, half, middle, none, whole } from '../model/fraction.ts'
import { measuredOf, travelAsks, type Way, waysOf } from '../pair/travel.ts'

const inside = ['staff', 'person'] as const

/** Up to here a journey is as good as none. */
const near = 15

/** How much of the person's longest time the fastest way leaves. */
export const travel = defineCriterion({
  id: 'travel',
  decidesForEmployers: true,
  says: {
    'travel.minutes': { values: ['mode', 'minutes', 'limit'], audience: inside },
    'travel.band': { values: ['travelBand'], audience: ['employer'] },
    /** A car that counts only if the licence is held: the value lies halfway between with and without it. */
    'travel.ifLicence': { values: ['minutes', 'limit', 'certificate'], audience: inside },
    /** Said beside it while a road service is asked and has not measured this journey; of public transport a check says it. */
    'travel.estimated': { values: [], audience: inside },
    /** Only where something stops the pair: the fastest way takes longer than the person's longest time. */
    'reach.tooFar': { values: ['mode', 'minutes', 'limit'], audience: inside },
    'travel.unknown': { values: [], audience: ['staff', 'person', 'employer'] },
  },
  find(pair, say) {
    const limit = pair.person.maxMinutes
    const assumed = waysOf(pair, 'assumed')?.[0]
    if (limit === null || assumed === undefined) {
      const asks = asksFor(travelAsks(pair))
      return { value: half, known: none, reasons: [say('travel.unknown', {})], asks }
    }
    const isEstimated = ({ mode }: Way) =>
      pair.opening.measured !== undefined &&
      mode !== 'publicTransport' &&
      measuredOf(pair, mode) === undefined
    const estimated = (way: Way) => (isEstimated(way) ? [say('travel.estimated', {})] : [])
    if (assumed.minutes > limit) {
      const tooFar = say('reach.tooFar', { mode: assumed.mode, minutes: assumed.minutes, limit })
      return { value: none, known: whole, reasons: [tooFar, ...estimated(assumed)], asks: [] }
    }
    const proved = waysOf(pair, 'proved')?.[0]
    const sure = proved && proved.minutes <= limit ? proved : undefined
    const hinges = sure === undefined || !equal(worthOf(sure, limit), worthOf(assumed, limit))
    const way = sure ?? assumed
    const reasons: Reason[] = []
    if (sure) reasons.push(say('travel.minutes', { mode: sure.mode, minutes: sure.minutes, limit }))
    if (hinges) {
      const { carLicence } = pair.world.settings
      reasons.push(say('travel.ifLicence', { minutes: assumed.minutes, limit, certificate: carLicence }))
    }
    reasons.push(...estimated(way))
    reasons.push(say('travel.band', { travelBand: bandOf(way.minutes) }))
    return {
      value: hinges
        ? middle(sure ? worthOf(sure, limit) : none, worthOf(assumed, limit))
        : worthOf(way, limit),
      known: hinges ? none : whole,
      reasons,
      asks: hinges ? asksFor(travelAsks(pair)) : [],
      checks: journeyChecks(pair, way),
    }
  },
})

/** 1 up to 15 minutes, else 1 − 0.8·(t − 15) ÷ (limit − 15); for a way within the limit. */
export function worthOf({ minutes }: Pick<Way, 'minutes'>, limit: number): Fraction {
  if (minutes <= near) return whole
  return { n: 10 * (limit - near) - 8 * (minutes - near), d: 10 * (limit - near) }
}

function bandOf(minutes: number): TravelBand {
  if (minutes <= 15) return 'upTo15'
  if (minutes <= 30) return 'upTo30'
  return minutes <= 45 ? 'upTo45' : 'over45'
}

function journeyChecks({ person, opening }: Pair, { mode, promised, minutes }: Way): Reason[] {
  return [
    ...(promised ? [check('check.promisedMode', { mode })] : []),
    ...(person.place?.coarse || opening.place?.coarse ? [check('check.placeCoarse', {})] : []),
    ...(mode === 'publicTransport' ? [check('check.publicTransportEstimate', { minutes })] : []),
  ]
}
