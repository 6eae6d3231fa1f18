import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionService } from '../regions/service.ts'
import { type PlacementReader, placementReader } from './access.ts'
import { type Around, judgedPlan, placementAnswer } from './answers.ts'
import type { PlacementAnswer } from './contract.ts'
import type { PastPlacement } from './guard/finding.ts'
import { lastDayOf } from './guard/length.ts'
import { pastOf } from './rules-past.ts'
import { type Placement, placements } from './store.ts'

export type PlacementNeeds = {
  store: Store
  clock: Clock
  directory: Directory
  profiles: Pick<ProfileService, 'get' | 'some'>
  regions: Pick<RegionService, 'read' | 'today'>
}

/** A desk of placements: who may read which, and all that is known around one. */
export const placementDesk = ({ store, clock, directory, profiles, regions }: PlacementNeeds) => {
  const stored = store.collection(placements)

  /** Earlier placements of a person and of an employer, as the guard reads them. */
  const historyOf = async (placement: Placement): Promise<PastPlacement[]> => {
    const { region, profile, employer } = placement
    const [theirs, there] = await Promise.all([
      stored.in(region).find({ profile }),
      stored.in(region).find({ employer }),
    ])
    return pastOf(placement, [...new Map([...theirs, ...there].map((one) => [one.id, one])).values()])
  }

  /** All that an answer and the guard need beside the placement. */
  const around = async (placement: Placement, profile: Profile): Promise<Around> => {
    const { region, employer, id } = placement
    const [history, { rules }, today, firms, people, [next]] = await Promise.all([
      historyOf(placement),
      regions.read(region),
      regions.today(region),
      directory.employers([employer]),
      directory.accounts([profile.case.owner]),
      stored.in(region).find({ follows: id }, { limit: 1 }),
    ])
    return {
      ...{ profile, history, rules, today },
      employerName: firms.get(employer) ?? '',
      jobhunterName: people.get(profile.case.owner) ?? '',
      followedBy: next?.id ?? null,
    }
  }

  return {
    stored,
    around,

    /** The last day that the rules allow each of these that runs, by its id; null where they set none. */
    async lastDays(
      region: string,
      found: readonly Placement[],
      people: readonly Profile[],
      today: string,
    ): Promise<ReadonlyMap<string, string | null>> {
      const { rules } = await regions.read(region)
      const byId = new Map(people.map((one) => [one.id, one]))
      const days = await Promise.all(
        found.map(async (one): Promise<[string, string | null][]> => {
          const facts = byId.get(one.profile)
          if (!facts || (one.state !== 'running' && one.state !== 'ending')) return []
          const plan = judgedPlan(one, (one.agreed === null ? null : one.versions[one.agreed]) ?? one.plan)
          return [[one.id, lastDayOf({ plan, facts, history: await historyOf(one), rules, today })]]
        }),
      )
      return new Map(days.flat())
    },
    now: () => clock.now(),

    /** A placement and as whom the actor reads it; `notFound` for who may not know of it. */
    async seen(
      actor: Actor,
      region: string,
      id: string,
    ): Promise<{ placement: Placement; profile: Profile; reader: PlacementReader }> {
      const placement = await stored.in(region).get(id)
      const profile = placement && (await profiles.get(region, placement.profile))
      const reader = placement && profile && placementReader(actor, placement, profile)
      if (!placement || !profile || !reader) throw new AppError('notFound')
      return { placement, profile, reader }
    },

    async answer(placement: Placement, profile: Profile, reader: PlacementReader): Promise<PlacementAnswer> {
      return placementAnswer(placement, reader, await around(placement, profile))
    },
  }
}
export type PlacementDesk = ReturnType<typeof placementDesk>
