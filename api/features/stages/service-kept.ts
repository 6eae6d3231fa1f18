import type { Store } from '../../adapters/store/port.ts'
import { type Stage, stages } from './store.ts'

/** What finds the stage of an event as it is kept, or null where nobody made an order. */
export type StageFinder = (region: string, event: string) => Promise<Stage | null>

export const stageFinder =
  (store: Store): StageFinder =>
  async (region, event) =>
    (await store.collection(stages).in(region).find({ event }, { limit: 1 }))[0] ?? null
