import type { Actor } from '../../access.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { Profile } from '../profiles/store.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { pitchReader } from './access.ts'
import { type Pitch, pitches } from './store.ts'

export type SeenDeps = {
  store: Store
  profiles: Pick<ProfileService, 'get'>
  looks: LookService
  regions: Pick<RegionService, 'read' | 'dayIn'>
  directory: Directory
  vacancies: Pick<VacancyService, 'some' | 'summaries'>
}

/** Pitches as their person and jobhunters find them: who may see one, and how it is told. */
export const seenPitches = ({ store, profiles, looks, regions, directory, vacancies }: SeenDeps) => {
  const stored = store.collection(pitches)
  const dayOf = async (region: string) => regions.dayIn(await regions.read(region))

  const person = async (actor: Actor, region: string, id: string) => {
    const profile = await profiles.get(region, id)
    const reader = profile && pitchReader(actor, profile)
    if (!profile || !reader) throw new AppError('notFound')
    return { profile, reader }
  }

  const told = async (region: string, found: readonly Pitch[]) => {
    const there = await regions.read(region)
    const { rules, timeZone } = there
    const names = await directory.accounts(found.flatMap(({ proposal }) => proposal?.by ?? []))
    return { timeZone, answerDays: ruleNumber(rules, 'unansweredPitchDays', regions.dayIn(there)), names }
  }

  return {
    dayOf,
    person,
    /** The region's ways of telling, and the names of those who proposed. */
    told,
    /** Notes that staff were shown something of a person; what was refused to them is no look. */
    async note(actor: Actor, profile: Profile): Promise<void> {
      const isSelf = pitchReader(actor, profile) === 'self'
      if (!isSelf) await looks.note(actor, profile, { depth: 'match' }, await dayOf(profile.region))
    },
    /** A pitch and its person. */
    async one(actor: Actor, region: string, id: string) {
      const pitch = await stored.in(region).get(id)
      if (!pitch) throw new AppError('notFound')
      return { pitch, ...(await person(actor, region, pitch.profile)) }
    },
    /** What lists say of the vacancies of pitches, by id. */
    async places(region: string, found: readonly Pick<Pitch, 'vacancy'>[]) {
      const ids = [...new Set(found.map(({ vacancy }) => vacancy))]
      const summaries = await vacancies.summaries(region, await vacancies.some(region, ids))
      return Object.fromEntries(summaries.map((summary) => [summary.id, summary]))
    },
  }
}
export type SeenPitches = ReturnType<typeof seenPitches>
