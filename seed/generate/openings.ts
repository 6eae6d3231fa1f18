import { addMonths, dayNumber, dayOf } from '../../api/adapters/clock.ts'
import type { Vacancy } from '../../api/features/vacancies/store.ts'
import type { Kind } from '../../matcher/codes.ts'
import { madeBy, type Stored, written } from '../builders/record.ts'
import { aVacancy } from '../builders/vacancy.ts'
import { demoRegion } from '../data/regions.ts'
import type { Random } from '../random.ts'
import { occupationNamed } from './careers.ts'
import type { House } from './employers.ts'
import { shiftOf } from './shifts.ts'
import { type Trade, tradeOf } from './trades.ts'

const kindWeights: Record<Kind, number> = {
  job: 46,
  workExperience: 15,
  trial: 9,
  dual: 9,
  languageInternship: 8,
  starterJob: 7,
  volunteering: 0,
}
/** Where volunteers help, they help often. */
const socialWeights = { ...kindWeights, job: 30, volunteering: 46 }
/** Most hours a week of what is not paid. */
const unpaidHours = { volunteering: 12, workExperience: 24, languageInternship: 16 } as const
const isPaid = (kind: Kind) => kind === 'job' || kind === 'dual' || kind === 'starterJob'
const isLearning = (kind: Kind): kind is keyof typeof unpaidHours => kind in unpaidHours

const offers: Record<Kind, string> = {
  job: 'Een gewone baan in een vast team.',
  workExperience: 'U doet ervaring op en krijgt elke week een gesprek over wat u leert.',
  trial: 'We kijken samen of het bevalt. Gaat het goed, dan volgt een contract.',
  dual: 'Werken en leren tegelijk: één dag in de week naar school.',
  languageInternship: 'Hier oefent u Nederlands op de werkvloer, met een vaste collega.',
  starterJob: 'Een eerste baan, met begeleiding en rustige uren.',
  volunteering: 'Vrijwilligerswerk met een warm team. Reiskosten worden betaald.',
}

const tasksOf = (trade: Trade, kind: Kind, random: Random): Vacancy['work']['tasks'] =>
  Object.fromEntries(
    trade.tasks.map(({ title, dutch: [listening, speaking, reading, writing], hard, share }, place) => [
      `task-${place + 1}`,
      {
        title: written('nl', title),
        share,
        dutch: { listening, speaking, reading, writing },
        hard: isLearning(kind) && random.chance(0.7) ? [] : hard,
        floorLanguageHelps: random.chance(0.35),
      },
    ]),
  )

const skillsOf = (
  skills: readonly string[],
  musts: number,
  kind: Kind,
  random: Random,
): Vacancy['requirements']['skills'] => {
  const asked = skills.slice(0, random.int(isLearning(kind) ? 2 : 3, 5))
  return Object.fromEntries(
    asked.map((skill, place) => {
      const isCore = place < 2
      const learnable = isLearning(kind) || kind === 'dual' || place >= musts
      return [
        skill,
        {
          level: isLearning(kind) ? 1 : random.int(1, isCore ? 3 : 2),
          importance: isCore ? ('must' as const) : ('nice' as const),
          learnable: isCore ? learnable : random.chance(0.6),
        },
      ]
    }),
  )
}

const states = { open: 80, paused: 6, review: 5, draft: 4, filled: 3, closed: 2 } as const

/** One place at an employer: hours, tasks and demands as its trade has them. */
export const openingOf = (random: Random, today: string, house: House): Stored<Vacancy> => {
  const occupation = occupationNamed(random.pick(house.trades))
  const trade = tradeOf(occupation.id)
  const kind = random.weighted(house.social ? socialWeights : kindWeights)
  const site = random.pick(house.sites)
  const { possible, required, desired } = shiftOf(random, random.pick(trade.shifts))
  const knowsHours = random.chance(0.94)
  const state = random.weighted(states)
  const startDay = dayOf(dayNumber(today) + random.int(-40, 45))
  const wanted = isLearning(kind) ? Math.min(desired, unpaidHours[kind]) : desired
  const endDay = isPaid(kind)
    ? random.chance(0.2)
      ? addMonths(startDay, random.int(3, 7))
      : null
    : addMonths(startDay, kind === 'trial' ? 2 : random.int(3, 6))
  const cents = Math.round((trade.wage * random.int(98, 112)) / 1000) * 10
  const { nl, ...others } = occupation.labels
  const title = random.pick(trade.titles)
  return aVacancy(random, {
    region: demoRegion,
    employer: house.employer.id,
    state,
    stateReason: state === 'closed' ? 'noLongerNeeded' : null,
    history: madeBy(house.employer.account.manager ?? 'system', dayOf(dayNumber(today) - random.int(2, 60))),
    basics: {
      kind,
      site: site.id,
      occupation: occupation.id,
      title: written('nl', title, title === nl ? others : {}),
      positions: random.weighted({ 1: 7, 2: 2, 3: 1 }) === '1' ? 1 : random.int(2, 3),
      startDay,
      endDay,
      intentionToHire: kind !== 'volunteering' && random.chance(0.6),
    },
    work: {
      tasks: tasksOf(trade, kind, random),
      floorLanguages: random.some(
        ['ar', 'ti', 'en', 'tr', 'pl'],
        Number(random.weighted({ 0: 5, 1: 3, 2: 2 })),
      ),
      demands: random.some(
        trade.demands,
        random.int(Math.min(1, trade.demands.length), trade.demands.length),
      ),
      dutchSharePercent: random.chance(0.7) ? random.int(4, 10) * 10 : null,
    },
    requirements: {
      skills: skillsOf(occupation.skills, trade.musts, kind, random),
      certificates: Object.fromEntries(
        Object.entries(trade.certificates)
          .filter(() => random.chance(isLearning(kind) ? 0.25 : 0.6))
          .map(([id, obtainable]) => [
            id,
            { obtainable: obtainable || kind === 'dual' || random.chance(0.3) },
          ]),
      ),
    },
    hours: {
      perWeek: {
        min: random.chance(0.6) ? Math.floor(wanted / 2) : null,
        desired: wanted,
        max: random.chance(0.3) ? wanted + 4 : null,
      },
      possible: knowsHours ? possible : null,
      required: knowsHours ? required : null,
    },
    pay: {
      wage: isPaid(kind) ? { amountCents: cents, currency: 'EUR', per: 'hour' } : null,
      allowance: kind === 'volunteering' ? { amountCents: 2500, currency: 'EUR', per: 'month' } : null,
      travelCostPaid: kind === 'volunteering' ? true : random.chance(0.85) ? random.chance(0.75) : null,
    },
    guidance: { buddy: random.chance(0.6), jobCoach: random.chance(0.3), languageCoach: random.chance(0.25) },
    description: written(
      'nl',
      `${offers[kind]} ${house.employer.organisation.name} zoekt iemand in ${site.address.town}.`,
    ),
  })
}
