import { check } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'

/** Whether the place demands something that the person's work constraints exclude. */
export const constraint = defineGate({
  id: 'constraint',
  decidesForEmployers: false,
  opensBy: [],
  says: { 'constraint.demand': { values: ['demand'], audience: ['staff', 'person'] } },
  judge({ person, opening }, say) {
    const { constraints } = person
    if (opening.demands.length === 0) return {}
    if (constraints === null)
      return { checks: [check('check.constraintsUnknown', { demand: opening.demands })] }
    const excluded = opening.demands.filter((demand) => constraints.includes(demand))
    return { stops: excluded.map((demand) => say('constraint.demand', { demand })) }
  },
})
