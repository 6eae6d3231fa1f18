import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { upsert } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type Proposals, proposals, type Run, runs } from './store.ts'

/** Where the proposals of a vacancy are kept. */
export const proposalsIdOf = (vacancy: string): string => vacancy.replace(/^vacancy-/, 'proposals-')

/** Runs over a region and what they found. A run is written down here and done by a job. */
export const proposalService = (deps: {
  store: Store
  clock: Clock
  regions: Pick<RegionService, 'today' | 'all'>
  vacancies: Pick<VacancyService, 'get'>
  looks: Pick<LookService, 'noteAll'>
  directory: Pick<Directory, 'people'>
}) => {
  const { clock, regions } = deps
  const kept = deps.store.collection(proposals)
  const stored = deps.store.collection(runs)
  const going = async (region: string) => (await stored.in(region).find({ going: true }, { limit: 1 }))[0]
  const latest = async (region: string): Promise<Run> => {
    const [run] = await stored.in(region).find({}, { sort: { changedAt: -1 }, limit: 1 })
    if (!run) throw new AppError('notFound')
    return run
  }

  /** Begins a run; one that is going on is the answer to whoever asks meanwhile. */
  const start = async (region: string, by: string): Promise<Run> => {
    const day = await regions.today(region)
    const startedAt = clock.now().toISOString()
    return upsert<Run>(stored.in(region), () => going(region), {
      change: () => null,
      begin: () => ({
        ...{ id: newId('run'), region, day, startedBy: by, startedAt, endedAt: null, cursor: null },
        ...{ state: 'running', going: true, done: 0, of: null },
      }),
    })
  }

  return {
    start,
    latest,

    async stop(region: string): Promise<Run> {
      const { id } = await latest(region)
      const endedAt = clock.now().toISOString()
      return stored
        .in(region)
        .update(id, 'latest', ({ going, ...now }) => (going ? { ...now, state: 'stopped', endedAt } : null))
    },

    async of(
      actor: Actor,
      region: string,
      vacancy: string,
    ): Promise<{ since: string | null; items: (Proposals['items'][number] & { name: string })[] }> {
      if ((await deps.vacancies.get(region, vacancy))?.state !== 'open') throw new AppError('notFound')
      const found = await kept.in(region).get(proposalsIdOf(vacancy))
      const items = found?.items ?? []
      const people = items.map(({ profile }) => profile)
      await deps.looks.noteAll(actor, region, people, { depth: 'list' }, await regions.today(region))
      const names = await deps.directory.people(region, people)
      return {
        since: found?.day ?? null,
        items: items.map((one) => ({ ...one, name: names.get(one.profile) ?? '' })),
      }
    },

    /** Takes somebody out who is gone or looks for nothing any more. */
    async erase(region: string, profile: string): Promise<void> {
      for (const { id } of await kept.in(region).find({ 'items.profile': profile }))
        await kept.in(region).update(id, 'latest', (now) => ({
          ...now,
          items: now.items.filter((item) => item.profile !== profile),
        }))
    },

    /** Starts the run of the day in every region that has had none. */
    async nightly(): Promise<void> {
      for (const { id: region } of await regions.all()) {
        const day = await regions.today(region)
        if ((await stored.in(region).count({ day })) === 0) await start(region, 'nightly')
      }
    },
  }
}
export type ProposalService = ReturnType<typeof proposalService>
