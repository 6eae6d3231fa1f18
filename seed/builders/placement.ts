import type { Plan } from '../../api/features/placements/contract-plan.ts'
import type { Placement } from '../../api/features/placements/store.ts'
import { fromRanges } from '../../matcher/grid.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts, written } from './record.ts'

const shortDays = fromRanges([0, 1, 3, 4].map((day) => ({ day, from: 9, until: 15 })))

/** A plan of which everything is said: 24 hours in four short days by bicycle, learning to weigh dough, from 7 December 2026 for two months. */
export const aPlan = (parts: Part<Plan> = {}): Plan => {
  const plain: Plan = {
    purpose: written('nl', 'Leren bakken. Daarna een baan.'),
    goals: { weigh: { skill: 'sk-bake', title: null, now: 1, aim: 2, teacher: 'Wim van Vliet' } },
    guidance: { person: 'Wim van Vliet', buddy: 'Els Brouwer', jobCoach: null },
    language: { tasks: written('nl', 'Recepten lezen met hulp.'), helper: 'Els Brouwer' },
    time: {
      hoursPerWeek: 24,
      week: shortDays,
      startDay: '2026-12-07',
      endDay: '2027-02-06',
      lessons: 'none',
    },
    travel: { mode: 'bicycle', minutes: 12, paidBy: 'employer' },
    pay: { wage: { amountCents: 1600, currency: 'EUR', per: 'hour' }, allowance: null },
    intention: { toHire: 'yes', condition: null, writtenOn: '2026-11-18' },
    insurance: { liability: 'employer', accident: 'employer', until: null },
    school: 'Deltion College',
    motivation: null,
    papers: {
      permit: 'notNeeded',
      permitUntil: null,
      municipalPermission: '2026-11-20',
      uwvPermission: '2026-11-20',
      notifiedOn: null,
      volunteerStatement: null,
    },
  }
  return withParts(plain, parts)
}

/** A work-experience place that was proposed and that nobody answered yet. */
export const aPlacement = (random: Random, parts: Part<Stored<Placement>> = {}): Stored<Placement> => {
  const id = parts.id ?? random.id('placement')
  const plain: Stored<Placement> = {
    id,
    region: 'region-zwolle',
    profile: random.id('profile'),
    vacancy: random.id('vacancy'),
    employer: random.id('employer'),
    site: random.id('site'),
    kind: 'workExperience',
    occupation: 'occ-production',
    origin: 'direct',
    follows: null,
    chain: id,
    state: 'proposed',
    reason: null,
    reasonText: null,
    reasonBy: null,
    yes: { person: null, employer: null },
    plan: aPlan(),
    planNumber: 1,
    offered: null,
    versions: {},
    agreed: null,
    agreements: [],
    changeAsked: null,
    startedOn: null,
    endedOn: null,
    evaluations: {},
    permitTold: null,
    history: madeBy(random.id('account')),
  }
  return withParts(plain, parts)
}
