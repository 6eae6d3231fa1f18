import { publicTransportServes } from '#matcher'
import { finding, type GuardRule, house, inside, said } from './finding.ts'

const id = 'travel'

/** The way to work exists at the hours of the plan, with a mode that the person has; public transport runs as it does in matching. */
export const travel: GuardRule = {
  id,
  judge({ plan, facts }) {
    const { mode, minutes } = plan.travel
    const { week } = plan.time
    const ground = house(id)
    const more = { audience: inside }
    if (mode === null) return [finding(id, 'check', ground, said('wayUnknown'), more)]
    const held = mode === 'walk' ? 'have' : facts.mobility.modes[mode]
    if (!held)
      return [
        finding(id, 'stop', ground, said('modeMissing', { mode }), { ...more, instead: said('otherWay') }),
      ]
    if (mode === 'publicTransport' && week !== null && !publicTransportServes(week))
      return [
        finding(id, 'stop', ground, said('noTransitThen'), {
          ...more,
          instead: said('laterHoursOrOtherWay'),
        }),
      ]
    const most = facts.mobility.maxMinutes
    const long =
      minutes !== null && most !== null && minutes > most
        ? [finding(id, 'warn', ground, said('wayLong', { minutes, most }), more)]
        : []
    if (held === 'promised')
      return [...long, finding(id, 'check', ground, said('modePromised', { mode }), more)]
    return long.length > 0 ? long : [finding(id, 'ok', ground, said('wayExists', { mode }), more)]
  },
}
