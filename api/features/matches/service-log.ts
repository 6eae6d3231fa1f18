import type { MatchOpening, MatchPerson, MatchSettings, RegionSettings } from '#matcher'
import type { Actor } from '../../access.ts'
import { addMonths, type Clock, dayOf } from '../../adapters/clock.ts'
import type { Draft, Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret } from '../../ids.ts'
import { changeOnce, deleteOnce, keepOnce } from '../../records.ts'
import { type Replay, replay } from './replay.ts'
import { type ShownList, type ShownRow, shownLists, shownRows } from './store.ts'

/** How long a shown list is kept, in months; its rows stay one longer, for the lists of their month's last day. */
const keptMonths = 6
/** Records forgotten at once. */
const sweptAtOnce = 1000

/** A ranked list as it goes into the log, whoever sees it. */
export type Shown = Omit<ShownList, 'id' | 'version' | 'changedAt' | 'viewer' | 'at' | 'people'>

const monthOf = (today: number) => dayOf(today).slice(0, 7)

/** The decision log: every ranked list that was shown, by whom it was seen and from what it was made. */
export const logService = (deps: {
  store: Store
  clock: Clock
  matching: MatchSettings
  /** Names the rules in force, as a region has set them. */
  rulesVersion: (settings: RegionSettings) => string
  /** Which of these people are there, by their ids. */
  peopleThere: (region: string, ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>
}) => {
  const { clock } = deps
  const kept = deps.store.collection(shownLists)
  const keptRows = deps.store.collection(shownRows)

  const again = async (list: ShownList): Promise<Replay> => {
    const rows = await keptRows.in(list.region).find({ id: { $in: list.entries.map(({ row }) => row) } })
    return replay(list, rows, deps.matching, deps.rulesVersion(list.settings))
  }

  /** Takes a person out of every list that others saw, and takes away the lists and the rows that were theirs. */
  const erase = async (region: string, profile: string): Promise<void> => {
    for (const list of await kept.in(region).find({ people: profile })) {
      if (list.direction === 'places') await deleteOnce(kept.in(region), list.id)
      else
        await changeOnce(kept.in(region), list.id, (now) =>
          now.people.includes(profile)
            ? {
                ...now,
                people: now.people.filter((one) => one !== profile),
                entries: now.entries.filter((entry) => entry.id !== profile),
                erased: now.erased + 1,
              }
            : null,
        )
    }
    for (const { id } of await keptRows.in(region).find({ of: profile }))
      await deleteOnce(keptRows.in(region), id)
  }

  /** Who was deleted while this was being written leaves again: their erasure was over before it could find it. */
  const eraseGone = async (region: string, people: readonly string[]) => {
    if (people.length === 0) return
    const there = await deps.peopleThere(region, people)
    for (const id of people) if (!there.has(id)) await erase(region, id)
  }

  return {
    /** Writes down what matching sees of those who are shown on a day, and answers the id of each row. */
    async keepRows(
      region: string,
      today: number,
      rows: readonly (MatchOpening | MatchPerson)[],
    ): Promise<string[]> {
      const month = monthOf(today)
      const drafts = rows.map((row): Draft<ShownRow> => {
        const id = idOfSecret('row', JSON.stringify([region, month, row]))
        return { id, region, of: row.id, month, row }
      })
      const there = await keptRows.in(region).versions(drafts.map(({ id }) => id))
      const missing = drafts.filter(({ id }) => !there.has(id))
      await Promise.all(missing.map((draft) => keepOnce(keptRows.in(region), draft)))
      const people = missing.map((draft) => draft.of).filter((id) => id.startsWith('profile-'))
      await eraseGone(region, people)
      return drafts.map(({ id }) => id)
    },

    /** Writes down what was shown; the same list again for the same viewer on the same day is the same entry. */
    async note(actor: Actor, shown: Shown): Promise<{ id: string; at: string }> {
      const { region, direction, asker, today, limit, rulesVersion, entries } = shown
      const digests = entries.map(({ id, digest }) => ({ id, digest }))
      const what = [actor.account, direction, asker.id, today, limit, rulesVersion, digests]
      const id = idOfSecret('list', JSON.stringify(what))
      const at = clock.now().toISOString()
      const lists = kept.in(region)
      if (!(await lists.versions([id])).has(id)) {
        const people = direction === 'people' ? entries.map((entry) => entry.id) : [asker.id]
        await keepOnce(lists, { ...shown, id, at, viewer: actor.account, people })
        await eraseGone(region, people)
      }
      return { id, at }
    },

    /** Makes a list again. Only who saw it may ask, and a coordinator of the region. */
    async replay(
      actor: Actor,
      region: string,
      id: string,
      mayReadAll: boolean,
    ): Promise<{ outcome: Replay; erased: number; at: string }> {
      const list = await kept.in(region).get(id)
      if (!list || !(mayReadAll || list.viewer === actor.account)) throw new AppError('notFound')
      return { outcome: await again(list), erased: list.erased, at: list.at }
    },

    /** Makes every list of a region again, or one. */
    async proof(region: string, only?: string): Promise<{ id: string; at: string; outcome: Replay }[]> {
      const proved = []
      for (const list of await kept.in(region).find(only ? { id: only } : {}))
        proved.push({ id: list.id, at: list.at, outcome: await again(list) })
      return proved
    },

    erase,

    /** Forgets lists older than six months. */
    async sweep(regions: readonly string[]): Promise<void> {
      const today = clock.now().toISOString().slice(0, 10)
      const at = { $lt: addMonths(today, -keptMonths) }
      const month = { $lt: addMonths(today, -keptMonths - 1).slice(0, 7) }
      for (const region of regions) {
        const lists = kept.in(region)
        for (const { id } of await lists.find({ at }, { limit: sweptAtOnce })) await deleteOnce(lists, id)
        const rows = keptRows.in(region)
        for (const { id } of await rows.find({ month }, { limit: sweptAtOnce })) await deleteOnce(rows, id)
      }
    },
  }
}
export type LogService = ReturnType<typeof logService>
