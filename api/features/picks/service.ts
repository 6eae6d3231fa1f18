import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { created, deleteOnce, upsert, withAct } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { PickAnswer, PickState } from './contract.ts'
import { type Pick as Picked, picks } from './store.ts'

type Chosen = { profile: string; state: PickState; reason: string }

/** Picks: whom jobhunters propose for a vacancy, keep on top or leave out, each with a reason. */
export const pickService = (deps: {
  store: Store
  clock: Clock
  directory: Directory
  looks: Pick<LookService, 'noteAll'>
  regions: Pick<RegionService, 'today'>
  profiles: Pick<ProfileService, 'get'>
  vacancies: Pick<VacancyService, 'get' | 'some' | 'summaries'>
}) => {
  const stored = deps.store.collection(picks)
  const latest = { at: -1 } as const

  const shown = async (found: readonly Picked[]): Promise<PickAnswer[]> => {
    const names = await deps.directory.accounts(found.map(({ by }) => by))
    return found.map(({ profile, vacancy, state, reason, by, at }) => ({
      ...{ profile, vacancy, state, reason, at },
      by: names.get(by) ?? '',
    }))
  }
  const pair = async (region: string, vacancy: string, profile: string) =>
    (await stored.in(region).find({ vacancy, profile }, { limit: 1 }))[0]

  return {
    async choose(actor: Actor, region: string, vacancy: string, chosen: Chosen): Promise<PickAnswer> {
      const { profile, state, reason } = chosen
      const [place, person] = await Promise.all([
        deps.vacancies.get(region, vacancy),
        deps.profiles.get(region, profile),
      ])
      if (!place || !person) throw new AppError('notFound')
      if (state === 'proposed' && (place.state !== 'open' || person.state !== 'active'))
        throw new AppError('stateConflict', { detail: 'Proposed is who is active, for what is open' })
      const now = deps.clock.now()
      const said = { state, reason, by: actor.account, at: now.toISOString() }
      const kept = await upsert<Picked>(stored.in(region), () => pair(region, vacancy, profile), {
        change: (there) =>
          there.state === state && there.reason === reason && there.by === actor.account
            ? null
            : {
                ...there,
                ...said,
                history: withAct(there, {
                  ...{ actor: actor.account, at: now, action: state },
                  paths: ['/state', '/reason'],
                }),
              },
        begin: () => ({
          ...{ id: newId('pick'), region, vacancy, profile, ...said },
          history: created(actor.account, now),
        }),
      })
      // Somebody who was deleted meanwhile leaves nothing behind.
      if (!(await deps.profiles.get(region, profile))) {
        await deleteOnce(stored.in(region), kept.id)
        throw new AppError('notFound')
      }
      const [answer] = await shown([kept])
      if (!answer) throw new AppError('notFound')
      return answer
    },

    async takeBack(region: string, vacancy: string, profile: string): Promise<null> {
      const [place, person] = await Promise.all([
        deps.vacancies.get(region, vacancy),
        deps.profiles.get(region, profile),
      ])
      if (!place || !person) throw new AppError('notFound')
      const there = await pair(region, vacancy, profile)
      if (there) await deleteOnce(stored.in(region), there.id)
      return null
    },

    async ofVacancy(actor: Actor, region: string, vacancy: string) {
      if (!(await deps.vacancies.get(region, vacancy))) throw new AppError('notFound')
      const found = await stored.in(region).find({ vacancy }, { sort: latest })
      const people = found.map(({ profile }) => profile)
      const names = await deps.directory.people(region, people)
      await deps.looks.noteAll(actor, region, people, { depth: 'list' }, await deps.regions.today(region))
      const items = await shown(found)
      return { items: items.map((one) => ({ ...one, name: names.get(one.profile) ?? '' })) }
    },

    async ofProfile(region: string, profile: string) {
      if (!(await deps.profiles.get(region, profile))) throw new AppError('notFound')
      const found = await stored.in(region).find({ profile }, { sort: latest })
      const places = await deps.vacancies.some(
        region,
        found.map(({ vacancy }) => vacancy),
      )
      const summaries = await deps.vacancies.summaries(region, places)
      return {
        items: await shown(found),
        vacancies: Object.fromEntries(summaries.map((summary) => [summary.id, summary])),
      }
    },
  }
}
export type PickService = ReturnType<typeof pickService>
