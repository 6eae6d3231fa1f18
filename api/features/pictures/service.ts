import { setImmediate as yieldToRequests } from 'node:timers/promises'
import type { MatchOpening } from '#matcher'
import type { Store } from '../../adapters/store/port.ts'
import { newId } from '../../ids.ts'
import { changeOnce, deleteOnce, upsert } from '../../records.ts'
import { type ContextDeps, type ContextSettings, contextOf } from '../matches/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionService } from '../regions/service.ts'
import { approvedVersion } from '../vacancies/rules.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { Anonymity } from './rules.ts'
import { type Candidate, cardsOf, cardsWithout } from './rules-cards.ts'
import { awayUntil, factsOf } from './rules-facts.ts'
import type { PoolService } from './service-pool.ts'
import { type Picture, pictures, type Wanted, wanted } from './store.ts'

/** Marks of the day whose pool, and whose pictures, a region has. */
const poolOf = (region: string) => `pool:${region}`
const picturesOf = (region: string) => `pictures:${region}`
/** Pictures whose writes wait for one another's commit. */
const batch = 20
/** How the people of a picture are read. */
type Read = (ids: readonly string[]) => Promise<Profile[]>
/** What all pictures of a morning share. */
type Morning = { read: Read; settings: ContextSettings }

/**
 * The list of each vacancy as its employer reads it: made at the first look after an approval and then every morning, over
 * the people of that morning. Nothing of it changes in between but that who leaves is gone at once.
 */
