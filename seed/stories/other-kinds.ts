import { addMonths } from '../../api/adapters/clock.ts'
import { aContact } from '../builders/casework.ts'
import { anEmployer } from '../builders/employer.ts'
import { aPlacement, aPlan } from '../builders/placement.ts'
import { madeBy, written } from '../builders/record.ts'
import { aSite } from '../builders/site.ts'
import { aVacancy } from '../builders/vacancy.ts'
import { daily } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { moment, placementInForce } from './at-work.ts'
import { able, aCandidate, daysFrom, tested } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

const marieke = storyId('account', 'marieke')

/** A house of the neighbourhood with a place for a volunteer, and the language place in the shop of De Korenaar. */
const places = (today: string): Pick<Scene, 'employers' | 'sites' | 'vacancies'> => {
  const random = randomFrom(0, 'Buurthuis De Schakel')
  const history = madeBy(marieke, daysFrom(today, -120))
  const employer = anEmployer(random, {
    id: storyId('employer', 'schakel'),
    history,
    organisation: { name: 'Buurthuis De Schakel', kvk: '00000906', sectors: ['sector-hospitality'] },
    contacts: { first: { name: 'Greet Visser', email: 'schakel@example.org', phone: null } },
    account: { manager: marieke },
  })
  const site = aSite(random, {
    id: storyId('site', 'schakel'),
    employer: employer.id,
    history,
    name: 'Buurthuis',
    address: { street: 'Schoolstraat 8', town: 'Zwolle', postcode: '8022' },
  })
  const lunch = aVacancy(random, {
    id: storyId('vacancy', 'schakel lunch'),
    employer: employer.id,
    state: 'filled',
    history,
    basics: {
      ...{ kind: 'volunteering', site: site.id, occupation: 'occ-kitchen-helper' },
      ...{ title: written('nl', 'Meehelpen met de lunch'), startDay: daysFrom(today, -30) },
    },
    hours: { perWeek: { desired: 8 }, possible: daily([1, 3], 10, 14) },
    pay: { wage: null },
  })
  const shop = aVacancy(random, {
    id: storyId('vacancy', 'korenaar language'),
    employer: storyId('employer', 'korenaar'),
    state: 'filled',
    history,
    basics: {
      ...{ kind: 'languageInternship', site: storyId('site', 'korenaar'), occupation: 'occ-shop' },
      ...{ title: written('nl', 'Nederlands oefenen in de winkel'), startDay: daysFrom(today, -20) },
    },
    hours: { perWeek: { desired: 8 }, possible: daily([0, 2], 10, 14) },
    pay: { wage: null },
  })
  return { employers: [employer], sites: [site], vacancies: [lunch, shop] }
}

/** Bilal waits for an answer and helps with the lunch; Selam practises Dutch with her school; Oksana came from Ukraine. */
const people = (today: string) => [
  aCandidate(today, 'bilal', {
    contact: { name: 'Bilal', language: 'ar' },
    residence: { postcode: '8022' },
    legal: {
      ...{ position: 'asylumSeeker', procedureStart: addMonths(today, -4), benefit: null },
      documentUntil: addMonths(today, 8),
    },
    skills: able({ 'sk-prepare-food': 2, 'sk-team': 2 }, 1),
    languages: { dutch: tested(today, ['A1', 'A0', 'A0', 'A0']), others: { ar: 'C2' } },
    availability: { free: daily([1, 3], 10, 15), hoursPerWeek: { min: 4, max: 8 } },
    wishes: { occupations: { 'occ-cook': 'acceptable' } },
  }),
  aCandidate(today, 'selam', {
    contact: { name: 'Selam', language: 'ti', literacy: { latin: 'some', arabic: null, geez: 'fluent' } },
    residence: { postcode: '8024' },
    skills: able({ 'sk-sell': 1, 'sk-customers': 2 }, 1),
    languages: { dutch: tested(today, ['A2', 'A1', 'A1', 'A1']), others: { ti: 'C2' } },
    availability: { free: daily([0, 1, 2, 3], 9, 17), hoursPerWeek: { min: 6, max: 20 } },
    wishes: { occupations: { 'occ-shop': 'dream' } },
  }),
  aCandidate(today, 'oksana', {
    contact: { name: 'Oksana', language: 'en' },
    residence: { postcode: '8012' },
    legal: { position: 'temporaryProtection', benefit: null },
    skills: able({ 'sk-sell': 3, 'sk-customers': 3 }, 6),
    languages: { dutch: tested(today, ['A2', 'A2', 'A2', 'A1']), others: { uk: 'C2', en: 'B1' } },
    availability: { free: daily([0, 1, 2, 3, 4], 8, 18), hoursPerWeek: { min: 10, max: 28 } },
    mobility: { modes: { bicycle: 'have', publicTransport: 'have' }, maxMinutes: 45 },
    wishes: { occupations: { 'occ-shop': 'acceptable', 'occ-waiter': 'acceptable' } },
  }),
]

