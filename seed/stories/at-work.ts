import { addMonths } from '../../api/adapters/clock.ts'
import type { Evaluation } from '../../api/features/placements/contract.ts'
import type { Plan } from '../../api/features/placements/contract-plan.ts'
import type { Placement } from '../../api/features/placements/store.ts'
import { anEmployer } from '../builders/employer.ts'
import { aPlacement, aPlan } from '../builders/placement.ts'
import { madeBy, type Part, type Stored, written } from '../builders/record.ts'
import { aSite } from '../builders/site.ts'
import { aVacancy } from '../builders/vacancy.ts'
import { daily, weekdays } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { able, aCandidate, daysFrom, tested } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

const answers = (today: string, ago: number): NonNullable<Evaluation['person']> => ({
  ...{ work: 'good', people: 'good', hours: 'fair', goOn: 'yes', better: ['explaining'], words: null },
  ...{ language: 'nl', at: `${daysFrom(today, -ago)}T12:00:00.000Z` },
})
/** A moment so many days from today at which both spoke, together too once a week has passed, or that is still to come. */
export const moment = (today: string, days: number): Evaluation => {
  const said = days < 0 ? answers(today, -days) : null
  const well = 'Het werk en de collega’s bevallen goed.'
  const together = days < -7 ? { well, change: null, on: daysFrom(today, days + 2) } : null
  return { day: daysFrom(today, days), person: said, employer: said, together }
}

type Told = Part<Stored<Placement>> & {
  who: string
  vacancy: string
  employer: string
  since: number
  plan: Plan
}

/** A placement on whose plan all three agreed, and which began so many days ago (below zero: begins in so many). */
export const placementInForce = (
  today: string,
  { who, vacancy, employer, since, plan, ...more }: Told,
): Stored<Placement> => {
  const signed = (side: 'person' | 'employer' | 'jobhunter') => ({
    ...{ number: 1, side, on: `${daysFrom(today, -since - 5)}T10:00:00.000Z`, language: 'nl' as const },
    handedOver: false,
  })
  const yes = daysFrom(today, -since - 12)
  const id = storyId('placement', `${who} ${vacancy}`)
  return aPlacement(randomFrom(0, `${who} ${vacancy}`), {
    ...{ id, chain: id, profile: storyId('profile', who), vacancy: storyId('vacancy', vacancy) },
    ...{ employer: storyId('employer', employer), site: storyId('site', employer) },
    ...{ origin: 'direct', yes: { person: yes, employer: yes } },
    ...{ plan, versions: { 1: plan }, offered: 1, agreed: 1 },
    agreements: [signed('person'), signed('employer'), signed('jobhunter')],
    history: madeBy(storyId('account', 'marieke'), yes),
    ...(since >= 0 && { startedOn: daysFrom(today, -since), dueOn: today }),
    ...more,
  })
}

const work = (startDay: string, hoursPerWeek: number, week: Plan['time']['week']): Part<Plan> => ({
  purpose: written('nl', 'Betaald werk, met tijd voor de taal.', {
    en: 'Paid work, with time for the language.',
  }),
  time: { hoursPerWeek, week, startDay, endDay: null, lessons: 'none' },
  intention: { toHire: null, writtenOn: null },
  papers: { municipalPermission: null, uwvPermission: null },
  school: null,
})

/** The bakery where Hiwot has a trial and Nabil begins soon. */
const korenaar = (today: string): Scene => {
  const random = randomFrom(0, 'Bakkerij De Korenaar')
  const manager = storyId('account', 'marieke')
  const history = madeBy(manager, daysFrom(today, -200))
  const employer = anEmployer(random, {
    id: storyId('employer', 'korenaar'),
    history,
    organisation: { name: 'Bakkerij De Korenaar', kvk: '00000905', sectors: ['sector-industry'] },
    contacts: { first: { name: 'Els Brouwer', email: 'korenaar@example.org', phone: null } },
    reception: { experience: 'some', ready: { buddyNamed: true, teamTold: true }, freePlaces: 2 },
    account: { manager },
  })
  const site = aSite(random, {
    id: storyId('site', 'korenaar'),
    employer: employer.id,
    history,
    name: 'Bakkerij',
    address: { street: 'Molenpad 3', town: 'Zwolle', postcode: '8022' },
  })
  const filled = (name: string, title: string, kind: 'trial' | 'workExperience', startDay: string) =>
    aVacancy(random, {
      id: storyId('vacancy', name),
      employer: employer.id,
      state: 'filled',
      history,
      basics: { kind, site: site.id, occupation: 'occ-baker', title: written('nl', title), startDay },
      hours: { perWeek: { desired: 20 }, possible: daily(weekdays, 9, 14) },
    })
  return sceneOf({
    employers: [employer],
    sites: [site],
    vacancies: [
      filled('korenaar trial', 'Meebakken en verkopen', 'trial', daysFrom(today, -31)),
      filled('korenaar learning', 'Leren in de winkel', 'workExperience', daysFrom(today, 5)),
    ],
  })
}

