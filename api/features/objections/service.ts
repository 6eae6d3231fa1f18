import { type Actor, profileView } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { VersionConflictError } from '../../adapters/store/errors.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { ObjectionAnswer } from './contract.ts'
import { type Objection, objections } from './store.ts'

export type NewObjection = Pick<Objection, 'vacancy' | 'text' | 'language'> & { id: string }

/** Objections: a person contradicts an explanation, and a jobhunter answers in words. */
export const objectionService = (deps: {
  store: Store
  clock: Clock
  profiles: Pick<ProfileService, 'get'>
  vacancies: Pick<VacancyService, 'get' | 'some' | 'summaries'>
  directory: Directory
}) => {
  const stored = deps.store.collection(objections)
  const seenProfile = async (actor: Actor, region: string, id: string) => {
    const profile = await deps.profiles.get(region, id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    return { profile, view }
  }
  const placesOf = async (region: string, about: readonly Objection[]) => {
    const ids = [...new Set(about.map(({ vacancy }) => vacancy))]
    const summaries = await deps.vacancies.summaries(region, await deps.vacancies.some(region, ids))
    return Object.fromEntries(summaries.map((summary) => [summary.id, summary]))
  }

  return {
    async make(actor: Actor, region: string, profile: string, given: NewObjection): Promise<ObjectionAnswer> {
      const { view } = await seenProfile(actor, region, profile)
      if (view !== 'self') throw new AppError('forbidden')
      const vacancy = await deps.vacancies.get(region, given.vacancy)
      if (vacancy?.state !== 'open') throw new AppError('notFound')
      const there = await stored.in(region).get(given.id)
      if (there && there.profile !== profile) throw new AppError('exists')
      if (there) return there
      const at = deps.clock.now().toISOString()
      return stored.in(region).insert({ ...given, region, profile, at, state: 'open', answer: null })
    },

    async of(actor: Actor, region: string, profile: string) {
      await seenProfile(actor, region, profile)
      const found = await stored.in(region).find({ profile }, { sort: { at: -1 } })
      const names = await deps.directory.accounts(found.flatMap(({ answeredBy }) => answeredBy ?? []))
      const items = found.map(({ answeredBy = '', ...one }) => ({
        ...one,
        answeredBy: names.get(answeredBy) ?? null,
      }))
      return { items, vacancies: await placesOf(region, found) }
    },

    async waiting(region: string) {
      const found = await stored.in(region).find({ state: 'open' }, { sort: { at: 1 } })
      const about = found.map(({ profile }) => profile)
      const names = await deps.directory.people(region, about)
      const items = found.map((one) => ({ ...one, name: names.get(one.profile) ?? '' }))
      return { items, vacancies: await placesOf(region, found) }
    },

    async answer(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      answer: string,
    ): Promise<ObjectionAnswer> {
      const current = await stored.in(region).get(id)
      if (!current) throw new AppError('notFound')
      try {
        return await stored.in(region).update(id, ifMatch, (now) => ({
          ...now,
          state: 'answered' as const,
          answer,
          answeredBy: actor.account,
        }))
      } catch (error) {
        if (error instanceof VersionConflictError) throw new AppError('stale', { current })
        throw error
      }
    },
  }
}
export type ObjectionService = ReturnType<typeof objectionService>
