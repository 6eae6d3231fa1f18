import type { Profile } from '../../api/features/profiles/store.ts'
import { carLicence } from '../data/certificates.ts'
import { type Occupation, taxonomy } from '../data/taxonomy.ts'
import type { Random } from '../random.ts'
import { tradeOf, tradeWeights } from './trades.ts'

export const occupationOf = new Map(taxonomy.occupations.map((occupation) => [occupation.id, occupation]))

/** @throws Error for an id that is not in the taxonomy */
export const occupationNamed = (id: string): Occupation => {
  const found = occupationOf.get(id)
  if (!found) throw new Error(`no occupation ${id}`)
  return found
}

const transversal = new Set(taxonomy.skills.filter((skill) => skill.transversal).map(({ id }) => id))
/** Whether a skill is useful everywhere, and so says little of a person. */
export const isTransversal = (skill: string): boolean => transversal.has(skill)

/** One working life: the trades somebody learnt, and for how many years. */
export type Career = { main: Occupation; side: Occupation | null; years: number; lastYear: number }

export const careerOf = (random: Random, year: number): Career => {
  const main = occupationNamed(random.weighted(tradeWeights))
  const side = random.chance(0.55) ? occupationNamed(random.weighted(tradeWeights)) : null
  return {
    main,
    side: side?.id === main.id ? null : side,
    years: random.int(1, 16),
    lastYear: year - random.int(0, 6),
  }
}

const evidence = { self: 6, employer: 2, test: 1, certificate: 1 } as const

export const skillsOf = (random: Random, { main, side, years, lastYear }: Career): Profile['skills'] => {
  const level = Math.min(4, 1 + Math.floor(years / 4) + random.int(0, 1))
  const items: Profile['skills']['items'] = {}
  const learn = (skills: readonly string[], best: number, share: number) => {
    for (const skill of skills.filter(() => random.chance(share)))
      items[skill] ??= {
        level: Math.max(1, best - random.int(0, 1)),
        years: Math.max(1, years - random.int(0, 3)),
        lastUsed: lastYear,
        evidence: random.weighted(evidence),
      }
  }
  learn(main.skills.slice(0, 1), level, 1)
  learn(main.skills.slice(1), level, 0.8)
  if (side) learn(side.skills, Math.min(2, level), 0.6)
  const finished = random.chance(0.86)
  return finished ? { finished, items } : { finished, items: random.chance(0.5) ? {} : items }
}

export const certificatesOf = (random: Random, { main, side }: Career): Profile['certificates'] => {
  if (random.chance(0.13)) return { asked: false, items: {} }
  const usual = [main, side].flatMap((one) => (one ? Object.keys(tradeOf(one.id).certificates) : []))
  const held = [...new Set(usual)].filter((id) => id !== carLicence && random.chance(0.3))
  if (random.chance(main.certificates.includes(carLicence) ? 0.6 : 0.24)) held.push(carLicence)
  return { asked: true, items: Object.fromEntries(held.map((id) => [id, { validUntil: null }])) }
}

export const experienceOf = (
  random: Random,
  country: string,
  { main, side, years, lastYear }: Career,
  today: string,
): Profile['experience'] => {
  const monthOf = (year: number) => `${year}-${String(random.int(1, 12)).padStart(2, '0')}`
  const first = lastYear - years
  const [from, until] = [monthOf(first - 1), monthOf(lastYear)]
  const month = today.slice(0, 'YYYY-MM'.length)
  return {
    first: { occupation: main.id, title: null, country, from, until: until > month ? month : until },
    ...(side && random.chance(0.5)
      ? {
          second: {
            occupation: side.id,
            title: null,
            country: random.chance(0.4) ? 'NL' : country,
            from: monthOf(first - 4),
            until: monthOf(first - 2),
          },
        }
      : {}),
  }
}

const groupOf = new Map(taxonomy.groups.map((group) => [group.id, group]))
const hiring = new Set(
  Object.keys(tradeWeights).map((id) => groupOf.get(occupationNamed(id).group)?.sectors[0]),
)
/** The sectors in which places of the region are, in the taxonomy's order. */
const wishSectors = taxonomy.sectors.map(({ id }) => id).filter((id) => hiring.has(id))

/** What somebody would like: dreams and refusals, said of an occupation, a group or a sector. */
export const wishesOf = (random: Random, confirmedOn: string, { main, side }: Career): Profile['wishes'] => {
  if (random.chance(0.15)) return { confirmedOn: null, occupations: {}, groups: {}, sectors: {}, kinds: {} }
  const ownSectors = groupOf.get(main.group)?.sectors ?? []
  const liked = random.some(wishSectors, random.int(2, 5))
  const refused = random.some(wishSectors, random.int(0, 3)).filter((id) => !ownSectors.includes(id))
  return {
    confirmedOn,
    occupations: {
      [main.id]: random.chance(0.7) ? 'dream' : 'acceptable',
      ...(side ? { [side.id]: 'acceptable' as const } : {}),
    },
    groups: random.chance(0.5) ? { [main.group]: 'acceptable' } : {},
    sectors: {
      ...Object.fromEntries(liked.map((id) => [id, 'acceptable' as const])),
      ...Object.fromEntries(refused.map((id) => [id, 'not' as const])),
    },
    kinds: {
      job: 'dream',
      ...(random.chance(0.12) ? { volunteering: 'not' as const } : {}),
      ...(random.chance(0.08) ? { workExperience: 'not' as const } : {}),
      ...(random.chance(0.2) ? { dual: 'acceptable' as const } : {}),
    },
  }
}