/** Places that are not like the others: voluntary work, a language internship, and a job that is reported to UWV first. */
export const otherKindsScene = (today: string): Scene => {
  const noted = (name: string) =>
    aContact(randomFrom(0, `${name} noted`), {
      ...{ profile: storyId('profile', name), by: marieke, day: daysFrom(today, -4) },
      next: { day: daysFrom(today, 9), text: 'Vragen hoe het gaat' },
    })
  const unpaid = { pay: { wage: null }, intention: { toHire: null, writtenOn: null } } as const
  const papers = { municipalPermission: null, uwvPermission: null }
  const oksanaPlan = aPlan({
    purpose: written('nl', 'Verkopen in de winkel, met tijd voor de taal.'),
    ...{ goals: {}, school: null, papers },
    time: {
      ...{ hoursPerWeek: 12, week: daily([1, 2, 3, 4], 10, 13), lessons: 'none' as const },
      ...{ startDay: daysFrom(today, 12), endDay: null },
    },
    pay: { wage: { amountCents: 1580, currency: 'EUR', per: 'hour' } },
  })
  return sceneOf({
    ...places(today),
    profiles: people(today),
    contacts: ['bilal', 'selam', 'oksana'].map(noted),
    placements: [
      placementInForce(today, {
        ...{ who: 'bilal', vacancy: 'schakel lunch', employer: 'schakel', since: 20, seat: 1 },
        ...{ kind: 'volunteering', state: 'running', occupation: 'occ-kitchen-helper' },
        permitTold: daysFrom(today, -32),
        plan: aPlan({
          purpose: written('nl', 'Meehelpen met de lunch voor de buurt, en Nederlands spreken.'),
          ...{ goals: {}, school: null, ...unpaid },
          time: {
            ...{ hoursPerWeek: 8, week: daily([1, 3], 10, 14), lessons: 'none' as const },
            ...{ startDay: daysFrom(today, -20), endDay: daysFrom(today, 100) },
          },
          papers: { ...papers, volunteerStatement: daysFrom(today, -60) },
        }),
        evaluations: { week1: moment(today, -16), week6: moment(today, 22), monthbefore: moment(today, 69) },
      }),
      placementInForce(today, {
        ...{ who: 'selam', vacancy: 'korenaar language', employer: 'korenaar', since: 18, seat: 1 },
        ...{ kind: 'languageInternship', state: 'running', occupation: 'occ-shop' },
        plan: aPlan({
          purpose: written('nl', 'Nederlands oefenen met klanten.'),
          ...{ ...unpaid, papers },
          goals: {
            customers: { skill: 'sk-customers', title: null, now: 2, aim: 3, teacher: 'Els Brouwer' },
          },
          time: {
            ...{ hoursPerWeek: 8, week: daily([0, 2], 10, 14), lessons: 'none' as const },
            ...{ startDay: daysFrom(today, -18), endDay: daysFrom(today, 66) },
          },
        }),
        evaluations: { week1: moment(today, -14), week6: moment(today, 24), monthbefore: moment(today, 35) },
      }),
      aPlacement(randomFrom(0, 'oksana placed'), {
        id: storyId('placement', 'oksana van vliet shop'),
        profile: storyId('profile', 'oksana'),
        vacancy: storyId('vacancy', 'van vliet shop'),
        employer: storyId('employer', 'van vliet'),
        site: storyId('site', 'van vliet'),
        ...{ kind: 'job', occupation: 'occ-shop', state: 'preparing', plan: oksanaPlan },
        yes: { person: daysFrom(today, -4), employer: daysFrom(today, -3) },
        permitTold: daysFrom(today, -3),
        history: madeBy(marieke, daysFrom(today, -6)),
      }),
    ],
  })
}
