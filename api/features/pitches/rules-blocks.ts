import type { Match, MatchPerson } from '#matcher'
import { dutchSkills } from '../../../matcher/codes.ts'
import { and, count, countBoth, minus } from '../../../matcher/grid.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { Reference } from '../../reference.ts'
import type { Profile } from '../profiles/store.ts'
import type { Vacancy } from '../vacancies/store.ts'
import { blockBounds, type PitchBlock, strengths, whys } from './contract.ts'

/** Names what a block speaks of: two blocks of one name say the same thing. */
export const blockKey = (block: PitchBlock): string => {
  const { type } = block
  if (type === 'can') return `can ${block.skill}`
  if (type === 'did') return `did ${block.occupation}`
  if (type === 'certificate') return `certificate ${block.certificate}`
  if (type === 'free') return 'free'
  if (type === 'strength') return `strength ${block.strength}`
  if (type === 'why') return `why ${block.why}`
  return `${type} ${block.what}`
}

/** Whether the vacancy asks for what a block says. */
export const isAsked = (block: PitchBlock, { basics, requirements, hours }: Vacancy): boolean => {
  if (block.type === 'can') return block.skill in requirements.skills
  if (block.type === 'certificate') return block.certificate in requirements.certificates
  if (block.type === 'did') return block.occupation === basics.occupation
  if (block.type === 'wish') return block.what === basics.occupation || block.what === basics.kind
  if (block.type !== 'free') return false
  const wanted = hours.required ?? hours.possible
  return wanted !== null && countBoth(block.hours, wanted) > 0
}

/** Both months count. */
const monthsOf = (from: string, until: string): number => {
  const [[year = 0, month = 0], [untilYear = 0, untilMonth = 0]] = [from, until].map((text) =>
    text.split('-').map(Number),
  ) as [number[], number[]]
  return (untilYear - year) * 12 + untilMonth - month + 1
}

/** How many whole years each occupation was done, as far as it is told; the longest first. */
const yearsOf = ({ experience }: Profile, today: string): [string, number | null][] => {
  const months = new Map<string, number | null>()
  for (const { occupation, from, until } of Object.values(experience)) {
    if (occupation === null) continue
    const end = until === 'now' ? today.slice(0, 7) : until
    const told = from !== null && end !== null ? monthsOf(from, end) : null
    const before = months.get(occupation)
    months.set(occupation, told === null ? (before ?? null) : (before ?? 0) + told)
  }
  return [...months]
    .sort(([, a], [, b]) => (b ?? 0) - (a ?? 0))
    .map(([occupation, sum]) => [
      occupation,
      sum === null || sum < 12 ? null : Math.min(60, Math.floor(sum / 12)),
    ])
}

type Sides = { profile: Profile; person: MatchPerson; vacancy: Vacancy; today: string }

/** Everything that somebody can say of themselves for a vacancy, by the criterion of the match it belongs to. */
const sayable = ({ profile, person, vacancy, today }: Sides) => {
  const asked = vacancy.requirements
  const first = <T>(all: T[], isFirst: (one: T) => boolean): T[] => [
    ...all.filter(isFirst),
    ...all.filter((one) => !isFirst(one)),
  ]
  const did = yearsOf(profile, today).map(
    ([occupation, years]): PitchBlock => ({ type: 'did', occupation, years }),
  )
  const can = Object.entries(profile.skills.items)
    .sort(([, a], [, b]) => b.level - a.level)
    .map(([skill, { level }]): PitchBlock => ({ type: 'can', skill, level }))
  const papers = Object.entries(profile.certificates.items)
    .filter(([, { validUntil }]) => validUntil === null || validUntil >= today)
    .map(([certificate]): PitchBlock => ({ type: 'certificate', certificate }))
  const hours =
    person.hours && (vacancy.hours.possible ? and(person.hours, vacancy.hours.possible) : person.hours)
  const speaks = person.dutch.speaking
  const learnable = Object.entries(asked.skills)
    .filter(([skill, { learnable }]) => learnable && !(skill in profile.skills.items))
    .map(([what]): PitchBlock => ({ type: 'learning', what }))
  const wished = Object.entries({ ...profile.wishes.occupations, ...profile.wishes.kinds })
    .filter(([, level]) => level !== 'not')
    .map(([what]) => ({ type: 'wish', what }) as PitchBlock)
  const isHere = (block: PitchBlock) => isAsked(block, vacancy)
  return {
    skills: [...first(did, isHere).slice(0, 1), ...first([...can, ...papers], isHere), ...did.slice(1)],
    availability: hours && count(hours) > 0 ? [{ type: 'free', hours } as PitchBlock] : [],
    language: speaks === null || speaks < 4 ? [{ type: 'learning', what: 'speaking' } as PitchBlock] : [],
    travel: [] as PitchBlock[],
    wish: first(wished, isHere),
    more: [
      ...learnable,
      ...strengths.map((strength): PitchBlock => ({ type: 'strength', strength })),
      ...whys.map((why): PitchBlock => ({ type: 'why', why })),
    ],
  }
}

