import type { MatchOpening } from '#matcher'
import type { Store } from '../../adapters/store/port.ts'
import { newId } from '../../ids.ts'
import { changeOnce, deleteOnce, upsert } from '../../records.ts'
import { type ContextDeps, contextOf } from '../matches/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionService } from '../regions/service.ts'
import { toApprovedOpening } from '../vacancies/matching.ts'
import { approvedVersion } from '../vacancies/rules.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Vacancy } from '../vacancies/store.ts'
import { anonymity } from './rules.ts'
import { type Candidate, cardsOf, cardsWithout } from './rules-cards.ts'
import { awayUntil, factsOf } from './rules-facts.ts'
import type { PoolService } from './service-pool.ts'
import { type Picture, pictures, type Wanted, wanted } from './store.ts'

const morningOf = (region: string) => `pictures:${region}`
/** Pictures whose writes wait for one another's commit. */
const batch = 20
/** How the people of a picture are read. */
type Read = (ids: readonly string[]) => Promise<Profile[]>
const isInPool = ({ sharing, state }: Profile) => sharing.anonymousPool && state === 'active'

/**
 * The list of each vacancy as its employer reads it: made at the first look after an approval and then every morning, over
 * the people of that morning. Nothing of it changes in between but that who leaves is gone at once.
 */
export const pictureService = (
  deps: ContextDeps & {
    store: Store
    profiles: Pick<ProfileService, 'some'>
    vacancies: Pick<VacancyService, 'shown'>
    regions: Pick<RegionService, 'all' | 'today'>
    pool: PoolService
    secret: () => Promise<string>
  },
) => {
  const { employers, pool, profiles, reference, regions, store } = deps
  const stored = store.collection(pictures)
  const wantedPeople = store.collection(wanted)
  const { settingsOf } = contextOf(deps)

  const cardsFor = async (vacancy: Vacancy, opening: MatchOpening, day: string, read: Read) => {
    const { fitting, person, explain } = await pool.find(vacancy.region, opening)
    const { ranked, toAsk } = fitting()
    const found = await read([...ranked, ...toAsk].map(({ personId }) => personId))
    const mayBeShown = found.filter((profile) => {
      const away = awayUntil(profile, vacancy.employer)
      return isInPool(profile) && (away === null || away < day)
    })
    const candidates = mayBeShown.flatMap(({ id }): Candidate[] => {
      const row = person(id)
      const told = row && explain(row)
      if (!told || (told.outcome !== 'ranked' && told.outcome !== 'askFirst')) return []
      return [{ profile: id, score: told.match.score, facts: factsOf(row, opening, told.match) }]
    })
    const name = `${vacancy.id}|${approvedVersion(vacancy)}|${day}`
    const cards = cardsOf(candidates, { secret: await deps.secret(), picture: name })
    return { cards, hasOthers: cards.length < candidates.length }
  }

  const kept = async ({ region, id }: Vacancy) =>
    (await stored.in(region).find({ vacancy: id }, { limit: 1 }))[0] ?? null

  const make = async (vacancy: Vacancy, opening: MatchOpening, read?: Read): Promise<Picture> => {
    const { region } = vacancy
    const day = (await settingsOf(region)).context.today
    const made = {
      ...{ region, vacancy: vacancy.id, day, opening },
      approved: approvedVersion(vacancy),
      ...(await cardsFor(vacancy, opening, day, read ?? ((ids) => profiles.some(region, ids)))),
    }
    return upsert<Picture>(stored.in(region), () => kept(vacancy), {
      change: ({ id }) => ({ id, ...made }),
      begin: () => ({ id: newId('picture'), ...made }),
    })
  }

  const openingOf = async (vacancy: Vacancy) =>
    toApprovedOpening(vacancy, await employers.getSite(vacancy.region, vacancy.basics.site), reference)

  /** The picture of a vacancy that people may be shown for; null while nobody has approved where its site is. */
  const of = async (vacancy: Vacancy): Promise<Picture | null> => {
    const opening = await openingOf(vacancy)
    if (!opening) return null
    const there = await kept(vacancy)
    const stands =
      there?.approved === approvedVersion(vacancy) &&
      JSON.stringify(there.opening) === JSON.stringify(opening)
    return stands ? there : make(vacancy, opening)
  }

  /** Takes somebody out who may not be shown any more. */
  const leave = async (region: string, profile: string): Promise<void> => {
    await pool.leave(region, profile)
    for (const { id } of await stored.in(region).find({ 'cards.profile': profile }))
      await changeOnce(stored.in(region), id, (now) => ({
        ...now,
        cards: cardsWithout(now.cards, new Set([profile])),
      }))
  }

  const renew = async (region: string): Promise<void> => {
    const people = new Map((await pool.renew(region)).map((profile) => [profile.id, profile]))
    const read: Read = async (ids) => ids.flatMap((id) => people.get(id) ?? [])
    const shown = await deps.vacancies.shown(region)
    for (let from = 0; from < shown.length; from += batch)
      await Promise.all(
        shown.slice(from, from + batch).map(async (vacancy) => {
          const opening = await openingOf(vacancy)
          if (opening) await make(vacancy, opening, read)
        }),
      )
    const stands = new Set(shown.map(({ id }) => id))
    for (const { id, vacancy } of await stored.in(region).find({}))
      if (!stands.has(vacancy)) await deleteOnce(stored.in(region), id)
  }

  return {
    leave,
    renew,

    /** Makes the pool and the pictures of today in every region that has none of today yet. */
    async everyMorning(): Promise<void> {
      for (const { id: region } of await regions.all()) {
        const today = await regions.today(region)
        if ((await store.getMark(morningOf(region))) === today) continue
        await renew(region)
        await store.setMark(morningOf(region), today)
      }
    },

    /** The picture with the cards of those who are still there; fewer than make a list are none. */
    async seen(vacancy: Vacancy) {
      const picture = await of(vacancy)
      if (!picture) return null
      const there = await profiles.some(
        vacancy.region,
        picture.cards.map(({ profile }) => profile),
      )
      const stays = new Set(there.filter(isInPool).map(({ id }) => id))
      const gone = new Set(picture.cards.map(({ profile }) => profile).filter((id) => !stays.has(id)))
      const cards = cardsWithout(picture.cards, gone)
      return { ...picture, cards: cards.length < anonymity.fewestShown ? [] : cards }
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
