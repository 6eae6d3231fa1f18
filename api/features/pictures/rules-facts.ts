import type { Match, MatchOpening, MatchPerson } from '#matcher'
import { dutchBandOf, type TravelBand } from '../../../matcher/codes.ts'
import { addDays } from '../../adapters/clock.ts'
import type { Profile } from '../profiles/store.ts'
import type { CardFields } from './contract.ts'
import { type Anonymity, anonymity } from './rules.ts'

const minuteBands: readonly [number, TravelBand][] = [
  [15, 'upTo15'],
  [30, 'upTo30'],
  [45, 'upTo45'],
]

/** The band of a journey that a match speaks of; null where it is not known. */
export const travelBandOf = ({ parts }: Match): TravelBand | null => {
  const said = parts.flatMap(({ reasons }) => reasons).find(({ code }) => code === 'travel.minutes')
  const minutes = said?.values.minutes
  if (typeof minutes !== 'number') return null
  return minuteBands.find(([most]) => minutes <= most)?.[1] ?? 'over45'
}

const whole = 10_000

/** All that a card could show of somebody for an opening. */
export const factsOf = (person: MatchPerson, opening: MatchOpening, match: Match): CardFields => {
  const held = new Map(person.skills?.map(({ concept, level }) => [concept, level]))
  const has = opening.skills.filter(({ concept, level }) => (held.get(concept) ?? 0) >= level)
  const asked = opening.skills.length
  const hours = match.parts.find(({ criterion }) => criterion === 'availability')
  return {
    skills: person.skills && has.map(({ concept }) => concept).sort(),
    skillThirds: person.skills && (asked === 0 ? 3 : Math.floor((3 * has.length) / asked)),
    travelBand: travelBandOf(match),
    spoken: dutchBandOf(person.dutch.listening, person.dutch.speaking),
    written: dutchBandOf(person.dutch.reading, person.dutch.writing),
    hourThirds: !hours || hours.known < whole / 2 ? null : Math.floor((3 * hours.value) / whole),
  }
}

/** A person as employers' lists know them: nothing of rights, wishes, limits, languages or the hours of lessons. */
export const blindRow = (person: MatchPerson, { hidden }: Anonymity = anonymity): MatchPerson => ({
  ...person,
  ...hidden,
})

/**
 * The last day on which somebody is in no list of an employer, because that employer knows their name or knew it until
 * shortly; null when there is none.
 */
export const awayUntil = (
  { history, sharing }: Pick<Profile, 'history' | 'sharing'>,
  employer: string,
  { heldBackDays }: Anonymity = anonymity,
): string | null => {
  const release = sharing.releases[employer]
  if (release) return addDays(release.until, heldBackDays)
  const at = `/sharing/releases/${employer}`
  // A long history names sections only; then any change of what is shared counts, rather than none.
  const taken = history.findLast(({ paths }) =>
    paths.some((path) => path === at || path === '/sharing' || path.startsWith(`${at}/`)),
  )
  return taken ? addDays(taken.at.slice(0, 10), heldBackDays) : null
}
