import type { Vacancy } from '../../api/features/vacancies/store.ts'
import { anEmployer } from '../builders/employer.ts'
import { madeBy, written } from '../builders/record.ts'
import { aSite } from '../builders/site.ts'
import { aVacancy } from '../builders/vacancy.ts'
import { daily } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

const tasks: Vacancy['work']['tasks'] = {
  pack: {
    title: written('nl', 'Orders inpakken', { en: 'Pack orders', ar: 'تغليف الطلبات' }),
    share: 1,
    dutch: { listening: 'A1', speaking: 'A0', reading: 'A0', writing: 'A0' },
    hard: [],
    floorLanguageHelps: true,
  },
  scan: {
    title: written('nl', 'Schappen scannen', { en: 'Scan shelves', ar: 'مسح الرفوف' }),
    share: 1,
    dutch: { listening: 'A0', speaking: 'A0', reading: 'A1', writing: 'A0' },
    hard: [],
    floorLanguageHelps: false,
  },
  meeting: {
    title: written('nl', 'Ochtendoverleg', { en: 'Morning meeting', ar: 'اجتماع الصباح' }),
    share: 1,
    dutch: { listening: 'A0', speaking: 'A2', reading: 'A0', writing: 'A0' },
    hard: [],
    floorLanguageHelps: true,
  },
  forklift: {
    title: written('nl', 'Goederen rijden met de heftruck', {
      en: 'Move goods by forklift',
      ar: 'نقل البضاعة بالرافعة',
    }),
    share: 1,
    dutch: { listening: 'A0', speaking: 'A0', reading: 'A1', writing: 'A0' },
    hard: ['reading'],
    floorLanguageHelps: false,
  },
}

/** The warehouse that Nour would fit but for one paper. */
export const deHoekScene = (today: string): Scene => {
  const random = randomFrom(0, 'De Hoek Logistiek')
  const manager = storyId('account', 'marieke')
  const history = madeBy(manager, daysFrom(today, -240))
  const employer = anEmployer(random, {
    id: storyId('employer', 'de hoek'),
    history,
    organisation: { name: 'De Hoek Logistiek', kvk: '00000903', sectors: ['sector-logistics'] },
    contacts: { first: { name: 'Jan de Hoek', email: 'dehoek@example.org', phone: null } },
    reception: { experience: 'much', ready: { buddyNamed: true, languagePlan: true }, freePlaces: 3 },
    account: { manager },
  })
  const site = aSite(random, {
    id: storyId('site', 'de hoek'),
    employer: employer.id,
    history,
    name: 'Magazijn',
    address: { street: 'Spoorzicht 30', town: 'Zwolle', postcode: '8011' },
  })
  const warehouse = aVacancy(random, {
    id: storyId('vacancy', 'de hoek warehouse'),
    employer: employer.id,
    history,
    basics: {
      kind: 'job',
      site: site.id,
      occupation: 'occ-warehouse',
      title: written('nl', 'Werken in het magazijn', {
        en: 'Work in a warehouse',
        ar: 'عمل في مستودع',
        ti: 'ስራሕ ኣብ መኽዘን',
      }),
      positions: 2,
      startDay: daysFrom(today, 20),
    },
    work: { tasks, floorLanguages: ['ar', 'pl'], demands: ['longStanding'], dutchSharePercent: 40 },
    requirements: {
      skills: {
        'sk-pick': { level: 2, importance: 'must', learnable: false },
        'sk-pack': { level: 2, importance: 'must', learnable: false },
        'sk-stock': { level: 2, importance: 'must', learnable: true },
        'sk-team': { level: 2, importance: 'nice', learnable: false },
        'sk-forklift': { level: 1, importance: 'nice', learnable: true },
      },
      certificates: { 'cert-forklift': { obtainable: false } },
    },
    hours: {
      perWeek: { desired: 24 },
      possible: daily([0, 1, 2, 3], 7, 13),
      required: daily([0, 1], 7, 11),
    },
    pay: { wage: { amountCents: 1580, currency: 'EUR', per: 'hour' } },
    description: written(
      'nl',
      'Rustig werk in een klein team. De heftruck hoort erbij; de cursus betalen wij.',
      {
        en: 'Quiet work in a small team. The forklift is part of it; we pay for the course.',
        ar: 'عمل هادئ في فريق صغير. الرافعة جزء من العمل، وندفع نحن ثمن الدورة.',
      },
    ),
  })
  return sceneOf({ employers: [employer], sites: [site], vacancies: [warehouse] })
}
