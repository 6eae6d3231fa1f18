import { dutchSkills, type LanguageLevel, languageLevels, type Mode, modes } from '../../../matcher/codes.ts'
import type { MatchPerson } from '../../../matcher/contract.ts'
import { and, emptyWeek, minus, or } from '../../../matcher/grid.ts'
import { dayNumber } from '../../adapters/clock.ts'
import type { Reference } from '../../reference.ts'
import type { RegionRules } from '../regions/contract.ts'
import { rightsOf } from './rights.ts'
import type { Profile } from './store.ts'

/** The world and the day in which a profile is read. */
export type MatchContext = { reference: Reference; rules: RegionRules; today: string }

const levelNumber = (level: LanguageLevel) => languageLevels.indexOf(level)

const hoursOf = ({ free, blocks }: Profile['availability']): Pick<MatchPerson, 'hours' | 'movableBlocks'> => {
  if (free === null) return { hours: null, movableBlocks: emptyWeek }
  const all = Object.values(blocks)
  const taken = (some: typeof all) => some.reduce((week, block) => or(week, block.hours), emptyWeek)
  const fixed = taken(all.filter(({ movable }) => !movable))
  return {
    hours: minus(free, taken(all)),
    movableBlocks: minus(and(free, taken(all.filter(({ movable }) => movable))), fixed),
  }
}

/**
 * What matching may know of a person on a day: a whitelist of facts about work, and nothing that says who it is.
 * A certificate that has run out by `today` is not there any more.
 */
export const toMatchPerson = (profile: Profile, { reference, rules, today }: MatchContext): MatchPerson => {
  const { skills, certificates, languages, availability, mobility, wishes, constraints, residence } = profile
  const known = <T>(isKnown: boolean, value: T): T | null => (isKnown ? value : null)
  return {
    id: profile.id,
    ...rightsOf(profile, rules),
    place: reference.placeOf(residence.town, residence.postcode),
    modes: modes.flatMap((mode: Mode) => {
      const held = mobility.modes[mode]
      return held ? [{ mode, promised: held === 'promised' }] : []
    }),
    maxMinutes: mobility.maxMinutes,
    dutch: Object.fromEntries(
      dutchSkills.map((skill) => {
        const cell = languages.dutch[skill]
        return [skill, cell === null ? null : levelNumber(cell.level)]
      }),
    ) as MatchPerson['dutch'],
    languages: Object.entries(languages.others).map(([language, level]) => ({
      language,
      spoken: levelNumber(level),
    })),
    ...hoursOf(availability),
    hoursPerWeek: availability.hoursPerWeek,
    startDay: availability.startDay === null ? null : dayNumber(availability.startDay),
    skills: known(
      skills.finished,
      Object.entries(skills.items).map(([concept, { level }]) => ({ concept, level })),
    ),
    certificates: known(
      certificates.asked,
      Object.entries(certificates.items).flatMap(([id, { validUntil }]) =>
        validUntil !== null && validUntil < today ? [] : [id],
      ),
    ),
    wishes: known(wishes.confirmedOn !== null, {
      occupations: wishes.occupations,
      groups: wishes.groups,
      sectors: wishes.sectors,
      kinds: wishes.kinds,
    }),
    constraints: known(constraints.asked, constraints.excluded),
  }
}
