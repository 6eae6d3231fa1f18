import type { Vacancy } from '../../api/features/vacancies/store.ts'
import { anEmployer } from '../builders/employer.ts'
import { madeBy, type Part, type Stored, written } from '../builders/record.ts'
import { aSite } from '../builders/site.ts'
import { aVacancy } from '../builders/vacancy.ts'
import { daily, weekdays } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { personaOf, type Scene, sceneOf, signedUp, storyId, together } from './scene.ts'

export const wim = personaOf('wim', {
  name: 'Wim van Vliet',
  role: 'employer',
  language: 'nl',
  about: {
    en: 'Bakkerij Van Vliet, 14 staff',
    nl: 'Bakkerij Van Vliet, 14 mensen',
    ar: 'مخبز فان فليت، 14 عاملًا',
    ti: 'እንዳ ባኒ ፋን ፍሊት፣ 14 ሰራሕተኛታት',
  },
  story: {
    en: 'Looks for two people who can start at five in the morning. Has three minutes before the bread is ready.',
    nl: 'Zoekt twee mensen die om vijf uur ’s ochtends kunnen beginnen. Heeft drie minuten voordat het brood klaar is.',
    ar: 'يبحث عن شخصين يمكنهما البدء في الخامسة صباحًا. لديه ثلاث دقائق قبل أن ينضج الخبز.',
    ti: 'ሰዓት 05:00 ንግሆ ክጅምሩ ዝኽእሉ ክልተ ሰባት ይደሊ ኣሎ። እቲ ባኒ ክሳብ ዝበስል 3 ደቓይቕ ጥራይ ኣለዎ።',
  },
})

const learnable = { level: 2, learnable: true } as const

/** The place that suits Rahwa: 28 hours on four mornings, of which two on Wednesday are taken by a lesson. */
const early = (today: string): Part<Stored<Vacancy>> => ({
  id: storyId('vacancy', 'van vliet early'),
  basics: {
    kind: 'job',
    occupation: 'occ-baker',
    title: written('nl', 'Medewerker bakkerij, vroege dienst', {
      en: 'Bakery worker, early shift',
      ar: 'عامل/ة مخبز، وردية مبكرة',
      ti: 'ሓገዝ ኣብ እንዳ ባኒ፣ ናይ ንግሆ ሰዓታት',
    }),
    positions: 2,
    startDay: daysFrom(today, 14),
  },
  work: {
    tasks: {
      dough: {
        title: written('nl', 'Deeg maken', { en: 'Make dough', ar: 'تحضير العجين', ti: 'ብሑቕ ምድላው' }),
        share: 1,
        dutch: { listening: 'A1', speaking: 'A0', reading: 'A2', writing: 'A0' },
        hard: ['listening'],
        floorLanguageHelps: false,
      },
      morning: {
        title: written('nl', 'Samen het werk verdelen', {
          en: 'Share out the work',
          ar: 'تقسيم العمل معًا',
          ti: 'ስራሕ ብሓባር ምክፋል',
        }),
        share: 1,
        dutch: { listening: 'A2', speaking: 'A2', reading: 'A0', writing: 'A0' },
        hard: [],
        floorLanguageHelps: false,
      },
    },
    demands: ['flourDust', 'longStanding'],
    dutchSharePercent: 80,
  },
  requirements: {
    skills: {
      'sk-bake': { ...learnable, importance: 'must' },
      'sk-machine': { ...learnable, importance: 'must' },
      'sk-team': { ...learnable, importance: 'must' },
      'sk-clean-rooms': { ...learnable, importance: 'nice' },
      'sk-pack': { ...learnable, importance: 'nice' },
    },
    certificates: { 'cert-haccp': { obtainable: true } },
  },
  hours: {
    perWeek: { desired: 28 },
    possible: daily([0, 2, 4, 5], 5, 12),
    required: daily([0, 2, 4, 5], 5, 9),
  },
  pay: { wage: { amountCents: 1540, currency: 'EUR', per: 'hour' } },
  guidance: { languageCoach: true },
  description: written('nl', 'We beginnen om vijf uur. Hygiëne leert u bij ons. Om twaalf uur bent u vrij.', {
    en: 'We start at five. You learn hygiene with us. At twelve you are free.',
    ar: 'نبدأ في الخامسة. يمكنك تعلّم قواعد النظافة عندنا. وفي الثانية عشرة ينتهي العمل.',
    ti: 'ሰዓት 05:00 ንጅምር። ጽሬት ኣብዚ ትመሃሩ። ሰዓት 12:00 ነጻ ትኾኑ።',
  }),
})

