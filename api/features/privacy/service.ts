import type { Actor } from '../../access.ts'
import type { DeletionLedger } from '../../adapters/ledger.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import type { Eraser } from '../../feature.ts'
import { type Intents, intentSpec } from '../../intents.ts'
import { collectionOf, type DeclaredSpec, personalRecords, type Subject } from '../../personal.ts'
import { deleteOnce } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import type { AccountService } from '../accounts/service.ts'
import type { Directory } from '../directory.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import { exportFormat, exportVersion } from './contract.ts'
import { europassOf } from './rules-cv.ts'

/** What each concept of a profile is called in the person's language. */
const wordsOf = (profile: Profile, { concepts }: Reference): Record<string, string> => {
  const { skills, certificates, wishes, experience, contact } = profile
  const listed = [skills.items, certificates.items, wishes.occupations, wishes.groups, wishes.sectors]
  const done = Object.values(experience).flatMap(({ occupation }) => occupation ?? [])
  const labelled = [...listed.flatMap(Object.keys), ...done].map((id) => [
    id,
    concepts.get(id)?.labels[contact.language],
  ])
  return Object.fromEntries(labelled.filter(([, label]) => label !== undefined))
}

/** What is held of a person: theirs to take along and to have deleted. */
export const privacyService = (deps: {
  store: Store
  specs: readonly DeclaredSpec[]
  intents: Intents
  ledger: DeletionLedger
  now: () => Date
  reference: Reference
  profiles: Pick<ProfileService, 'get' | 'delete'>
  accounts: Pick<AccountService, 'own'>
  directory: Pick<Directory, 'signInOf'>
  /** What takes a person out of records that others are in too. */
  erasers: readonly Eraser[]
}) => {
  const { profiles, store, specs } = deps

  const own = async (actor: Actor, region: string, id: string) => {
    const profile = await profiles.get(region, id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    if (view !== 'self') throw new AppError('forbidden')
    const { email } = await deps.accounts.own(actor)
    const subject: Subject = { region, profile: id, account: actor.account, email }
    return { profile, subject }
  }

  const erased = async (erasing: Subject & { version: number }) => {
    await begin(erasing)
    // After the intent, which names the person too, is gone.
    await store.forget()
    return null
  }

  /** The profile goes first: from then on nothing new is made for this person, and all that is left is found and deleted. */
  const { begin } = deps.intents.kind('erase', async (erasing: Subject & { version: number }, resumed) => {
    const { region, profile, version } = erasing
    const there = await profiles.get(region, profile)
    if (there && !(await profiles.delete(region, profile, version))) {
      const current = await profiles.get(region, profile)
      throw current ? new AppError('stale', { current }) : new AppError('notFound')
    }
    if (!there && !resumed) throw new AppError('notFound')
    await deps.ledger.note({ region, profile, account: erasing.account, at: deps.now().toISOString() })
    const held = await personalRecords(store, specs, erasing)
    const gone = new Set(held.map(({ id }) => id))
    const eraseShared = async () => {
      for (const erase of deps.erasers) await erase(region, profile, gone)
    }
    await eraseShared()
    for (const { spec, id } of await personalRecords(store, specs, erasing))
      if (spec.name !== intentSpec.name) await deleteOnce(collectionOf(store, spec, region), id)
    // Once more, for what was shown to somebody meanwhile.
    await eraseShared()
    return null
  })

  /** Deletes a person as they were seen; says whether it was this call. */
  const eraseSeen = async ({ id, region, version }: Profile): Promise<boolean> => {
    const subject = { region, profile: id, ...(await deps.directory.signInOf(id)) }
    return erased({ ...subject, version }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError) return false
        throw error
      },
    )
  }

  return {
    async export(actor: Actor, region: string, id: string) {
      const { profile, subject } = await own(actor, region, id)
      const records: Record<string, unknown[]> = {}
      for (const { spec, id: record } of await personalRecords(store, specs, subject)) {
        const found = await collectionOf(store, spec, region).get(record)
        if (!found) continue
        const own = spec.ownPart?.(found as never, subject) ?? found
        records[spec.name] = [...(records[spec.name] ?? []), own]
      }
      return {
        ...({ format: exportFormat, version: exportVersion } as const),
        words: wordsOf(profile, deps.reference),
        records,
      }
    },

    async cv(actor: Actor, region: string, id: string) {
      const { profile } = await own(actor, region, id)
      return europassOf(profile, deps.reference, deps.now().toISOString().slice(0, 10))
    },

    /** Deletes a person everywhere. Lists that others saw keep a counted gap. */
    async erase(actor: Actor, region: string, id: string, ifMatch: number): Promise<null> {
      const { profile, subject } = await own(actor, region, id)
      if (profile.version !== ifMatch) throw new AppError('stale', { current: profile })
      return erased({ ...subject, version: ifMatch })
    },

    /** Deletes a person of whom nothing may be kept any more; somebody else may have changed them meanwhile. */
    eraseSeen,

    /** Deletes somebody who was entered by mistake, if nothing but the profile and looks at it is held of them; says whether. */
    async takeBack(profile: Profile): Promise<boolean> {
      const { id, region } = profile
      const subject = { region, profile: id, ...(await deps.directory.signInOf(id)) }
      const held = await personalRecords(store, specs, subject)
      return held.every(({ spec }) => spec.name === 'profiles' || spec.name === 'profile_views')
        ? eraseSeen(profile)
        : false
    },
  }
}
export type PrivacyService = ReturnType<typeof privacyService>
