import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { idOfSecret } from '../../ids.ts'
import { deleteOnce, keepOnce } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { ProfileLook } from './contract.ts'
import { type Profile, type ProfileView, profiles, profileViews } from './store.ts'

/** How many looks a person reads at once. */
const shown = 200

export type Look = { depth: ProfileView['depth']; employer?: string; reason?: string }

/** The log of who looked at whom: the person's to read. */
export const lookService = (deps: { store: Store; clock: Clock }) => {
  const views = deps.store.collection(profileViews)
  const people = deps.store.collection(profiles)
  /** Notes a look at each of these people, once a viewer, day, depth and reason. */
  const noteAll = async (actor: Actor, region: string, ids: readonly string[], look: Look, today: string) => {
    const { depth, employer = null, reason = null } = look
    const drafts = ids.map((profile) => ({
      id: idOfSecret('look', [actor.account, profile, today, depth, reason].join('|')),
      ...{ region, profile, viewer: actor.account, employer, day: today, depth, reason },
    }))
    const kept = await views.in(region).versions(drafts.map(({ id }) => id))
    const missing = drafts.filter(({ id }) => !kept.has(id))
    if (missing.length === 0) return
    await Promise.all(missing.map((draft) => keepOnce(views.in(region), draft)))
    // Somebody who was deleted meanwhile leaves no looks behind.
    const there = await people.in(region).versions(missing.map(({ profile }) => profile))
    const gone = missing.filter(({ profile }) => !there.has(profile))
    await Promise.all(gone.map(({ id }) => deleteOnce(views.in(region), id)))
  }

  return {
    noteAll,
    /** Notes a look at one person; looking at oneself is none. */
    note: (actor: Actor, { id, region }: Pick<Profile, 'id' | 'region'>, look: Look, today: string) =>
      noteAll(actor, region, [id], look, today),

    /** Whether somebody has given a reason today for reading what is restricted. */
    async hasReason(actor: Actor, { id, region }: Pick<Profile, 'id' | 'region'>, today: string) {
      const found = await views.in(region).find({ profile: id, day: today })
      return found.some(({ viewer, depth }) => viewer === actor.account && depth === 'restricted')
    },

    /** Latest first; who is gone has no name. */
    async of(profile: Pick<Profile, 'id' | 'region'>, directory: Directory): Promise<ProfileLook[]> {
      const found = await views
        .in(profile.region)
        .find({ profile: profile.id }, { sort: { day: -1 }, limit: shown })
      const [people, firms] = await Promise.all([
        directory.accounts(found.map(({ viewer }) => viewer)),
        directory.employers(found.flatMap(({ employer }) => employer ?? [])),
      ])
      return found.map(({ id, viewer, employer, day, depth, reason }) => ({
        id,
        viewer: people.get(viewer) ?? '',
        role: employer === null ? ('jobhunter' as const) : ('employer' as const),
        employer: employer === null ? null : (firms.get(employer) ?? ''),
        day,
        depth,
        reason,
      }))
    },
  }
}
export type LookService = ReturnType<typeof lookService>
