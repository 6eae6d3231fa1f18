import { fromRanges } from '../../../matcher/grid.ts'
import { type GoldenRow, opening, person, task, today, without } from './baker.ts'

const car = [{ mode: 'car' as const, promised: false }]
const transit = [{ mode: 'publicTransport' as const, promised: false }]
const far = { x: 12_500, y: 0, coarse: false }
const friday = fromRanges([{ day: 4, from: 5, until: 11 }])
const noFriday = fromRanges([0, 1, 2, 3].map((day) => ({ day, from: 5, until: 10 })))
const vca = [{ certificate: 'vca', obtainable: false }]

/** Each change that opens, and what none may open. */
export const nearMissRows: GoldenRow[] = [
  {
    title: 'one certificate away',
    opening: { certificates: vca },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'certificate', certificate: 'vca' },
      score: 910_950,
      stops: ['certificate.missing'],
    },
    why: 'with it, it is the baker',
  },
  {
    title: 'one Dutch level away',
    opening: { tasks: [{ ...task, dutch: { ...task.dutch, listening: 2 } }] },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'dutch', skill: 'listening', to: 2 },
      score: 910_950,
      stops: ['language.hardBelow'],
    },
    why: 'after it (1 + 0.6 + 0.6) / 3, the baker',
  },
  {
    title: 'one skill away',
    person: { skills: without('hygiene') },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'skill', skill: 'hygiene', to: 1 },
      score: 860_950,
      stops: ['skills.mustMissing'],
    },
    why: 'level 1 of 2: (2 + 2 + 1 + 0.5 + 1) / 8 = 0.8125 → 325,000',
  },
  {
    title: 'a sibling skill that is not near enough for a must',
    person: { skills: [...without('kneading'), { concept: 'pastry', level: 2 }] },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'skill', skill: 'kneading', to: 1 },
      score: 860_950,
      stops: ['skills.mustMissing'],
    },
    why: 'similarity 0.4 < 0.6; kneading at level 1 of 2 gives 0.5 · 2, and so would dough, which is not asked',
  },
  {
    title: 'two musts missing that one skill would answer which is not asked',
    person: { skills: without('kneading') },
    opening: {
      skills: [...opening.skills, { concept: 'shaping', level: 1, importance: 'must', learnable: false }],
    },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'skills.mustMissing', values: { skill: 'kneading' } },
        { code: 'skills.mustMissing', values: { skill: 'shaping' } },
      ],
    },
    why: 'dough counts for both, but only what the place names is proposed, and that opens one',
  },
  {
    title: 'a bicycle away',
    person: { modes: [] },
    expected: { outcome: 'nearMiss', change: { type: 'bicycle' }, score: 910_950, stops: ['reach.tooFar'] },
    why: 'walking takes 40 of 25 minutes; 35 would not do either',
  },
  {
    title: 'ten minutes away, up to the longest time that can be entered',
    person: { maxMinutes: 170 },
    opening: { place: { x: 36_660, y: 0, coarse: false } },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'minutes', add: 10, to: 180 },
      score: 793_860,
      stops: ['reach.tooFar'],
    },
    why: '43,992 m by bicycle: 176 minutes; 1 − 0.8·161/165 → 2194 → 32,910',
  },
  {
    title: 'ten minutes more than can be entered',
    person: { maxMinutes: 171 },
    opening: { place: { x: 36_660, y: 0, coarse: false } },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'reach.tooFar', values: { mode: 'bicycle', minutes: 176, limit: 171 } }],
    },
    why: '181 minutes cannot be entered',
  },
  {
    title: 'the licence away from using one’s car',
    person: { modes: car, maxMinutes: 45 },
    opening: { place: far },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'certificate', certificate: 'licenceB' },
      score: 854_955,
      stops: ['reach.tooFar', 'reach.noLicence'],
    },
    why: '15,000 m by car: 4 + 25 = 29 minutes; 1 − 0.8·14/30 → 6267 → 94,005; a bicycle takes 60',
  },
  {
    title: 'a movable block away',
    person: { hours: noFriday, movableBlocks: friday },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'block', fromHour: 101, untilHour: 107 },
      score: 910_950,
      stops: ['hours.requiredNotFree', 'hours.tooFewForPlace'],
    },
    why: 'Friday 05:00–11:00 = hours 101 to 107 brings 20 back to 26',
  },
  {
    title: 'two movable blocks away',
    person: {
      hours: noFriday,
      movableBlocks: fromRanges([
        { day: 4, from: 6, until: 7 },
        { day: 4, from: 8, until: 10 },
      ]),
    },
    expected: {
      outcome: 'stopped',
      stops: [
        {
          code: 'hours.requiredNotFree',
          values: { hours: 2, week: fromRanges([{ day: 4, from: 6, until: 8 }]) },
        },
        { code: 'hours.tooFewForPlace', values: { hours: 20, minimum: 22 } },
      ],
    },
    why: 'neither run frees Friday 07:00',
  },
  {
    title: 'night hours that public transport does not serve',
    person: { modes: transit },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'bicycle' },
      score: 910_950,
      stops: ['hours.tooFewForPlace', 'hours.noWayAtNight'],
    },
    why: 'only public transport (18) is within 25: five hours before 06:00 leave 26, 21 < 22',
  },
  {
    title: 'night hours that ten minutes more would open by bicycle',
    person: { modes: [...transit, { mode: 'bicycle', promised: false }], maxMinutes: 58 },
    opening: { place: far },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'minutes', add: 10, to: 68 },
      score: 813_585,
      stops: ['hours.tooFewForPlace', 'hours.noWayAtNight'],
    },
    why: '15,000 m: public transport 58, bicycle 60; at 68: 1 − 0.8·43/53 → 3509 → 52,635, and 26 hours again',
  },
  {
    title: 'night hours that the licence would open',
    person: { modes: [...transit, ...car] },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'certificate', certificate: 'licenceB' },
      score: 910_950,
      stops: ['hours.tooFewForPlace', 'hours.noWayAtNight'],
    },
    why: 'car 9, bicycle 12: both bring the baker’s score, and a certificate comes first in the list',
  },
  {
    title: 'nights by a promised bicycle that ten minutes more would reach',
    person: { modes: [...transit, { mode: 'bicycle', promised: true }], maxMinutes: 20 },
    opening: { place: { x: 5000, y: 0, coarse: false } },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'minutes', add: 10, to: 30 },
      score: 838_950,
      stops: ['reach.tooFar'],
    },
    why: '6000 m: bicycle 24, public transport 28, walking 80 of 20; at 30: 1 − 0.8·9/15 = 0.52 → 78,000, nights by bicycle',
  },
  {
    title: 'a certificate missing where the law does not allow the kind',
    person: { rights: {} },
    opening: { certificates: vca },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'rights.notAllowed', values: { kind: 'job' } },
        { code: 'certificate.missing', values: { certificate: 'vca' } },
      ],
    },
    why: 'never through rights',
  },
  {
    title: 'a certificate missing for a kind not wanted',
    person: { wishes: { occupations: {}, groups: {}, sectors: {}, kinds: { job: 'not' } } },
    opening: { certificates: vca },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'wish.notKind', values: { kind: 'job' } },
        { code: 'certificate.missing', values: { certificate: 'vca' } },
      ],
    },
    why: 'never through wish',
  },
  {
    title: 'a certificate missing for a place that has ended',
    opening: { startDay: today - 30, endDay: today - 1, certificates: vca },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'dates.endsBefore', values: { fromDay: today, untilDay: today - 1 } },
        { code: 'certificate.missing', values: { certificate: 'vca' } },
      ],
    },
    why: 'never through dates',
  },
  {
    title: 'a certificate missing beside an excluded demand',
    person: { constraints: ['cold'] },
    opening: { certificates: vca, demands: ['cold'] },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'certificate.missing', values: { certificate: 'vca' } },
        { code: 'constraint.demand', values: { demand: 'cold' } },
      ],
    },
    why: 'never through constraint',
  },
  {
    title: 'a certificate and a Dutch level away',
    opening: { certificates: vca, tasks: [{ ...task, dutch: { ...task.dutch, listening: 2 } }] },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'certificate.missing', values: { certificate: 'vca' } },
        { code: 'language.hardBelow', values: { dutchSkill: 'listening', level: 1, askedLevel: 2 } },
      ],
    },
    why: 'two changes',
  },
  {
    title: 'thin data behind a missing certificate',
    person: { skills: null, wishes: null },
    opening: { certificates: vca },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'certificate', certificate: 'vca' },
      score: 685_950,
      stops: ['certificate.missing'],
    },
    why: 'near is near, however thin: 200,000 + 146,660 + 150,000 + 139,290 + 50,000',
  },
  {
    title: 'the language of the floor where the task keeps its hard cell',
    person: { dutch: { ...person.dutch, listening: 0 }, languages: [{ language: 'ti', spoken: 6 }] },
    opening: { floorLanguages: ['ti'], tasks: [{ ...task, dutch: { ...task.dutch, listening: 2 } }] },
    expected: {
      outcome: 'stopped',
      stops: [{ code: 'language.hardBelow', values: { dutchSkill: 'listening', level: 0, askedLevel: 2 } }],
    },
    why: 'it opens a hard cell only where the task says so; one level is not enough',
  },
]
