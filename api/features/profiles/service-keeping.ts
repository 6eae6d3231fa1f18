import { createHash } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { addDays } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { changeOnce } from '../../records.ts'
import type { Directory } from '../directory.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import { profileView } from './access.ts'
import { goingDay } from './rules-consents.ts'
import { type Profile, profiles } from './store.ts'

/** As many people as one look for those whose time is over answers. */
const most = 100

const versionOf = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 8)

/** How long somebody's data is kept, and what they agreed to: theirs to read, and for who holds the case. */
export const keepingService = (deps: {
  store: Store
  clock: Clock
  regions: Pick<RegionService, 'read' | 'dayIn'>
  directory: Pick<Directory, 'employers'>
}) => {
  const stored = deps.store.collection(profiles)

  return {
    async read(actor: Actor, region: string, id: string) {
      const profile = await stored.in(region).get(id)
      const view = profile && profileView(actor, profile)
      if (!profile || !view) throw new AppError('notFound')
      if (view === 'colleague') throw new AppError('forbidden')
      const settings = await deps.regions.read(region)
      const isClosed = profile.state === 'closed'
      const from = (isClosed ? profile.closedOn : undefined) ?? deps.regions.dayIn(settings)
      const names = await deps.directory.employers(profile.consents.flatMap(({ employer }) => employer ?? []))
      return {
        goesOn: isClosed ? (profile.goesOn ?? null) : null,
        closed: goingDay(settings.rules, from, false),
        withConsent: goingDay(settings.rules, from, true),
        items: profile.consents.toReversed().map(({ words, ...entry }) => ({
          ...entry,
          words: words.replace('{{employer}}', names.get(entry.employer ?? '') ?? '…'),
          version: versionOf(words),
        })),
      }
    },

    /** Who was closed so long ago that their data goes today, the longest first. */
    due: (region: string, today: string): Promise<Profile[]> =>
      stored
        .in(region)
        .find({ state: 'closed', goesOn: { $lte: today } }, { sort: { goesOn: 1 }, limit: most }),

    /** Whose data goes after one day and by another, at the latest. */
    going: (region: string, after: string, by: string): Promise<Profile[]> =>
      stored.in(region).find({ state: 'closed', goesOn: { $gt: after, $lte: by } }),

    /** Lets the time begin anew today, for somebody with whom something still runs. */
    async keepOn(region: string, id: string): Promise<void> {
      const settings = await deps.regions.read(region)
      const today = deps.regions.dayIn(settings)
      const goesOn = addDays(today, ruleNumber(settings.rules, 'retentionDays', today))
      await changeOnce(stored.in(region), id, (now) => (now.state === 'closed' ? { ...now, goesOn } : null))
    },
  }
}
export type KeepingService = ReturnType<typeof keepingService>