/** Somebody whose trial became a job: after-care is due the day after tomorrow. */
const girma = (today: string) =>
  aCandidate(today, 'girma', {
    contact: { name: 'Girma', language: 'en' },
    residence: { postcode: '8011' },
    skills: able({ 'sk-pick': 3, 'sk-pack': 3, 'sk-stock': 2, 'sk-team': 3 }, 3),
    languages: { dutch: tested(today, ['A2', 'A2', 'A1', 'A1']), others: { am: 'C2', en: 'B2' } },
    availability: { free: daily(weekdays, 7, 17), hoursPerWeek: { min: 24, max: 36 } },
    wishes: { occupations: { 'occ-warehouse': 'dream' } },
    introduction: written('en', 'I like order, and I like people.', {
      nl: 'Ik houd van orde en van mensen.',
    }),
  })

/** Who is at work, was, or begins soon: a trial in its fifth week, one that became a job, one broken off, a permit that ends. */
export const atWorkScene = (today: string): Scene => {
  const short = daily(weekdays.slice(0, 4), 9, 14)
  const long = daily([0, 1, 2, 3], 7, 13)
  const trial = { insurance: { liability: 'employer', accident: 'employer' }, school: null } as const
  const time = (start: number, end: number, week = short) => ({
    ...{ hoursPerWeek: 20, week, lessons: 'none' as const },
    ...{ startDay: daysFrom(today, start), endDay: daysFrom(today, end) },
  })
  const written5 = { toHire: 'yes' as const, writtenOn: daysFrom(today, -45) }
  const permission = { municipalPermission: daysFrom(today, -90), uwvPermission: null }
  const bus = { mode: 'publicTransport' as const, minutes: 25, paidBy: 'employer' as const }
  const girmaTrial = storyId('placement', 'girma de hoek warehouse')
  const hanaStart = daysFrom(today, -150)
  return {
    ...korenaar(today),
    profiles: [girma(today)],
    placements: [
      placementInForce(today, {
        ...{ who: 'hiwot', vacancy: 'korenaar trial', employer: 'korenaar', since: 31, seat: 1 },
        ...{ kind: 'trial', state: 'running', origin: 'talk', occupation: 'occ-baker' },
        plan: aPlan({
          ...trial,
          time: time(-31, 28),
          intention: written5,
          papers: permission,
          travel: bus,
          pay: { wage: null },
        }),
        evaluations: {
          week1: moment(today, -27),
          half: moment(today, -2),
          weekbefore: moment(today, 21),
        },
      }),
      placementInForce(today, {
        ...{ who: 'nabil', vacancy: 'korenaar learning', employer: 'korenaar', since: -5, seat: 1 },
        ...{ kind: 'workExperience', state: 'agreed', occupation: 'occ-baker' },
        plan: aPlan({ ...trial, time: time(5, 95), papers: permission, travel: bus, pay: { wage: null } }),
        evaluations: { week1: moment(today, 9), week6: moment(today, 47), monthbefore: moment(today, 65) },
      }),
      placementInForce(today, {
        ...{ who: 'samir', vacancy: 'de hoek warehouse', employer: 'de hoek', since: 30 },
        ...{ kind: 'trial', state: 'brokenOff', origin: 'pitch', occupation: 'occ-warehouse' },
        ...{ reason: 'transport', reasonBy: 'person', endedOn: daysFrom(today, -10) },
        reasonText: 'De bus rijdt niet zo vroeg. Hij wacht op zijn rijbewijs.',
        plan: aPlan({
          ...trial,
          time: time(-30, 29, long),
          intention: written5,
          papers: permission,
          travel: bus,
          pay: { wage: null },
        }),
        evaluations: { week1: moment(today, -26) },
      }),
      placementInForce(today, {
        ...{ who: 'girma', vacancy: 'de hoek warehouse', employer: 'de hoek', since: 72, seat: 1 },
        ...{ kind: 'trial', state: 'completed', origin: 'talk', occupation: 'occ-warehouse' },
        endedOn: daysFrom(today, -13),
        plan: aPlan({
          ...trial,
          time: time(-72, -13, long),
          intention: written5,
          papers: permission,
          travel: bus,
          pay: { wage: null },
        }),
        evaluations: { week1: moment(today, -68), half: moment(today, -43), weekbefore: moment(today, -20) },
      }),
      placementInForce(today, {
        ...{ who: 'girma', vacancy: 'de hoek warehouse', employer: 'de hoek', since: 12 },
        ...{ id: storyId('placement', 'girma job'), follows: girmaTrial, chain: girmaTrial },
        ...{ kind: 'job', state: 'running', occupation: 'occ-warehouse' },
        plan: aPlan({ ...work(daysFrom(today, -12), 24, long), travel: bus }),
        evaluations: {
          day7: moment(today, -5),
          day14: moment(today, 2),
          month1: {
            ...moment(today, 0),
            day: addMonths(daysFrom(today, -12), 1),
            person: null,
            employer: null,
          },
        },
      }),
      placementInForce(today, {
        ...{ who: 'hana', vacancy: 'oostermeer', employer: 'oostermeer', since: 150, seat: 1 },
        ...{ kind: 'job', state: 'running', occupation: 'occ-greenhouse', permitTold: hanaStart },
        plan: aPlan({
          ...work(hanaStart, 30, daily(weekdays, 8, 14)),
          travel: bus,
          papers: { ...permission, permit: 'granted', permitUntil: daysFrom(today, 9) },
        }),
        evaluations: {
          day14: moment(today, -136),
          month1: moment(today, -120),
          month3: moment(today, -59),
          month6: { ...moment(today, 0), day: addMonths(hanaStart, 6), person: null, employer: null },
        },
      }),
    ],
  }
}
