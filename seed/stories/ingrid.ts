import { anEmployer } from '../builders/employer.ts'
import { madeBy, written } from '../builders/record.ts'
import { aSite } from '../builders/site.ts'
import { aVacancy } from '../builders/vacancy.ts'
import { daily, weekdays } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { personaOf, type Scene, sceneOf, signedUp, storyId, together } from './scene.ts'

export const ingrid = personaOf('ingrid', {
  name: 'Ingrid Kok',
  role: 'employer',
  language: 'nl',
  about: {
    en: 'Hotel Stadsgracht, first time with newcomers',
    nl: 'Hotel Stadsgracht, eerste keer met nieuwkomers',
    ar: 'فندق ستادسخراخت، لأول مرة مع القادمين الجدد',
    ti: 'ሆቴል ስታድስግራኽት፣ ንመጀመርታ ግዜ ምስ ሓደስቲ መጻእቲ',
  },
  story: {
    en: 'Has kitchen work that almost fits. Only Tuesday morning does not fit yet.',
    nl: 'Heeft werk in de keuken dat bijna past. Alleen dinsdagochtend past nog niet.',
    ar: 'لديها عمل في المطبخ يكاد يناسب. صباح الثلاثاء فقط لا يناسب بعد.',
    ti: 'ኣብ ክሽነ ዳርጋ ዝሰማማዕ ስራሕ ኣለዋ። ሰሉስ ንግሆ ጥራይ ገና ኣይሰማማዕን።',
  },
})

export const ingridScene = (today: string): Scene => {
  const random = randomFrom(0, 'Hotel Stadsgracht')
  const manager = storyId('account', 'marieke')
  const history = madeBy(manager, daysFrom(today, -60))
  const employer = anEmployer(random, {
    id: storyId('employer', 'stadsgracht'),
    history,
    organisation: {
      name: 'Hotel Stadsgracht',
      kvk: '00000902',
      sectors: ['sector-hospitality'],
      about: written('nl', 'Een hotel met 40 kamers aan de gracht.'),
    },
    contacts: { ingrid: { name: 'Ingrid Kok', email: 'ingrid@example.org', phone: '038 000 0002' } },
    reception: { experience: 'none', ready: { contactNamed: true, buddyNamed: false }, freePlaces: 1 },
    account: { manager },
  })
  const site = aSite(random, {
    id: storyId('site', 'stadsgracht'),
    employer: employer.id,
    history,
    name: 'Hotel',
    address: { street: 'Stadsgracht 1', town: 'Zwolle', postcode: '8011' },
  })
  const kitchen = aVacancy(random, {
    id: storyId('vacancy', 'stadsgracht kitchen'),
    employer: employer.id,
    history,
    basics: {
      kind: 'workExperience',
      site: site.id,
      occupation: 'occ-kitchen-helper',
      title: written('nl', 'Werken in de keuken', {
        en: 'Work in the kitchen',
        ar: 'عمل في المطبخ',
        ti: 'ስራሕ ኣብ ክሽነ',
      }),
      startDay: daysFrom(today, 10),
      endDay: daysFrom(today, 190),
    },
    work: {
      tasks: {
        prepare: {
          title: written('nl', 'Groente snijden en klaarzetten', { en: 'Cut and prepare vegetables' }),
          share: 2,
          dutch: { listening: 'A1', speaking: 'A1', reading: 'A0', writing: 'A0' },
          hard: [],
          floorLanguageHelps: true,
        },
        dishes: {
          title: written('nl', 'Afwassen en opruimen', { en: 'Wash up and tidy' }),
          share: 1,
          dutch: { listening: 'A1', speaking: 'A0', reading: 'A0', writing: 'A0' },
          hard: [],
          floorLanguageHelps: true,
        },
      },
      floorLanguages: ['en'],
      demands: ['longStanding'],
      dutchSharePercent: 60,
    },
    requirements: {
      skills: {
        'sk-team': { level: 2, importance: 'must', learnable: false },
        'sk-clean-rooms': { level: 2, importance: 'must', learnable: true },
        'sk-prepare-food': { level: 1, importance: 'nice', learnable: true },
      },
    },
    hours: {
      perWeek: { min: 12, desired: 16, max: 20 },
      possible: daily(weekdays, 8, 13),
      required: daily([1], 9, 12),
    },
    pay: { wage: null },
    guidance: { jobCoach: true },
    publication: { onWeb: true },
    description: written('nl', 'Op dinsdagochtend komt de groente. Dan hebben we iedereen nodig.', {
      en: 'The vegetables come on Tuesday morning. Then we need everybody.',
      ti: 'ኣሕምልቲ ሰሉስ ንግሆ ይመጽእ። ሽዑ ኩሉ ሰብ የድልየና።',
      ar: 'تصل الخضار صباح الثلاثاء. عندها نحتاج إلى الجميع.',
    }),
  })
  return together([
    signedUp('ingrid', { name: 'Ingrid Kok' }, { role: 'employer', employer: employer.id }),
    sceneOf({ employers: [employer], sites: [site], vacancies: [kitchen] }),
  ])
}