const others = (today: string): Part<Stored<Vacancy>>[] => [
  {
    id: storyId('vacancy', 'van vliet learning'),
    state: 'filled',
    basics: {
      kind: 'workExperience',
      occupation: 'occ-baker',
      title: written('nl', 'Leren in de bakkerij'),
      startDay: daysFrom(today, 14),
      endDay: daysFrom(today, 190),
    },
    hours: { perWeek: { desired: 24 }, possible: daily(weekdays, 6, 13) },
    pay: { wage: null },
  },
  {
    id: storyId('vacancy', 'van vliet shop'),
    state: 'paused',
    basics: {
      kind: 'languageInternship',
      occupation: 'occ-shop',
      title: written('nl', 'Hulp in de winkel'),
      startDay: daysFrom(today, 42),
      endDay: daysFrom(today, 130),
    },
    hours: { perWeek: { desired: 12 }, possible: daily([1, 2, 3, 4], 9, 13) },
    pay: { wage: null },
  },
  {
    id: storyId('vacancy', 'van vliet pastry'),
    state: 'review',
    basics: {
      kind: 'dual',
      occupation: 'occ-baker',
      title: written('nl', 'Banketbakker in opleiding'),
      startDay: daysFrom(today, 70),
    },
    requirements: { skills: { 'sk-pastry': { ...learnable, importance: 'must' } } },
    hours: { perWeek: { desired: 32 }, possible: daily(weekdays, 5, 14) },
  },
  {
    id: storyId('vacancy', 'van vliet delivery'),
    state: 'draft',
    basics: {
      kind: 'job',
      occupation: 'occ-delivery',
      title: written('nl', 'Bezorger'),
      startDay: daysFrom(today, 30),
    },
    hours: { perWeek: { desired: 20 }, possible: null },
  },
]

export const wimScene = (today: string): Scene => {
  const random = randomFrom(0, 'Bakkerij Van Vliet')
  const manager = storyId('account', 'marieke')
  const history = madeBy(manager, daysFrom(today, -500))
  const employer = anEmployer(random, {
    id: storyId('employer', 'van vliet'),
    history,
    organisation: {
      name: 'Bakkerij Van Vliet',
      kvk: '00000901',
      sectors: ['sector-industry', 'sector-retail'],
      about: written('nl', 'Een bakkerij met winkel en 14 mensen. We bakken elke nacht vers.'),
    },
    contacts: { wim: { name: 'Wim van Vliet', email: 'wim@example.org', phone: '038 000 0001' } },
    reception: {
      experience: 'some',
      ready: {
        buddyNamed: true,
        teamTold: true,
        workplaceShown: true,
        languagePlan: false,
        contactNamed: true,
      },
      freePlaces: 4,
    },
    account: { manager },
  })
  const site = aSite(random, {
    id: storyId('site', 'van vliet'),
    employer: employer.id,
    history,
    name: 'Bakkerij en winkel',
    address: { street: 'Ambachtsstraat 8', town: 'Zwolle', postcode: '8041' },
  })
  const vacancies = [early(today), ...others(today)].map((parts, place) =>
    aVacancy(random, {
      ...parts,
      employer: employer.id,
      history: madeBy(storyId('account', 'wim'), daysFrom(today, -30 + 3 * place)),
      basics: { ...parts.basics, site: site.id },
    }),
  )
  return together([
    signedUp('wim', { name: 'Wim van Vliet' }, { role: 'employer', employer: employer.id }),
    sceneOf({ employers: [employer], sites: [site], vacancies }),
  ])
}
