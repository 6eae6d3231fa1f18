import type { MatchOpening, MatchPerson, MatchSettings, RankedList, RegionSettings } from '#matcher'
import type { Actor } from '../../access.ts'
import { addMonths, type Clock } from '../../adapters/clock.ts'
import { DuplicateKeyError } from '../../adapters/store/errors.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret } from '../../ids.ts'
import { entriesOf, type Replay, replay } from './replay.ts'
import { type ShownList, shownLists } from './store.ts'

/** How long a shown list is kept, in months. */
const keptMonths = 6

export type Shown = {
  region: string
  direction: ShownList['direction']
  asker: MatchOpening | MatchPerson
  rows: (MatchOpening | MatchPerson)[]
  today: number
  settings: RegionSettings
  limit: number
  list: RankedList
}

/** The decision log: every ranked list that was shown, by whom it was seen and from what it was made. */
export const logService = (deps: {
  store: Store
  clock: Clock
  matching: MatchSettings
  /** Names the rules in force, as a region has set them. */
  rulesVersion: (settings: RegionSettings) => string
}) => {
  const { clock } = deps
  const kept = deps.store.collection(shownLists)

  return {
    /** Writes down what was shown; the same list again for the same viewer on the same day is the same entry. */
    async note(actor: Actor, { list, ...shown }: Shown): Promise<{ id: string; at: string }> {
      const entries = entriesOf(list, shown.direction)
      const { rulesVersion, stopped } = list
      const what = [actor.account, shown.direction, shown.asker.id, shown.today, shown.limit, rulesVersion]
      const id = idOfSecret('list', JSON.stringify([...what, entries]))
      const at = clock.now().toISOString()
      const people = shown.direction === 'people' ? shown.rows.map((row) => row.id) : [shown.asker.id]
      const record = {
        id,
        at,
        viewer: actor.account,
        people,
        rulesVersion,
        stopped,
        entries,
        erased: 0,
        ...shown,
      }
      try {
        await kept.in(shown.region).insert(record)
      } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error
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
      const outcome = replay(list, deps.matching, deps.rulesVersion(list.settings))
      return { outcome, erased: list.erased, at: list.at }
    },

    /** Every list of a region, for a proof of them all. */
    all: (region: string) => kept.in(region).find({}),

    /** Takes a person out of every list that others saw, and takes away the lists that were theirs. */
    async erase(region: string, profile: string): Promise<void> {
      for (const list of await kept.in(region).find({ people: profile })) {
        if (list.direction === 'places') await kept.in(region).delete(list.id)
        else
          await kept.in(region).update(list.id, 'latest', (now) => ({
            ...now,
            rows: now.rows.filter((row) => row.id !== profile),
            people: now.people.filter((one) => one !== profile),
            entries: now.entries.filter((entry) => entry.id !== profile),
            erased: now.erased + 1,
          }))
      }
    },

    /** Forgets lists older than six months. */
    async sweep(regions: readonly string[]): Promise<void> {
      const oldest = addMonths(clock.now().toISOString().slice(0, 10), -keptMonths)
      for (const region of regions)
        for (const { id } of await kept.in(region).find({ at: { $lt: oldest } }, { limit: 1000 }))
          await kept.in(region).delete(id)
    },
  }
}
export type LogService = ReturnType<typeof logService>
