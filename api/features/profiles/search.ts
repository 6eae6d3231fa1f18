import { dayOf, hourOfDay, hoursOf, minus, or } from '../../../matcher/grid.ts'
import type { SearchDocument } from '../../adapters/search/port.ts'
import type { AnySpec, Change, Versioned } from '../../adapters/store/port.ts'
import { foundOf, type SearchSource } from '../../search-source.ts'
import { profileView } from './access.ts'
import { profileSummary } from './answers.ts'
import type { FreeTime, PersonHit } from './contract-search.ts'
import { type Profile, profiles } from './store.ts'

/** A time of the week counts as free when so many of its hours are. */
const enoughHours = { early: 4, school: 12, eveningOrWeekend: 4 } as const
const timeOf = (hour: number): FreeTime | null => {
  const at = hourOfDay(hour)
  if (at >= 5 && at < 8) return 'early'
  if (dayOf(hour) > 4 || (at >= 18 && at < 23)) return 'eveningOrWeekend'
  return at >= 9 && at < 15 ? 'school' : null
}

/** The times of the week in which somebody has hours left for work; none while nothing is known. */
const freeTimes = ({ free, blocks }: Profile['availability']): FreeTime[] => {
  if (free === null) return []
  const left = Object.values(blocks).reduce((week, { hours }) => minus(week, hours), or(free, free))
  const count = new Map<FreeTime, number>()
  for (const hour of hoursOf(left)) {
    const time = timeOf(hour)
    if (time !== null) count.set(time, (count.get(time) ?? 0) + 1)
  }
  return [...count].flatMap(([time, hours]) => (hours >= enoughHours[time] ? [time] : []))
}

/** Since when somebody is known here, in ms: who was here first waits longest. */
const waitsSince = ({ history, changedAt }: Profile): number => Date.parse(history[0]?.at ?? '') || changedAt

/** Work in own words that is not in the list yet. */
const ownWork = ({ experience }: Profile): PersonHit['ownWork'] =>
  Object.entries(experience).flatMap(([item, { occupation, title }]) =>
    occupation === null && title !== null ? [{ item, title }] : [],
  )

/** What every jobhunter of the region may find somebody by; who is closed is not found. */
export const toSearchDocument = (
  profile: Profile,
  namesOf: (town: string) => readonly string[],
): SearchDocument | null => {
  const { id, region, state, contact, residence, experience, skills, certificates, languages } = profile
  if (state === 'closed') return null
  const jobs = Object.values(experience)
  return {
    id,
    regions: [region],
    title: contact.name,
    words: [
      ...(residence.town === null ? [] : namesOf(residence.town)),
      ...jobs.flatMap(({ title }) => title?.text ?? []),
      ...(profile.introduction ? [profile.introduction.text] : []),
    ],
    concepts: [
      ...new Set([
        ...jobs.flatMap(({ occupation }) => occupation ?? []),
        ...Object.keys(skills.items),
        ...Object.keys(certificates.items),
      ]),
    ],
    facets: {
      state: [state],
      owner: [profile.case.owner],
      dutch: [languages.dutch.speaking?.level ?? 'unknown'],
      free: freeTimes(profile.availability),
      ...(ownWork(profile).length > 0 && { named: ['ownWords'] }),
      ...(residence.town !== null && { town: [residence.town] }),
    },
    order: waitsSince(profile),
  }
}

/** How people are found, by jobhunters of their region. */
export const personSource = (needs: {
  some(region: string, ids: readonly string[]): Promise<Profile[]>
  namesOf(town: string): readonly string[]
}): SearchSource<Omit<PersonHit, 'matched'>> => ({
  kind: 'people',
  of: [profiles],
  async documents(change: Change<Versioned>, _: AnySpec) {
    if (change.type === 'delete') return [{ id: change.id, document: null }]
    const profile = change.doc as Profile
    return [{ id: profile.id, document: toSearchDocument(profile, needs.namesOf) }]
  },
  async shown(actor, region, ids) {
    const records = (await needs.some(region, ids)).filter(
      (profile) => !['self', null].includes(profileView(actor, profile)),
    )
    return foundOf(
      ids,
      records,
      (profile) => toSearchDocument(profile, needs.namesOf),
      (profile) => ({
        ...profileSummary(profile, actor),
        levels: Object.fromEntries(
          Object.entries(profile.skills.items).map(([id, { level }]) => [id, level]),
        ),
        ownWork: ownWork(profile),
        waitsSince: new Date(waitsSince(profile)).toISOString(),
      }),
    )
  },
})
