import {
  createMatcher,
  type Explanation,
  type Matcher,
  type MatchOpening,
  type MatchPerson,
  type MatchSettings,
} from '#matcher'
import type { Store } from '../../adapters/store/port.ts'
import { newId } from '../../ids.ts'
import { deleteOnce, upsert } from '../../records.ts'
import { type ContextDeps, type ContextSettings, contextOf } from '../matches/matching.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { Anonymity } from './rules.ts'
import { blindRow } from './rules-facts.ts'
import { type PoolRow, poolRows } from './store.ts'

/** Writes that wait for one another's commit. */
const batch = 200

/** Who fits, the best first in each list. */
export type Found = Record<'ranked' | 'toAsk', { personId: string; score: number }[]>

/**
 * The people of whom employers' lists and counts are made, as they were this morning, and a matcher that knows them alone.
 * Each process reads them from the store, so that all give the same answers.
 */
export const poolService = (
  deps: ContextDeps & {
    store: Store
    matching: MatchSettings
    profiles: Pick<ProfileService, 'inPool'>
    law: Anonymity
  },
) => {
  const rows = deps.store.collection(poolRows)
  const { settingsOf } = contextOf(deps)
  /** `people` are profiles by the ids of their rows, `rows` what is known of them by the ids of profiles. */
  type Kept = {
    matcher: Matcher
    people: Map<string, string>
    rows: Map<string, MatchPerson>
    cursor: string | null
    read: number
  }
  const kept = new Map<string, Kept>()
  const reading = new Map<string, Promise<unknown>>()
  let written = 0
  const unlisten = deps.store.onChange(({ collection }) => {
    if (collection === poolRows.name) written += 1
  })

  const rowOf = async (region: string, profile: string) =>
    (await rows.in(region).find({ profile }, { limit: 1 }))[0]
  const read = async (region: string, pool: Kept) => {
    const until = written
    if (pool.read === until) return
    for (;;) {
      const page = await rows.in(region).changedSince(pool.cursor, batch)
      if (page.rebuild) {
        pool.matcher.clear(region)
        pool.people.clear()
        pool.rows.clear()
      }
      for (const change of page.changes) {
        const id = change.type === 'put' ? change.doc.id : change.id
        const before = pool.people.get(id)
        if (change.type === 'put') {
          pool.matcher.upsertPerson(region, change.doc.row)
          pool.people.set(id, change.doc.profile)
          pool.rows.set(change.doc.profile, change.doc.row)
        } else if (before !== undefined) {
          pool.people.delete(id)
          // A row that was made anew under another id may have been read already.
          if ([...pool.people.values()].includes(before)) continue
          pool.matcher.removePerson(region, before)
          pool.rows.delete(before)
        }
      }
      pool.cursor = page.cursor
      if (page.isEnd) break
    }
    pool.read = until
  }
  /** The matcher of a region, with what was written before. One at a time reads on. */
  const poolOf = async (region: string): Promise<Kept> => {
    const pool = kept.get(region) ?? {
      matcher: createMatcher(deps.matching, 'pool'),
      people: new Map<string, string>(),
      rows: new Map<string, MatchPerson>(),
      ...{ cursor: null, read: -1 },
    }
    kept.set(region, pool)
    const next = (reading.get(region) ?? Promise.resolve()).then(() => read(region, pool))
    reading.set(
      region,
      next.catch(() => undefined),
    )
    await next
    return pool
  }

  return {
    /** Takes everybody in who may be shown today, as they are now, and lets all others go; answers who they are. */
    async renew(region: string): Promise<Profile[]> {
      const { context } = await settingsOf(region)
      const people = await deps.profiles.inPool(region, deps.law.consent)
      const there = new Map((await rows.in(region).find({})).map((row) => [row.profile, row]))
      const keep = (profile: Profile) => {
        const row = blindRow(toMatchPerson(profile, context), deps.law)
        if (JSON.stringify(there.get(profile.id)?.row) === JSON.stringify(row)) return null
        return upsert<PoolRow>(rows.in(region), () => rowOf(region, profile.id), {
          change: (now) => ({ ...now, row }),
          begin: () => ({ id: newId('pool'), region, profile: profile.id, row }),
        })
      }
      for (let from = 0; from < people.length; from += batch)
        await Promise.all(people.slice(from, from + batch).map(keep))
      for (const { id } of people) there.delete(id)
      for (const { id } of there.values()) await deleteOnce(rows.in(region), id)
      return people
    },

    /** Lets somebody go at once. */
    async leave(region: string, profile: string): Promise<void> {
      const row = await rowOf(region, profile)
      if (row) await deleteOnce(rows.in(region), row.id)
    },

    /** Who fits an opening by what decides for employers. Each of them can be explained. */
    async find(region: string, opening: MatchOpening, known?: ContextSettings) {
      const [{ ask }, { matcher, rows: there }] = await Promise.all([
        known ?? settingsOf(region),
        poolOf(region),
      ])
      const { audience } = deps.law
      const options = { ...ask, ...(audience && { audience }) }
      return {
        today: ask.today,
        fitting(asked: MatchOpening = opening): Found {
          const limit = there.size
          const { best, askFirst } = matcher.shortlist([region], asked, { ...options, limit })
          return { ranked: best, toAsk: askFirst }
        },
        person: (id: string) => there.get(id) ?? null,
        explain: (person: Parameters<Matcher['explain']>[0]): Explanation =>
          matcher.explain(person, opening, options),
      }
    },
    close: unlisten,
  }
}
export type PoolService = ReturnType<typeof poolService>
