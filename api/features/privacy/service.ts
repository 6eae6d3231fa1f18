import { type Actor, profileView } from '../../access.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { collectionOf, type DeclaredSpec, personalRecords, type Subject } from '../../personal.ts'
import type { AccountService } from '../accounts/service.ts'
import type { ProfileService } from '../profiles/service.ts'

/** What is held of a person: theirs to take along and to have deleted. */
export const privacyService = (deps: {
  store: Store
  specs: readonly DeclaredSpec[]
  profiles: Pick<ProfileService, 'get'>
  accounts: Pick<AccountService, 'own'>
  /** What takes a person out of records that others are in too. */
  erasers: readonly ((region: string, profile: string) => Promise<void>)[]
}) => {
  const { store, specs } = deps

  const own = async (actor: Actor, region: string, id: string) => {
    const profile = await deps.profiles.get(region, id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    if (view !== 'self') throw new AppError('forbidden')
    const { email } = await deps.accounts.own(actor)
    const subject: Subject = { region, profile: id, account: actor.account, email }
    return { profile, subject }
  }

  return {
    async export(actor: Actor, region: string, id: string) {
      const { subject } = await own(actor, region, id)
      const records: Record<string, unknown[]> = {}
      for (const { spec, id: record } of await personalRecords(store, specs, subject)) {
        const found = await collectionOf(store, spec, region).get(record)
        if (!found) continue
        const own = spec.ownPart?.(found as never, subject) ?? found
        records[spec.name] = [...(records[spec.name] ?? []), own]
      }
      return { records }
    },

    /** Deletes a person everywhere. Lists that others saw keep a counted gap. */
    async erase(actor: Actor, region: string, id: string, ifMatch: number): Promise<null> {
      const { profile, subject } = await own(actor, region, id)
      if (profile.version !== ifMatch) throw new AppError('stale', { current: profile })
      const eraseShared = async () => {
        for (const erase of deps.erasers) await erase(region, id)
      }
      await eraseShared()
      for (const { spec, id: record } of await personalRecords(store, specs, subject))
        await collectionOf(store, spec, region).delete(record)
      // Once more, for what was shown to somebody meanwhile.
      await eraseShared()
      return null
    },
  }
}
export type PrivacyService = ReturnType<typeof privacyService>
