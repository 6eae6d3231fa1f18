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
  return {
    /** Notes a look, once a viewer, day, depth and reason; looking at oneself is none. */
    async note(actor: Actor, { id, region }: Pick<Profile, 'id' | 'region'>, look: Look, today: string) {
      const { depth, employer = null, reason = null } = look
      const key = [actor.account, id, today, depth, reason].join('|')
      const view = {
        id: idOfSecret('look', key),
        region,
        profile: id,
        viewer: actor.account,
        employer,
        day: today,
      }
      await keepOnce(views.in(region), { ...view, depth, reason })
      // Somebody who was deleted meanwhile leaves no looks behind.
      if (!(await people.in(region).versions([id])).has(id)) await deleteOnce(views.in(region), view.id)
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
