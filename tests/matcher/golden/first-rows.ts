import { type GoldenRow, onWeekdays, task } from './baker.ts'

/** The rows the model was agreed on. */
export const firstRows: GoldenRow[] = [
  {
    title: 'the baker',
    expected: {
      outcome: 'ranked',
      score: 910_950,
      says: ['skills.belowLevel', 'language.below', 'wish.dreamOccupation'],
    },
    why: '(3·2 + 0.5 + 1) / 8 = 0.9375 → 375,000; (1 + 0.6 + 0.6) / 3 → 7333 → 146,660; 12 minutes → 150,000; 26/28 → 9286 → 139,290; dream → 100,000',
  },
  {
    title: 'the baker with public transport only and a shift from 05:00',
    person: { modes: [{ mode: 'publicTransport', promised: false }] },
    opening: { requiredHours: onWeekdays(5, 8) },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'bicycle' },
      score: 910_950,
      stops: ['reach.tooFar', 'reach.noPublicTransport'],
    },
    why: 'public transport is out before 06:00 and walking takes 40 of 25; with a bicycle it is the baker',
  },
  {
    title: 'all Dutch unknown',
    person: { dutch: { listening: null, speaking: null, reading: null, writing: null } },
    expected: {
      outcome: 'ranked',
      score: 864_290,
      confidence: 80,
      checks: ['check.dutchUnknown', 'check.dutchUnknown', 'check.dutchUnknown'],
      says: ['language.unknown'],
    },
    why: 'language 0.5 → 100,000 in place of 146,660',
  },
  {
    title: 'eight minutes with a limit of ten',
    person: { maxMinutes: 10 },
    opening: { place: { x: 1600, y: 0, coarse: false } },
    expected: { outcome: 'ranked', score: 910_950 },
    why: '1600 · 1.2 = 1920 m at 250 a minute = 7.68 → 8 minutes → 1',
  },
  {
    title: 'twelve minutes with a limit of ten',
    person: { maxMinutes: 10 },
    expected: {
      outcome: 'nearMiss',
      change: { type: 'minutes', add: 10, to: 20 },
      score: 910_950,
      stops: ['reach.tooFar'],
    },
    why: '12 > 10; with 20 minutes it is the baker',
  },
  {
    title: 'wishes never confirmed',
    person: { wishes: null },
    expected: {
      outcome: 'ranked',
      score: 860_950,
      confidence: 90,
      checks: ['check.wishUnknown'],
      says: ['wish.unknown'],
    },
    why: 'wish 0.5 → 50,000 in place of 100,000',
  },
  {
    title: 'two certificates missing',
    opening: {
      certificates: [
        { certificate: 'vca', obtainable: false },
        { certificate: 'forklift', obtainable: false },
      ],
    },
    expected: {
      outcome: 'stopped',
      stops: [
        { code: 'certificate.missing', values: { certificate: 'vca' } },
        { code: 'certificate.missing', values: { certificate: 'forklift' } },
      ],
    },
    why: 'either alone leaves the other missing',
  },
  {
    title: 'a volunteer place that asks nothing, six minutes away, all hours, not mentioned',
    person: { wishes: { occupations: {}, groups: {}, sectors: {}, kinds: {} } },
    opening: {
      kind: 'volunteering',
      place: { x: 1250, y: 0, coarse: false },
      skills: [],
      tasks: [{ ...task, dutch: { listening: 0, speaking: 0, reading: 0, writing: 0 } }],
      hoursPerWeek: { min: 3, desired: 4, max: 4 },
    },
    expected: {
      outcome: 'ranked',
      score: 740_000,
      says: ['skills.noneAsked', 'language.noneAsked', 'wish.notMentioned'],
    },
    why: '1250 · 1.2 / 250 = 6 minutes; 20 + 20 + 15 + 15 + 4 = 74.0',
  },
]
