import type { Actor } from '../../access.ts'
import { addMonths, type Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Endpoint } from '../../contract.ts'
import { newId } from '../../ids.ts'
import { type Page, pageOf } from '../../page.ts'
import { changeOnce } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { auditMonths, entryOf } from './rules.ts'
import { type AuditEntry, auditEntries } from './store.ts'

/** What staff did, call by call: for the coordinator of the region. */
export const auditService = (deps: {
  store: Store
  clock: Clock
  directory: Pick<Directory, 'accounts' | 'people'>
  regions: Pick<RegionService, 'all' | 'dayIn'>
}) => {
  const stored = deps.store.collection(auditEntries)
  return {
    /** Notes a call that went well, before it is answered. */
    async note(
      endpoint: Pick<Endpoint, 'method' | 'path'>,
      noun: string,
      call: { actor: Actor; params: unknown; body: unknown },
    ): Promise<void> {
      const params = (call.params ?? {}) as Record<string, string>
      const entry = entryOf(endpoint, noun, call.actor, params, call.body)
      if (entry)
        await stored
          .in(entry.region)
          .insert({ id: newId('audit'), at: deps.clock.now().toISOString(), ...entry })
    },

    async list(region: string, { actor, ...page }: Page & { actor?: string }) {
      const filter = actor === undefined ? {} : { actor }
      const found = await pageOf(stored.in(region), filter, { at: -1 }, page, (one: AuditEntry) => one)
      const [names, people] = await Promise.all([
        deps.directory.accounts(found.items.map((one) => one.actor)),
        deps.directory.people(
          region,
          found.items.flatMap(({ profile }) => profile ?? []),
        ),
      ])
      return {
        ...found,
        items: found.items.map(({ id, at, actor: by, role, verb, noun, call, profile }) => ({
          ...{ id, at, role, verb, noun, call },
          actor: { id: by, name: names.get(by) ?? '' },
          person: profile === null ? null : (people.get(profile) ?? null),
        })),
      }
    },

    /** Takes somebody, and the records that go with them, out of what was done. */
    async erase(region: string, profile: string, gone: ReadonlySet<string>): Promise<void> {
      const own = await stored.in(region).find({ profile })
      const named = gone.size === 0 ? [] : await stored.in(region).find({ about: { $in: [...gone] } })
      for (const { id } of [...own, ...named])
        await changeOnce(stored.in(region), id, (now) => ({ ...now, about: null, profile: null }))
    },

    /** Forgets what was done long ago. */
    async sweep(): Promise<void> {
      for (const region of await deps.regions.all()) {
        const before = addMonths(deps.regions.dayIn(region), -auditMonths)
        await stored.in(region.id).deleteMany({ at: { $lt: before } })
      }
    },
  }
}
export type AuditService = ReturnType<typeof auditService>