export const pictureService = (
  deps: ContextDeps & {
    store: Store
    profiles: Pick<ProfileService, 'some' | 'inPool'>
    vacancies: Pick<VacancyService, 'shown'>
    regions: Pick<RegionService, 'all' | 'today'>
    pool: PoolService
    secret: () => Promise<string>
    law: Anonymity
  },
) => {
  const { employers, law, pool, profiles, reference, regions, store } = deps
  const stored = store.collection(pictures)
  const wantedPeople = store.collection(wanted)
  const { settingsOf } = contextOf(deps)

  const cardsFor = async (vacancy: Vacancy, opening: MatchOpening, { read, settings }: Morning) => {
    const day = settings.context.today
    const { fitting, person, explain } = await pool.find(vacancy.region, opening, settings)
    const { ranked, toAsk } = fitting()
    const found = await read([...ranked, ...toAsk].map(({ personId }) => personId))
    const mayBeShown = found.filter((profile) => {
      const away = awayUntil(profile, vacancy.employer, law)
      return law.isShown(profile) && (away === null || away < day)
    })
    const candidates = mayBeShown.flatMap(({ id }): Candidate[] => {
      const row = person(id)
      const told = row && explain(row)
      if (!told || (told.outcome !== 'ranked' && told.outcome !== 'askFirst')) return []
      return [{ profile: id, score: told.match.score, facts: factsOf(row, opening, told.match) }]
    })
    const name = law.pictureName(vacancy.id, approvedVersion(vacancy), day)
    const cards = cardsOf(candidates, { secret: await deps.secret(), picture: name }, law)
    return { cards, hasOthers: cards.length < candidates.length }
  }

  const kept = async ({ region, id }: Vacancy) =>
    (await stored.in(region).find({ vacancy: id }, { limit: 1 }))[0] ?? null

  const make = async (vacancy: Vacancy, opening: MatchOpening, morning: Morning): Promise<Picture> => {
    const { region } = vacancy
    const made = {
      ...{ region, vacancy: vacancy.id, day: morning.settings.context.today, opening },
      approved: approvedVersion(vacancy),
      ...(await cardsFor(vacancy, opening, morning)),
    }
    return upsert<Picture>(stored.in(region), () => kept(vacancy), {
      change: ({ id }) => ({ id, ...made }),
      begin: () => ({ id: newId('picture'), ...made }),
    })
  }

  const openingOf = async (vacancy: Vacancy) =>
    law.openingOf(vacancy, await employers.getSite(vacancy.region, vacancy.basics.site), reference)

  /** The picture of a vacancy that people may be shown for; null while nobody has approved where its site is. */
  const of = async (vacancy: Vacancy): Promise<Picture | null> => {
    const opening = await openingOf(vacancy)
    if (!opening) return null
    const there = await kept(vacancy)
    const stands =
      there?.approved === approvedVersion(vacancy) &&
      JSON.stringify(there.opening) === JSON.stringify(opening)
    if (stands) return there
    const { region } = vacancy
    const read: Read = (ids) => profiles.some(region, ids)
    return make(vacancy, opening, { read, settings: await settingsOf(region) })
  }

  /** Takes somebody out who may not be shown any more. */
  const leave = async (region: string, profile: string): Promise<void> => {
    await pool.leave(region, profile)
    for (const { id } of await stored.in(region).find({ 'cards.profile': profile }))
      await changeOnce(stored.in(region), id, (now) => ({
        ...now,
        cards: cardsWithout(now.cards, new Set([profile]), law),
      }))
  }

  let isLeaving = false
  /** Takes the people of today into the pool; answers how to make the pictures of them. */
  const begin = async (region: string, readPeople: () => Promise<Profile[]>) => {
    const people = new Map((await readPeople()).map((profile) => [profile.id, profile]))
    const read: Read = async (ids) => ids.flatMap((id) => people.get(id) ?? [])
    const settings = await settingsOf(region)
    const shown = await deps.vacancies.shown(region)
    return async (): Promise<boolean> => {
      const writes: Promise<unknown>[] = []
      for (const vacancy of shown) {
        await yieldToRequests()
        if (isLeaving) break
        const opening = await openingOf(vacancy)
        if (opening) writes.push(make(vacancy, opening, { read, settings }))
        if (writes.length === batch) await Promise.all(writes.splice(0))
      }
      await Promise.all(writes)
      if (isLeaving) return false
      const stands = new Set(shown.map(({ id }) => id))
      for (const { id, vacancy } of await stored.in(region).find({}))
        if (!stands.has(vacancy)) await deleteOnce(stored.in(region), id)
      return true
    }
  }
  const renew = async (region: string): Promise<void> => {
    const makeAll = await begin(region, () => pool.renew(region))
    await makeAll()
  }
  /** What is being made beside requests. */
  let making: Promise<unknown> = Promise.resolve()

  return {
    leave,
    renew,

    /**
     * Makes the pool of today in every region that has none yet, and begins to make its pictures beside requests. A picture
     * that is asked for before its turn is made at once.
     */
    async everyMorning(): Promise<void> {
      for (const { id: region } of await regions.all()) {
        const today = await regions.today(region)
        if ((await store.getMark(picturesOf(region))) === today) continue
        const isNew = (await store.getMark(poolOf(region))) !== today
        const makeAll = await begin(region, () =>
          isNew ? pool.renew(region) : profiles.inPool(region, law.consent),
        )
        if (isNew) await store.setMark(poolOf(region), today)
        making = making.then(async () => {
          if (await makeAll()) await store.setMark(picturesOf(region), today)
        })
      }
    },
    /** Resolves when all pictures that were begun are there. */
    settle: async (): Promise<void> => void (await making),
    /** Leaves the rest of the pictures to the next start. */
    async stop(): Promise<void> {
      isLeaving = true
      await making.catch(() => undefined)
    },

    /** The picture with the cards of those who are still there; fewer than make a list are none. */
    async seen(vacancy: Vacancy) {
      const picture = await of(vacancy)
      if (!picture) return null
      const there = await profiles.some(
        vacancy.region,
        picture.cards.map(({ profile }) => profile),
      )
      const stays = new Set(there.filter(law.isShown).map(({ id }) => id))
      const gone = new Set(picture.cards.map(({ profile }) => profile).filter((id) => !stays.has(id)))
      const cards = cardsWithout(picture.cards, gone, law)
      return { ...picture, cards: cards.length < law.fewestShown ? [] : cards }
    },

    /** Somebody who is deleted is in nobody's list of people to meet either. */
    async erase(region: string, profile: string): Promise<void> {
      await leave(region, profile)
      for (const { id } of await wantedPeople.in(region).find({ 'items.profile': profile }))
        await changeOnce<Wanted>(wantedPeople.in(region), id, (now) => ({
          ...now,
          items: now.items.filter((item) => item.profile !== profile),
        }))
    },
  }
}
export type PictureService = ReturnType<typeof pictureService>