const near = 30
const isNear = (match: Match | null) =>
  match?.parts
    .flatMap(({ reasons }) => reasons)
    .some(({ code, values }) => code === 'travel.minutes' && Number(values.minutes) <= near) ?? false

/** So many blocks of one criterion are proposed. */
const share: Record<string, number> = { skills: 3 }

/** The blocks that speak for somebody where the match is strongest, in that order. */
export const proposedBlocks = (sides: Sides, match: Match | null): PitchBlock[] => {
  const all = sayable(sides)
  const said = { ...all, travel: isNear(match) ? [{ type: 'why', why: 'nearHome' } as PitchBlock] : [] }
  const order = [...(match?.parts ?? [])]
    .sort((a, b) => b.contribution - a.contribution)
    .map(({ criterion }) => criterion)
  const criteria = order.length > 0 ? order : ['skills', 'availability', 'language', 'travel', 'wish']
  return criteria
    .flatMap((criterion) => (said[criterion as keyof typeof said] ?? []).slice(0, share[criterion] ?? 1))
    .slice(0, blockBounds.most)
}

const mostOffers = 40

/** What could be added to a story, what fits the vacancy first. */
export const blockOffers = (sides: Sides, blocks: readonly PitchBlock[]): PitchBlock[] => {
  const there = new Set(blocks.map(blockKey))
  const { skills, availability, language, wish, more } = sayable(sides)
  return [...skills, ...availability, ...language, ...more, ...wish]
    .filter((block) => !there.has(blockKey(block)))
    .sort((a, b) => Number(isAsked(b, sides.vacancy)) - Number(isAsked(a, sides.vacancy)))
    .slice(0, mostOffers)
}

const isTrue = (block: PitchBlock, { profile, person }: Pick<Sides, 'profile' | 'person'>): boolean => {
  if (block.type === 'can') return (profile.skills.items[block.skill]?.level ?? 0) >= block.level
  if (block.type === 'did')
    return Object.values(profile.experience).some(({ occupation }) => occupation === block.occupation)
  if (block.type === 'certificate') return block.certificate in profile.certificates.items
  if (block.type === 'free') return person.hours !== null && count(minus(block.hours, person.hours)) === 0
  return true
}

const conceptOf = (block: PitchBlock): string | null => {
  if (block.type === 'can') return block.skill
  if (block.type === 'did') return block.occupation
  if (block.type === 'certificate') return block.certificate
  return block.type === 'learning' || block.type === 'wish' ? block.what : null
}
const ownLists: readonly string[] = dutchSkills

/** What a story may not say: a thing twice, what the taxonomy does not know, or what the profile says otherwise. */
export const blockFaults = (
  blocks: readonly PitchBlock[],
  sides: Pick<Sides, 'profile' | 'person'>,
  { concepts }: Reference,
): Fault[] =>
  blocks.flatMap((block, at) => {
    const path = `/story/blocks/${at}`
    const concept = conceptOf(block)
    const isConcept = concept !== null && /^(sk|occ|cert)-/.test(concept) && !ownLists.includes(concept)
    if (isConcept && !concepts.has(concept)) return [fault(path, 'unknown_concept', 'Not in the taxonomy')]
    if (blocks.findIndex((one) => blockKey(one) === blockKey(block)) < at)
      return [fault(path, 'said_twice', 'Stands in the story already')]
    return isTrue(block, sides) ? [] : [fault(path, 'not_in_profile', 'The profile does not say this')]
  })
