import { addMonths, dayNumber, dayOf } from '../../api/adapters/clock.ts'
import type { Profile } from '../../api/features/profiles/store.ts'
import { demands } from '../../matcher/codes.ts'
import { aProfile } from '../builders/profile.ts'
import { madeBy, type Stored } from '../builders/record.ts'
import { carLicence } from '../data/certificates.ts'
import { demoRegion } from '../data/regions.ts'
import { type Random, randomFrom } from '../random.ts'
import { careerOf, certificatesOf, experienceOf, isTransversal, skillsOf, wishesOf } from './careers.ts'
import { dutchOf } from './dutch.ts'
import { introductionOf } from './introductions.ts'
import { type Origin, origins } from './origins.ts'
import { townOf } from './towns.ts'
import { availabilityOf } from './weeks.ts'

const positionOf = (
  random: Random,
  today: string,
  { position: shares }: Origin,
): Omit<Profile['legal'], 'benefit' | 'contestedOn'> => {
  const position = random.weighted(
    shares as Record<'statusHolder' | 'asylumSeeker' | 'temporaryProtection', number>,
  )
  const nothing = { procedureStart: null, documentUntil: null, workPermit: null }
  if (random.chance(0.08)) return { position: null, blocked: null, ...nothing }
  if (position !== 'asylumSeeker')
    return { position, blocked: random.chance(0.01) ? 'returnDecision' : null, ...nothing }
  const documentUntil = addMonths(today, random.int(2, 10))
  const procedureStart = addMonths(today, -random.int(4, 18))
  const works = procedureStart < addMonths(today, -7) && random.chance(0.3)
  return {
    position,
    procedureStart,
    blocked: random.chance(0.03) ? 'dublin' : null,
    documentUntil,
    workPermit: works ? { validUntil: documentUntil } : null,
  }
}

/** Most who hold a permit and are new here have general assistance; nobody else has. */
const benefitOf = (random: Random, position: Profile['legal']['position']): Profile['legal']['benefit'] => {
  if (position !== 'statusHolder') return null
  const benefit = random.weighted({ generalAssistance: 74, uwv: 5, none: 4, unknown: 17 })
  return benefit === 'unknown' ? null : benefit
}

const mobilityOf = (random: Random, drives: boolean): Profile['mobility'] => {
  const has = { have: 'have', promised: 'promised' } as const
  const bicycle = random.weighted({ have: 72, promised: 6, none: 22 })
  return {
    modes: {
      ...(bicycle === 'none' ? {} : { bicycle: has[bicycle] }),
      ...(random.chance(0.09) ? { eBike: 'have' as const } : {}),
      ...(random.chance(0.03) ? { moped: 'have' as const } : {}),
      ...(random.chance(0.84) ? { publicTransport: 'have' as const } : {}),
      ...(random.chance(drives ? 0.75 : 0.08) ? { car: 'have' as const } : {}),
    },
    maxMinutes: random.chance(0.12) ? null : random.pick([30, 45, 45, 60, 60, 60, 75, 75]),
  }
}

const startDayOf = (random: Random, today: string): string | null => {
  const when = random.weighted({ unknown: 13, now: 58, soon: 20, late: 9 })
  if (when === 'unknown') return null
  const days = { now: -random.int(0, 60), soon: random.int(3, 25), late: random.int(30, 70) }[when]
  return dayOf(dayNumber(today) + days)
}

const residenceOf = (random: Random, today: string): Profile['residence'] => {
  const { town, postcode, municipality } = townOf(random)
  const movingDay = random.chance(0.07) ? dayOf(dayNumber(today) + random.int(20, 150)) : null
  if (random.chance(0.1)) return { town: null, postcode: null, municipality, movingDay }
  return { town, postcode: random.chance(0.08) ? null : postcode, municipality, movingDay }
}

/** Gives names that nobody in the region has yet, a third one where two are not enough. */
export type Namer = (random: Random, origin: Origin) => string
export const namer = (): Namer => {
  const taken = new Set<string>()
  return (random, { given, family }) => {
    let name = `${random.pick(given)} ${random.pick(family)}`
    while (taken.has(name)) name = `${random.pick(given)} ${name}`
    taken.add(name)
    return name
  }
}

/** One person, known as well as people are: in parts. */
export const personOf = (
  random: Random,
  today: string,
  { owner, standIn, nameOf }: { owner: string; standIn: string | null; nameOf: Namer },
): Stored<Profile> => {
  const country = random.weighted(
    Object.fromEntries(Object.entries(origins).map(([code, { weight }]) => [code, weight])),
  )
  const origin = origins[country] as Origin
  const year = Number(today.slice(0, 4))
  const career = careerOf(random, year)
  const certificates = certificatesOf(random, career)
  const reads = random.pick(origin.reads)
  const [mother = 'en', ...others] = Object.keys(origin.languages)
  const spoken = [mother, ...others.filter(() => random.chance(origin.second))]
  const isClaimed = random.chance(0.95)
  const confirmedOn = dayOf(dayNumber(today) - random.int(3, 160))
  const excluded = random.chance(0.3) ? random.some(demands, random.int(1, 3)) : []
  const id = random.id('profile')
  const skills = skillsOf(random, career)
  const comingOfAge = `${career.lastYear - career.years - random.int(0, 14)}-${String(random.int(1, 12)).padStart(2, '0')}-01`
  // Who has just begun is known by name and language: nobody has asked about the law or the age.
  const position = positionOf(random, today, origin)
  // From a stream of its own, so that the draws that follow stay as they are.
  const benefit = benefitOf(randomFrom(0, id), position.position)
  const legal = { ...position, benefit, contestedOn: null }
  const told = Object.keys(skills.items).filter((skill) => !isTransversal(skill))
  return aProfile(random, {
    id,
    region: demoRegion,
    state: isClaimed ? 'active' : 'unclaimed',
    history: madeBy(owner, dayOf(dayNumber(today) - random.int(170, 700))),
    contact: {
      name: nameOf(random, origin),
      email: random.chance(0.35) ? `${id.slice(-10)}@example.org` : null,
      phone: random.chance(0.8) ? `06 0000 ${random.int(1000, 9999)}` : null,
      language: reads,
      literacy: {
        latin: random.weighted({ none: 1, some: 4, fluent: 7 }),
        arabic: origin.script === 'arabic' ? 'fluent' : null,
        geez: origin.script === 'geez' ? 'fluent' : null,
      },
      adultFrom: legal.position === null ? null : comingOfAge,
    },
    residence: residenceOf(random, today),
    legal,
    constraints: random.chance(0.2) ? { asked: false, excluded: [] } : { asked: true, excluded },
    skills,
    experience: experienceOf(random, country, career, today),
    certificates,
    languages: {
      dutch: dutchOf(random, today, origin.script === 'latin'),
      others: Object.fromEntries(spoken.map((tag) => [tag, origin.languages[tag] ?? 'B1'])),
    },
    availability: { ...availabilityOf(random), startDay: startDayOf(random, today) },
    mobility: mobilityOf(random, carLicence in certificates.items),
    wishes: wishesOf(random, confirmedOn, career),
    integration: {
      route: random.weighted({ B1: 6, Z: 2, education: 1, done: 2, none: 1 }),
      planReference: null,
    },
    introduction:
      told[0] && told[1] && random.chance(0.85)
        ? introductionOf(random, mother, reads, { skills: [told[0], told[1]], years: career.years })
        : null,
    sharing: { anonymousPool: isClaimed && random.chance(0.82), releases: {}, keepLonger: false },
    case: { owner, standIn },
  })
}
