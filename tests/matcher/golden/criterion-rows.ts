import { type GoldenRow, onWeekdays, opening, person, task, without } from './baker.ts'

const unknownDutch = { listening: null, speaking: null, reading: null, writing: null }
const noDutch = { listening: 0, speaking: 0, reading: 0, writing: 0 }
const spoken = (level: number) => [{ language: 'ti', spoken: level }]
const askingB1 = { ...task, dutch: { listening: 3, speaking: 3, reading: 2, writing: 0 }, hard: [] }
const wished = { occupations: {}, groups: {}, sectors: {}, kinds: {} }
const car = [{ mode: 'car' as const, promised: false }]
const far = { x: 12_500, y: 0, coarse: false }

/** Each criterion over its values, its unknowns and its reasons; without a word the other parts are the baker's. */
export const criterionRows: GoldenRow[] = [
  {
    title: 'a narrower skill answers in full',
    person: { skills: [...without('kneading'), { concept: 'dough', level: 2 }] },
    expected: { outcome: 'ranked', score: 910_950 },
    why: 'similarity 1',
  },
  {
    title: 'a narrower skill below the level asked is named itself',
    person: { skills: [...without('kneading'), { concept: 'dough', level: 1 }] },
    expected: { outcome: 'ranked', score: 860_950, says: ['skills.related'] },
    why: '(1 + 2 + 2 + 0.5 + 1) / 8 = 0.8125 → 325,000; the profile says nothing of kneading',
  },
  {
    title: 'a broader skill answers for 0.6',
    person: { skills: [...without('oven'), { concept: 'cooking', level: 3 }] },
    expected: { outcome: 'ranked', score: 870_950, says: ['skills.related'] },
    why: '(2 + 1.2 + 2 + 0.5 + 1) / 8 = 0.8375 → 335,000',
  },
  {
    title: 'the better of two answers counts',
    person: { skills: [...without('oven'), { concept: 'oven', level: 1 }, { concept: 'cooking', level: 4 }] },
    expected: { outcome: 'ranked', score: 870_950, says: ['skills.related'] },
    why: 'oven 1 of 3 = 0.333, cooking 0.6: as the row above',
  },
  {
    title: 'a learnable must that is missing',
    person: { skills: without('hygiene') },
    opening: { skills: opening.skills.map((one) => ({ ...one, learnable: one.concept === 'hygiene' })) },
    expected: { outcome: 'ranked', score: 850_230, says: ['skills.missingLearnable'] },
    why: '(2 + 2 + 0 + 0.5 + 1) / 7 → 7857 → 314,280',
  },
  {
    title: 'a nice skill that is missing',
    person: { skills: without('selling') },
    expected: { outcome: 'ranked', score: 860_950, says: ['skills.missing'] },
    why: '(6 + 0.5 + 0) / 8 = 0.8125 → 325,000',
  },
  {
    title: 'nothing held of what is asked as nice',
    person: { skills: [] },
    opening: { skills: opening.skills.filter(({ importance }) => importance === 'nice') },
    expected: { outcome: 'ranked', score: 535_950, says: ['skills.haveNone'] },
    why: '0 of 2 → 0',
  },
  {
    title: 'skills not known leave just enough known to rank',
    person: { skills: null },
    expected: {
      outcome: 'ranked',
      score: 735_950,
      confidence: 60,
      checks: ['check.skillsUnknown'],
      says: ['skills.unknown'],
    },
    why: '0.5 → 200,000; 60% is not under 60%',
  },
  {
    title: 'no skill asked of somebody whose skills are not known',
    person: { skills: null },
    opening: { skills: [] },
    expected: { outcome: 'ranked', score: 735_950, says: ['skills.noneAsked'] },
    why: '0.5, and known',
  },
  {
    title: 'three levels short of Dutch',
    person: { dutch: noDutch },
    opening: { tasks: [askingB1] },
    expected: { outcome: 'ranked', score: 780_950, says: ['language.below'] },
    why: '(0 + 0 + 0.25) / 3 → 833 → 16,660',
  },
  {
    title: 'the language of the floor lifts listening and speaking',
    person: { dutch: noDutch, languages: spoken(3) },
    opening: { tasks: [askingB1], floorLanguages: ['ti', 'ar'] },
    expected: { outcome: 'ranked', score: 860_950, says: ['language.floor'] },
    why: '(0.6 + 0.6 + 0.25) / 3 → 4833 → 96,660',
  },
  {
    title: 'the language of the floor spoken at A2 lifts nothing',
    person: { dutch: noDutch, languages: spoken(2) },
    opening: { tasks: [askingB1], floorLanguages: ['ti', 'ar'] },
    expected: { outcome: 'ranked', score: 780_950 },
    why: 'B1 or better: as without it',
  },
  {
    title: 'the language of the floor opens a hard cell where the task says so',
    person: { dutch: noDutch, languages: spoken(3) },
    opening: { tasks: [{ ...task, floorOpensHard: true }], floorLanguages: ['ti'] },
    expected: { outcome: 'ranked', score: 860_950 },
    why: 'listening gap 1 → 0.6, speaking lifted 0.6, reading 0.25: 1.45 / 3 → 96,660',
  },
  {
    title: 'the language of the floor makes unknown cells known',
    person: { dutch: unknownDutch, languages: spoken(3) },
    opening: { tasks: [askingB1], floorLanguages: ['ti'] },
    expected: { outcome: 'ranked', score: 877_630, confidence: 93, checks: ['check.dutchUnknown'] },
    why: '(0.6 + 0.6 + 0.5) / 3 → 5667 → 113,340; reading is the third unknown',
  },
  {
    title: 'two tasks weigh by their share',
    opening: {
      tasks: [
        { ...task, share: 3, dutch: { ...noDutch, listening: 1 } },
        { ...task, id: 'sell', share: 1, dutch: { ...noDutch, listening: 3 }, hard: [] },
      ],
    },
    expected: { outcome: 'ranked', score: 926_790 },
    why: '(3 · 1 + 1 · 0.25) / 4 = 0.8125 → 162,500',
  },
  {
    title: 'Dutch at every level asked',
    person: { dutch: { listening: 2, speaking: 2, reading: 2, writing: null } },
    expected: { outcome: 'ranked', score: 964_290, says: ['language.enough'] },
    why: '1 → 200,000; writing is not asked, so nobody need know it',
  },
  {
    title: 'eighteen minutes of forty by public transport',
    person: { modes: [{ mode: 'publicTransport', promised: false }], maxMinutes: 35 },
    opening: { hoursPerWeek: { min: 20, desired: 28, max: 28 } },
    expected: {
      outcome: 'ranked',
      score: 866_160,
      checks: ['check.publicTransportEstimate'],
      says: ['availability.noWayAtNight'],
    },
    why: '1 − 0.8·3/20 = 0.88 → 132,000; 21/28 → 112,500; 375,000 + 146,660 + 132,000 + 112,500 + 100,000',
  },
  {
    title: 'the longest journey the person takes',
    opening: { place: { x: 5200, y: 0, coarse: false } },
    expected: { outcome: 'ranked', score: 790_950, says: ['travel.minutes', 'travel.band'] },
    why: '6240 m / 250 = 24.96 → 25 of 25 → 0.2 → 30,000',
  },
  {
    title: 'a journey as it was measured, in place of the estimate',
    opening: { place: { x: 5200, y: 0, coarse: false }, measured: { '0,0': { bicycle: 15 } } },
    expected: { outcome: 'ranked', score: 910_950, says: ['travel.minutes', 'travel.band'] },
    why: '15 minutes in place of 25 → 1 → 150,000',
  },
  {
    title: 'a journey that was not measured yet, said to be estimated',
    opening: { place: { x: 5200, y: 0, coarse: false }, measured: { '1,1': { bicycle: 15 } } },
    expected: {
      outcome: 'ranked',
      score: 790_950,
      says: ['travel.minutes', 'travel.estimated', 'travel.band'],
    },
    why: '25 of 25 as estimated → 0.2 → 30,000',
  },
  {
    title: 'a measured journey is never below the floor',
    person: { modes: [], maxMinutes: 30 },
    opening: { place: { x: 5200, y: 0, coarse: true }, measured: { '0,0': { walk: 1 } } },
    expected: { outcome: 'ranked', score: 814_950, checks: ['check.placeCoarse'] },
    why: '27 minutes for 2000 m: 1 − 0.8·12/15 = 0.36 → 54,000',
  },
  {
    title: 'a quarter of an hour that is all the person takes',
    person: { maxMinutes: 15 },
    opening: { place: { x: 3125, y: 0, coarse: false } },
    expected: { outcome: 'ranked', score: 910_950 },
    why: '3750 m / 250 = 15 minutes → 1',
  },
  {
    title: 'two ways as fast, of which one is promised',
    person: {
      modes: [
        { mode: 'eBike', promised: true },
        { mode: 'moped', promised: false },
      ],
    },
    opening: { place: { x: 500, y: 0, coarse: false } },
    expected: { outcome: 'ranked', score: 910_950 },
    why: '800 m: 2.67 → 3 and 1 + 2 = 3 minutes; the one the person has counts, so nothing to check',
  },
  {
    title: 'nights that only a promised bicycle gives, by day public transport is faster',
    person: {
      modes: [
        { mode: 'publicTransport', promised: false },
        { mode: 'bicycle', promised: true },
      ],
      maxMinutes: 60,
    },
    opening: { place: far },
    expected: {
      outcome: 'ranked',
      score: 796_290,
      checks: ['check.promisedMode', 'check.publicTransportEstimate'],
    },
    why: '58 of 60 minutes: 1 − 0.8·43/45 → 2356 → 35,340; bicycle 60, so all 26 hours',
  },
  {
    title: 'a promised bicycle',
    person: { modes: [{ mode: 'bicycle', promised: true }] },
    expected: { outcome: 'ranked', score: 910_950, checks: ['check.promisedMode'] },
    why: 'a promise counts, with a check',
  },
  {
    title: 'only the town is known',
    person: { place: { x: 1500, y: 1500, coarse: true } },
    expected: { outcome: 'ranked', score: 910_950, checks: ['check.placeCoarse'] },
    why: '500 m stands for 2000: 8 minutes',
  },
  {
    title: 'a car with its licence',
    person: { modes: car, certificates: ['licenceB'], maxMinutes: 45 },
    opening: { place: far },
    expected: { outcome: 'ranked', score: 854_955 },
    why: '29 minutes: 1 − 0.8·14/30 → 6267 → 94,005',
  },
  {
    title: 'a car with a licence nobody knows of',
    person: { modes: car, certificates: null, maxMinutes: 45 },
    opening: {
      place: far,
      possibleHours: onWeekdays(6, 12),
      hoursPerWeek: { min: 20, desired: 28, max: 28 },
    },
    expected: {
      outcome: 'ranked',
      score: 781_155,
      confidence: 85,
      checks: ['check.licenceUnknown'],
      says: ['travel.ifLicence'],
    },
    why: 'halfway from 0 to 0.62667: 3133 → 46,995; from 06:00 on 21/28 → 112,500',
  },
  {
    title: 'a place that is not known, for work by day',
    person: { place: null },
    opening: { possibleHours: onWeekdays(6, 12), hoursPerWeek: { min: 20, desired: 21, max: 28 } },
    expected: {
      outcome: 'ranked',
      score: 846_660,
      confidence: 85,
      checks: ['check.placeUnknown'],
      says: ['travel.unknown'],
    },
    why: '75,000 for travel; 21/21 → 150,000',
  },
  {
    title: 'a place that is not known, for work that may be at night',
    person: { place: null },
    expected: {
      outcome: 'ranked',
      score: 822_555,
      confidence: 70,
      checks: ['check.placeUnknown'],
      says: ['availability.nightsUnknown'],
    },
    why: 'how the hours before 06:00 are reached hangs on it: halfway from 21/28 to 26/28 → 8393 → 125,895',
  },
  {
    title: 'longest minutes that are not known',
    person: { maxMinutes: null },
    expected: { outcome: 'ranked', score: 822_555, confidence: 70, checks: ['check.maxMinutesUnknown'] },
    why: 'as with an unknown place',
  },
  {
    title: 'an opening whose place is not known',
    opening: { place: null },
    expected: { outcome: 'ranked', score: 822_555, confidence: 70, checks: ['check.openingPlaceUnknown'] },
    why: 'as with an unknown place',
  },
  {
    title: 'the person’s most hours cap what is shared',
    person: { hoursPerWeek: { min: 16, max: 25 } },
    expected: { outcome: 'ranked', score: 905_595 },
    why: '25/28 → 8929 → 133,935',
  },
  {
    title: 'hours that are not known',
    person: { hours: null },
    expected: { outcome: 'ranked', score: 846_660, confidence: 85, checks: ['check.hoursUnknown'] },
    why: '0.5 → 75,000',
  },
  {
    title: 'an opening without hours',
    opening: { possibleHours: null, requiredHours: null },
    expected: { outcome: 'ranked', score: 846_660, confidence: 85, checks: ['check.openingHoursUnknown'] },
    why: '0.5 → 75,000',
  },
  {
    title: 'hours a week that are not known',
    person: { hoursPerWeek: null },
    expected: { outcome: 'ranked', score: 846_660, confidence: 85, checks: ['check.hoursPerWeekUnknown'] },
    why: '0.5 → 75,000: how many of the free hours the person takes is open',
  },
  {
    title: 'a group dreamed of, in a sector marked "not"',
    person: { wishes: { ...wished, groups: { bakers: 'dream' }, sectors: { food: 'not' } } },
    expected: { outcome: 'ranked', score: 910_950, says: ['wish.dreamGroup'] },
    why: 'the group is more specific',
  },
  {
    title: 'a sector that is acceptable',
    person: { wishes: { ...wished, sectors: { food: 'acceptable' } } },
    expected: { outcome: 'ranked', score: 870_950, says: ['wish.acceptableSector'] },
    why: '0.6 → 60,000',
  },
  {
    title: 'a dream in a kind that is only acceptable',
    person: { wishes: { ...wished, occupations: { baker: 'dream' }, kinds: { job: 'acceptable' } } },
    expected: { outcome: 'ranked', score: 870_950, says: ['wish.dreamOccupation', 'wish.acceptableKind'] },
    why: 'min(1, 0.6) → 60,000',
  },
  {
    title: 'an acceptable kind with an occupation not mentioned',
    person: { wishes: { ...wished, kinds: { job: 'acceptable' } } },
    expected: { outcome: 'ranked', score: 850_950, says: ['wish.notMentioned'] },
    why: 'min(0.4, 0.6) → 40,000',
  },
  {
    title: 'a dreamed kind with an occupation not mentioned',
    person: { wishes: { ...wished, kinds: { job: 'dream' } } },
    expected: { outcome: 'ranked', score: 850_950, says: ['wish.notMentioned'] },
    why: 'a dreamed kind does not raise 0.4 → 40,000',
  },
  {
    title: 'skills and wishes unknown: ask first, for the skills',
    person: { skills: null, wishes: null },
    expected: {
      outcome: 'askFirst',
      score: 685_950,
      confidence: 50,
      checks: ['check.wishUnknown', 'check.skillsUnknown'],
      question: 'check.skillsUnknown',
    },
    why: '200,000 + 146,660 + 150,000 + 139,290 + 50,000; 40 unknown points against 10',
  },
  {
    title: 'hours a week tell more than one of two Dutch skills, or one of two facts of the journey',
    person: {
      dutch: { ...person.dutch, listening: null, speaking: null },
      place: null,
      maxMinutes: null,
      hoursPerWeek: null,
    },
    expected: {
      outcome: 'askFirst',
      score: 731_660,
      confidence: 56,
      question: 'check.hoursPerWeekUnknown',
      checks: [
        'check.placeUnknown',
        'check.maxMinutesUnknown',
        'check.dutchUnknown',
        'check.dutchUnknown',
        'check.hoursPerWeekUnknown',
      ],
    },
    why: '375,000 + 106,660 (0.5 + 0.5 + 0.6 of 3 → 5333) + 75,000 + 75,000 + 100,000; an answer tells 6.7, 0, 0 or 15',
  },
  {
    title: 'Dutch, place and hours unknown: ask first, for the place',
    person: { dutch: unknownDutch, place: null, hours: null },
    expected: {
      outcome: 'askFirst',
      score: 725_000,
      confidence: 50,
      question: 'check.placeUnknown',
      checks: [
        'check.placeUnknown',
        'check.hoursUnknown',
        'check.dutchUnknown',
        'check.dutchUnknown',
        'check.dutchUnknown',
      ],
    },
    why: '375,000 + 100,000 + 75,000 + 75,000 + 100,000; an answer tells 6.7 for a skill in Dutch, 15 for the place, 15 for the hours',
  },
  {
    title: 'everything as the place would like',
    person: {
      dutch: { listening: 6, speaking: 6, reading: 6, writing: 6 },
      skills: (person.skills ?? []).map((one) => ({ ...one, level: 4 })),
      hours: onWeekdays(5, 12),
    },
    expected: { outcome: 'ranked', score: 1_000_000 },
    why: 'every value is 1',
  },
]
