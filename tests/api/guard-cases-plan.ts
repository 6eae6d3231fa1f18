import type { Plan } from '../../api/features/placements/contract-plan.ts'
import type { PastPlacement } from '../../api/features/placements/guard/finding.ts'
import { fromRanges } from '../../matcher/grid.ts'
import { type Part, written } from '../../seed/builders/record.ts'
import type { GuardCase } from './guard-case.ts'

const pw8a = 'Participatiewet, art. 8a lid 2 onder d'
const uwv = 'Beleidsregels proefplaatsing UWV 2013'
const wml = 'Wet minimumloon en minimumvakantiebijslag, art. 7 en 8'
const own = 'Eigen keuze'

const onUwv = { legal: { benefit: 'uwv' } } as const
const half: Part<Plan> = { time: { endDay: '2027-06-06' } }

const here = 'employer-here'
const earlier = (more: Partial<PastPlacement>): PastPlacement => ({
  ...{ kind: 'workExperience', employer: here, occupation: 'occ-baker', isSamePerson: true },
  ...{ startDay: '2026-03-02', endDay: '2026-05-01', ledToWork: false },
  ...more,
})
const others = (count: number, more: Partial<PastPlacement> = {}) =>
  Array.from({ length: count }, () => earlier({ isSamePerson: false, kind: 'trial', ...more }))

const lesson = (from: number, until: number, movable: boolean) => ({
  availability: {
    blocks: { les: { kind: 'lesson' as const, hours: fromRanges([{ day: 0, from, until }]), movable } },
  },
})
const early = fromRanges([0, 1, 2, 3].map((day) => ({ day, from: 5, until: 11 })))

