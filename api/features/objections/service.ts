import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { created, deleteOnce, insertOnce } from '../../records.ts'
import { takeStep } from '../../state-machine.ts'
import type { Directory } from '../directory.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { ObjectionAnswer } from './contract.ts'
import { objectionSteps } from './rules.ts'
import { type Objection, objections } from './store.ts'

export type NewObjection = Pick<Objection, 'vacancy' | 'text' | 'language'> & { id: string }

/** Objections: a person contradicts an explanation, and a jobhunter answers in words. */
export const objectionService = (deps: {
  store: Store
  clock: Clock
  profiles: Pick<ProfileService, 'get'>
  vacancies: Pick<VacancyService, 'get' | 'some' | 'summaries'>
  directory: Directory
  looks: Pick<LookService, 'note' | 'noteAll'>
  regions: Pick<RegionService, 'today'>
}) => {
  const { looks, regions } = deps
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
    /** The stored objections of several people that nobody answered, for other features that asked for permission. */
    openOf: async (region: string, people: readonly string[]): Promise<Objection[]> =>
      (await stored.in(region).find({ profile: { $in: people } })).filter(({ state }) => state === 'open'),

    async make(actor: Actor, region: string, profile: string, given: NewObjection): Promise<ObjectionAnswer> {
      const { view } = await seenProfile(actor, region, profile)
      if (view !== 'self') throw new AppError('forbidden')
      const vacancy = await deps.vacancies.get(region, given.vacancy)
      if (vacancy?.state !== 'open') throw new AppError('notFound')
      const now = deps.clock.now()
      const by = actor.account
      const draft = {
        ...given,
        region,
        profile,
        at: now.toISOString(),
        state: 'open' as const,
        answer: null,
        history: created(by, now),
      }
      const made = await insertOnce<Objection>(stored.in(region), draft, by, ['at'])
      // Somebody who was deleted meanwhile leaves no objection behind.
      if (await deps.profiles.get(region, profile)) return made
      await deleteOnce(stored.in(region), made.id)
      throw new AppError('notFound')
    },

    async of(actor: Actor, region: string, profile: string) {
      const seen = await seenProfile(actor, region, profile)
      if (seen.view !== 'self')
        await looks.note(actor, seen.profile, { depth: 'match' }, await regions.today(region))
      const found = await stored.in(region).find({ profile }, { sort: { at: -1 } })
      const names = await deps.directory.accounts(found.flatMap(({ answeredBy }) => answeredBy ?? []))
      const items = found.map(({ answeredBy = '', ...one }) => ({
        ...one,
        answeredBy: names.get(answeredBy) ?? null,
      }))
      return { items, vacancies: await placesOf(region, found) }
    },

    async waiting(actor: Actor, region: string) {
      const found = await stored.in(region).find({ state: 'open' }, { sort: { at: 1 } })
      const about = found.map(({ profile }) => profile)
      const names = await deps.directory.people(region, about)
      await looks.noteAll(actor, region, [...names.keys()], { depth: 'list' }, await regions.today(region))
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
      return takeStep({
        collection: stored.in(region),
        current,
        step: objectionSteps.answer,
        by: 'staff',
        ifMatch,
        actor: actor.account,
        at: deps.clock.now(),
        change: { answer, answeredBy: actor.account },
        show: ({ history, answeredBy, ...shown }) => shown,
      })
    },
  }
}
export type ObjectionService = ReturnType<typeof objectionService>
