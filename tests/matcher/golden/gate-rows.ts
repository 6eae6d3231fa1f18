import { type GoldenRow, onWeekdays, task, today, without } from './baker.ts'

const nothingSaid = { occupations: {}, groups: {}, sectors: {}, kinds: {} }

/** Each gate shut, open, and not able to know. */
export const gateRows: GoldenRow[] = [
  {
    title: 'a kind that is never allowed',
    person: { rights: {} },
    expected: { outcome: 'stopped', stops: [{ code: 'rights.notAllowed', values: { kind: 'job' } }] },
    why: 'no span for the kind',
  },
  {
    title: 'a kind that is allowed a day too late',
    person: { rights: { job: [{ fromDay: today + 11, untilDay: null, reason: 'permit' }] } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'rights.allowedFrom', values: { kind: 'job', fromDay: today + 11 } }],
    },
    why: 'first possible day = max(20000, 20000, 20010) = 20010; allowed from 20011',
  },
  {
    title: 'a kind that is allowed on just the first possible day',
    person: { rights: { job: [{ fromDay: today + 10, untilDay: today + 10, reason: 'permit' }] } },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'both ends of a span count',
  },
  {
    title: 'a permit that ends the day before, and why',
    person: {
      rights: { job: [{ fromDay: 0, untilDay: today + 9, reason: 'permit' }] },
      rightsReason: 'permitEnds',
    },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'rights.notAllowed', values: { kind: 'job' } },
        { code: 'rights.because', values: { rightsReason: 'permitEnds' } },
      ],
    },
    why: '20009 < 20010 and no later span',
  },
  {
    title: 'an occupation marked "not"',
    person: { wishes: { ...nothingSaid, occupations: { baker: 'not' }, groups: { bakers: 'dream' } } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'wish.notOccupation', values: { occupation: 'baker' } }],
    },
    why: 'the occupation is more specific than its group',
  },
  {
    title: 'an occupation acceptable inside a group marked "not"',
    person: { wishes: { ...nothingSaid, occupations: { baker: 'acceptable' }, groups: { bakers: 'not' } } },
    expected: { outcome: 'ranked', score: 870_950, says: ['wish.acceptableOccupation'] },
    why: 'the occupation wins; 0.6 → 60,000 in place of 100,000',
  },
  {
    title: 'a group marked "not"',
    person: { wishes: { ...nothingSaid, groups: { bakers: 'not' }, sectors: { food: 'dream' } } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'wish.notGroup', values: { occupation: 'baker', group: 'bakers' } }],
    },
    why: 'the group is more specific than the sector',
  },
  {
    title: 'one of two sectors marked "not"',
    person: { wishes: { ...nothingSaid, sectors: { craft: 'dream', food: 'not' } } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'wish.notSector', values: { occupation: 'baker', sector: 'food' } }],
    },
    why: 'among sectors "not" wins',
  },
  {
    title: 'a kind marked "not", whatever the dream',
    person: { wishes: { ...nothingSaid, occupations: { baker: 'dream' }, kinds: { job: 'not' } } },
    expected: { outcome: 'stopped', stops: [{ code: 'wish.notKind', values: { kind: 'job' } }] },
    why: 'the kind is a statement of its own',
  },
  {
    title: 'a place that ends before the person starts',
    person: { startDay: today + 6 },
    opening: { startDay: today, endDay: today + 5 },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'dates.endsBefore', values: { fromDay: today + 6, untilDay: today + 5 } }],
    },
    why: '20005 < 20006',
  },
  {
    title: 'a place that ends on the day the person starts',
    person: { startDay: today + 6 },
    opening: { startDay: today, endDay: today + 6 },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'that day is still a day of work',
  },
  {
    title: 'a start 29 days after the place begins',
    person: { startDay: today + 39 },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'dates.startsTooLate', values: { fromDay: today + 39, untilDay: today + 38 } }],
    },
    why: '20010 + 28 = 20038 < 20039',
  },
  {
    title: 'a start 28 days after the place begins',
    person: { startDay: today + 38 },
    expected: { outcome: 'ranked', score: 910_950 },
    why: '20038 is the last day that will do',
  },
  {
    title: 'a start 28 days from today at a place that began long ago',
    person: { startDay: today + 28 },
    opening: { startDay: today - 100 },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'counted from max(19900, 20000)',
  },
  {
    title: 'a start that is not known',
    person: { startDay: null },
    expected: { outcome: 'ranked', score: 910_950, checks: ['check.startUnknown'] },
    why: 'a gate that cannot know passes and adds a check',
  },
  {
    title: 'a certificate that can be had at the place',
    opening: { certificates: [{ certificate: 'vca', obtainable: true }] },
    expected: { outcome: 'ranked', score: 910_950, checks: ['check.certificateObtainable'] },
    why: 'certificates never enter the score',
  },
  {
    title: 'a certificate that is held',
    person: { certificates: ['vca'] },
    opening: { certificates: [{ certificate: 'vca', obtainable: false }] },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'nothing to check',
  },
  {
    title: 'certificates that are not known',
    person: { certificates: null },
    opening: { certificates: [{ certificate: 'vca', obtainable: false }] },
    expected: { outcome: 'ranked', score: 910_950, checks: ['check.certificatesUnknown'] },
    why: 'a gate that cannot know passes and adds a check',
  },
  {
    title: 'a journey eleven minutes too long',
    opening: { place: { x: 7500, y: 0, coarse: false } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'reach.tooFar', values: { mode: 'bicycle', minutes: 36, limit: 25 } }],
    },
    why: '7500 · 1.2 / 250 = 36 minutes; ten minutes more make 35',
  },
  {
    title: 'a required hour that is not free',
    person: { hours: onWeekdays(7, 12) },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'hours.requiredNotFree', values: { hours: 5, week: onWeekdays(6, 7) } }],
    },
    why: '06:00–07:00 on five days; 25 shared hours are enough for 22',
  },
  {
    title: 'fewer shared hours than the person needs in a job',
    person: { hoursPerWeek: { min: 30, max: 40 } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'hours.tooFewForPerson', values: { hours: 26, minimum: 30 } }],
    },
    why: 'o = 26 < 30',
  },
  {
    title: 'just the hours that the person needs in a job',
    person: { hoursPerWeek: { min: 26, max: 40 } },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'o = 26',
  },
  {
    title: 'hours enough for the person only if the car may be driven at night',
    person: {
      modes: [
        { mode: 'publicTransport', promised: false },
        { mode: 'car', promised: false },
      ],
      certificates: null,
      maxMinutes: 15,
      hoursPerWeek: { min: 24, max: 40 },
    },
    opening: { place: { x: 1250, y: 0, coarse: false }, hoursPerWeek: { min: 16, desired: 20, max: 28 } },
    expected: {
      outcome: 'ranked',
      score: 921_660,
      checks: ['check.licenceUnknown', 'check.publicTransportEstimate'],
    },
    why: '1500 m: public transport 13, car 7, both within 15 → 150,000; 21 or 26 of 20 → 150,000; but 21 < 24 ≤ 26',
  },
  {
    title: 'fewer shared hours than the person needs, but not for pay',
    person: { hoursPerWeek: { min: 30, max: 40 } },
    opening: { kind: 'workExperience' },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'the person’s least hours hold for job, starterJob and dual only',
  },
  {
    title: 'a person who takes fewer hours than the place needs',
    person: { hoursPerWeek: { min: 8, max: 14 } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'hours.tooFewForPlace', values: { hours: 14, minimum: 22 } }],
    },
    why: 'o = min(26, 14, 28) = 14 < 22',
  },
  {
    title: 'a hard cell two levels up',
    opening: { tasks: [{ ...task, dutch: { ...task.dutch, listening: 3 } }] },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'language.hardBelow', values: { dutchSkill: 'listening', level: 1, askedLevel: 3 } }],
    },
    why: 'one level more is still one short',
  },
  {
    title: 'two hard cells one level up',
    opening: {
      tasks: [{ ...task, dutch: { ...task.dutch, listening: 2 }, hard: ['listening', 'speaking'] }],
    },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'language.hardBelow', values: { dutchSkill: 'listening', level: 1, askedLevel: 2 } },
        { code: 'language.hardBelow', values: { dutchSkill: 'speaking', level: 1, askedLevel: 2 } },
      ],
    },
    why: 'two skills are two changes',
  },
  {
    title: 'a hard cell whose level is not known',
    person: { dutch: { listening: null, speaking: 1, reading: 1, writing: 1 } },
    expected: { outcome: 'ranked', score: 877_630, confidence: 93, checks: ['check.dutchUnknown'] },
    why: '(0.5 + 0.6 + 0.6) / 3 → 5667 → 113,340; known 80 + 20 · 2/3 = 93.3',
  },
  {
    title: 'two musts missing',
    person: { skills: without('kneading', 'oven') },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'skills.mustMissing', values: { skill: 'kneading' } },
        { code: 'skills.mustMissing', values: { skill: 'oven' } },
      ],
    },
    why: 'no skill of the taxonomy counts for both',
  },
  {
    title: 'a demand that a work constraint excludes',
    person: { constraints: ['heavyLifting'] },
    opening: { demands: ['heavyLifting', 'heat'] },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'constraint.demand', values: { demand: 'heavyLifting' } }],
    },
    why: 'one excluded demand is enough',
  },
  {
    title: 'a demand that no constraint excludes',
    person: { constraints: ['night'] },
    opening: { demands: ['heavyLifting'] },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'constraints never enter the score',
  },
  {
    title: 'constraints that were never asked',
    person: { constraints: null },
    opening: { demands: ['heavyLifting'] },
    expected: { outcome: 'ranked', score: 910_950, checks: ['check.constraintsUnknown'] },
    why: 'a gate that cannot know passes and adds a check',
  },
  {
    title: 'constraints that were never asked, at a place that demands nothing',
    person: { constraints: null },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'nothing to ask about',
  },
]