/** What a plan must hold: length, repetition, papers, pay, hours, lessons, the way, and the signal. */
export const planCases: readonly GuardCase[] = [
  // How long
  [
    'work experience has an end',
    'Eigen grens; Participatiewet, art. 8a en 10',
    { kind: 'workExperience', plan: { time: { endDay: null } } },
    ['length:stop:noEnd>endBy'],
  ],
  [
    'work experience lasts six months at most',
    'Eigen grens',
    { kind: 'workExperience', plan: { time: { endDay: '2027-06-07' } } },
    ['length:stop:tooLong>endBy'],
  ],
  [
    'six months to the day is allowed',
    'Eigen grens',
    { kind: 'workExperience', plan: half },
    ['length:check:lengthByOrdinance'],
  ],
  [
    'earlier work experience at the same employer counts in the six months',
    'Eigen grens',
    { kind: 'workExperience', plan: { time: { endDay: '2027-05-06' } }, history: [earlier({})] },
    ['length:stop:tooLong>endBy', 'repeat:stop:repeatUnmotivated>giveMotivation'],
  ],
  [
    'with a reason in writing it counts anew',
    'Eigen grens',
    {
      kind: 'workExperience',
      plan: { ...half, motivation: written('nl', 'Nu leert zij de oven, dat kon eerder niet.') },
      history: [earlier({})],
    },
    ['length:check:lengthByOrdinance', 'repeat:check:repeatMotivated'],
  ],
  [
    'six months that are spent leave nothing',
    'Eigen grens',
    { kind: 'workExperience', history: [earlier({ startDay: '2026-01-01', endDay: '2026-07-15' })] },
    ['length:stop:lengthSpent>giveMotivation', 'repeat:stop:repeatUnmotivated>giveMotivation'],
  ],
  [
    'work experience elsewhere counts for nothing here',
    'Eigen grens',
    { kind: 'workExperience', plan: half, history: [earlier({ employer: 'employer-elsewhere' })] },
    ['length:check:lengthByOrdinance'],
  ],
  [
    'somebody else’s work experience here counts for nothing',
    'Eigen grens',
    { kind: 'workExperience', plan: half, history: [earlier({ isSamePerson: false })] },
    ['length:check:lengthByOrdinance'],
  ],
  [
    'a trial over two months is an extension that is asked for',
    pw8a,
    { kind: 'trial', plan: { time: { endDay: '2027-02-07' } } },
    ['length:check:extensionAsked'],
  ],
  [
    'a trial lasts two months and four more at most',
    pw8a,
    { kind: 'trial', plan: { time: { endDay: '2027-06-07' } } },
    ['length:stop:tooLong>endBy'],
  ],
  [
    'a trial of UWV lasts six months at most',
    `${uwv}, art. 4`,
    { kind: 'trial', person: onUwv, plan: { time: { endDay: '2027-06-07' } } },
    ['length:stop:tooLong>endBy'],
  ],
  ['a trial of UWV of two months fits', `${uwv}, art. 4`, { kind: 'trial', person: onUwv }, []],
  ['a job needs no end', own, { kind: 'job', plan: { time: { endDay: null } } }, []],
  [
    'a place does not end before it begins',
    own,
    { kind: 'job', plan: { time: { endDay: '2026-12-01' } } },
    ['length:stop:endBeforeStart'],
  ],
  // Again
  [
    'no trial in work that the person did there before, paid or not',
    `${uwv}, art. 5; modelverordening`,
    { kind: 'trial', history: [earlier({ kind: 'job' })] },
    ['length:check:lengthByOrdinance', 'repeat:stop:sameJobBefore>paidJob'],
  ],
  [
    'a trial in other work at the same employer may be',
    `${uwv}, art. 5`,
    { kind: 'trial', person: onUwv, history: [earlier({ occupation: 'occ-cleaner' })] },
    [],
  ],
  // What a plan must hold
  [
    'a trial aims at a job, in writing',
    pw8a,
    { kind: 'trial', plan: { intention: { writtenOn: null } } },
    ['length:check:lengthByOrdinance', 'requirements:stop:lacks.intentionToHire'],
  ],
  [
    'perhaps is not enough for a trial',
    `${uwv}, art. 5`,
    { kind: 'trial', person: onUwv, plan: { intention: { toHire: 'perhaps' } } },
    ['requirements:stop:lacks.intentionToHire'],
  ],
  [
    'a trial under general assistance has the municipality’s permission',
    pw8a,
    { kind: 'trial', plan: { papers: { municipalPermission: null } } },
    ['length:check:lengthByOrdinance', 'requirements:stop:lacks.municipalPermission'],
  ],
  [
    'a trial of UWV does not start before its decision',
    uwv,
    { kind: 'trial', person: onUwv, plan: { papers: { uwvPermission: '2026-12-08' } } },
    ['requirements:stop:lacks.uwvPermission'],
  ],
  [
    'on a trial of UWV the employer insures liability and accident',
    `${uwv}, art. 5`,
    { kind: 'trial', person: onUwv, plan: { insurance: { liability: 'municipality', accident: null } } },
    ['requirements:stop:lacks.liabilityInsurance', 'requirements:stop:lacks.accidentInsurance'],
  ],
  [
    'who insures a trial under general assistance is said, and may be the municipality',
    pw8a,
    { kind: 'trial', plan: { insurance: { liability: 'municipality', accident: null } } },
    ['length:check:lengthByOrdinance'],
  ],
  [
    'who insures is not left open',
    pw8a,
    { kind: 'trial', plan: { insurance: { liability: null } } },
    ['length:check:lengthByOrdinance', 'requirements:stop:lacks.whoInsures'],
  ],
  [
    'work experience has guidance',
    'Eigen grens',
    { kind: 'workExperience', plan: { guidance: { person: null } } },
    ['length:check:lengthByOrdinance', 'requirements:stop:lacks.guidance'],
  ],
  [
    'learning and working names the school',
    'Wet educatie en beroepsonderwijs, art. 7.2.8',
    { kind: 'dual', plan: { school: null } },
    ['requirements:stop:lacks.schoolAgreement'],
  ],
  // Pay
  [
    'a job is paid the minimum of its first day',
    wml,
    { kind: 'job', plan: { pay: { wage: { amountCents: 1498 } } } },
    ['pay:stop:wageTooLow>wageFrom'],
  ],
  ['the minimum itself is enough', wml, { kind: 'job', plan: { pay: { wage: { amountCents: 1499 } } } }, []],
  [
    'at 20 the amount of that age counts',
    wml,
    {
      kind: 'job',
      person: { contact: { adultFrom: '2024-11-01' } },
      plan: { pay: { wage: { amountCents: 1199 } } },
    },
    [],
  ],
  [
    'at 19 learning and working has an amount of its own',
    wml,
    {
      kind: 'dual',
      person: { contact: { adultFrom: '2025-11-01' } },
      plan: { pay: { wage: { amountCents: 786 } } },
    },
    ['pay:stop:wageTooLow>wageFrom'],
  ],
  [
    'a wage a month counts by its hours',
    wml,
    { kind: 'job', plan: { pay: { wage: { amountCents: 155_000, per: 'month' } } } },
    ['pay:stop:wageTooLow>wageFrom'],
  ],
  [
    'from 2027 nobody knows the amount yet: check',
    wml,
    { kind: 'job', plan: { time: { startDay: '2027-01-04' } } },
    ['pay:check:minimumUnknown'],
  ],
  [
    'a starter job names its wage',
    wml,
    { kind: 'starterJob', plan: { pay: { wage: null } } },
    ['pay:stop:wageMissing>nameWage'],
  ],
  ['voluntary work has no wage', own, { kind: 'volunteering', plan: { pay: { wage: null } } }, []],
  // Hours, lessons, way
  [
    'nobody works more hours than they said',
    own,
    { kind: 'job', person: { availability: { hoursPerWeek: { min: 8, max: 20 } } } },
    ['hours:stop:tooManyHours>fewerHours'],
  ],
  [
    'the most hours are asked',
    own,
    { kind: 'job', person: { availability: { hoursPerWeek: null } } },
    ['hours:check:mostUnknown'],
  ],
  [
    'the week of a plan holds its hours',
    own,
    { kind: 'job', plan: { time: { hoursPerWeek: 30 } } },
    ['hours:stop:weekTooShort'],
  ],
  [
    'lessons are kept free',
    own,
    { kind: 'job', person: lesson(9, 12, false) },
    ['lessons:stop:lessonsClash>otherHours'],
  ],
  [
    'lessons that can move are moved first',
    own,
    { kind: 'job', person: lesson(9, 12, true) },
    ['lessons:stop:lessonsClash>moveLessons'],
  ],
  [
    'lessons that were moved stop nothing',
    own,
    { kind: 'job', person: lesson(9, 12, true), plan: { time: { lessons: 'moved' } } },
    ['lessons:check:lessonsMoved'],
  ],
  ['a lesson in the evening is beside the plan', own, { kind: 'job', person: lesson(19, 21, false) }, []],
  [
    'the way needs something that the person has',
    own,
    { kind: 'job', plan: { travel: { mode: 'moped' } } },
    ['travel:stop:modeMissing>otherWay'],
  ],
  [
    'public transport does not run before six',
    own,
    { kind: 'job', plan: { time: { week: early }, travel: { mode: 'publicTransport' } } },
    ['travel:stop:noTransitThen>laterHoursOrOtherWay'],
  ],
  ['a bicycle goes at five', own, { kind: 'job', plan: { time: { week: early } } }, []],
  [
    'a promised bicycle is looked after',
    own,
    { kind: 'job', person: { mobility: { modes: { bicycle: 'promised' } } } },
    ['travel:check:modePromised'],
  ],
  [
    'a way longer than the person takes is said',
    own,
    { kind: 'job', plan: { travel: { minutes: 60 } } },
    ['travel:warn:wayLong'],
  ],
  // Signal
  [
    'three unpaid places without work within a year are a signal, never a stop',
    own,
    { kind: 'trial', person: onUwv, history: others(3) },
    ['displacement:warn:unpaidAgain'],
  ],
  ['two are none', own, { kind: 'trial', person: onUwv, history: others(2) }, []],
  [
    'places that led to work do not count',
    own,
    { kind: 'trial', person: onUwv, history: [...others(2), ...others(4, { ledToWork: true })] },
    [],
  ],
  [
    'what ended over a year ago does not count',
    own,
    { kind: 'trial', person: onUwv, history: others(3, { startDay: '2025-01-01', endDay: '2025-03-01' }) },
    [],
  ],
  ['paid work raises no signal', own, { kind: 'job', history: others(5) }, []],
]
