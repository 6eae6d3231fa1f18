import { fold } from '../../../locales/fold.ts'
import { type Actor, actsFor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Filter } from '../../adapters/store/filter.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { type Page, pageOf } from '../../page.ts'
import { changeOnce, created, deleteOnce, insertOnce, patchSections, withAct } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import { takeStep } from '../../state-machine.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { profileView } from './access.ts'
import { profileAnswer, profileSummary } from './answers.ts'
import type { ProfileSections } from './contract.ts'
import { type ProfileAnswer, profileSections, restrictedSections } from './contract.ts'
import { paidRightOf } from './rights.ts'
import {
  emailFaults,
  ownWordFaults,
  profileFaults,
  profileSteps,
  releaseFaults,
  withOwnWord,
} from './rules.ts'
import { blankSections, type NewProfile } from './rules-blank.ts'
import { consentsAfter, sharingAfter } from './rules-consents.ts'
import { caseHolding } from './service-cases.ts'
import { consentService } from './service-consents.ts'
import type { LookService } from './service-looks.ts'
import { type Profile, profiles } from './store.ts'

type Block = ProfileSections['availability']['blocks'][string]

/** Who is shown to whom is the person's to say; a helper asks about the pool while they fill in a profile together. */
const mayShare = (view: string, { state }: Profile, { sharing }: { sharing?: unknown }): boolean =>
  view === 'self' || (state === 'unclaimed' && Object.keys(sharing ?? {}).join() === 'anonymousPool')

/** Profiles: who may read and change what of a person. */
export const profileService = (deps: {
  store: Store
  clock: Clock
  reference: Reference
  looks: LookService
  regions: Pick<RegionService, 'read' | 'today' | 'dayIn'>
  directory: Directory
}) => {
  const { clock, directory, looks, reference, regions } = deps
  const stored = deps.store.collection(profiles)
  const consents = consentService(deps)

  const seen = async (actor: Actor, region: string, id: string) => {
    const profile = await stored.in(region).get(id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    return { profile, isOpen: view !== 'colleague', view }
  }
  const answer = (profile: Profile, isOpen: boolean): ProfileAnswer => profileAnswer(profile, isOpen)

  const step = async (
    actor: Actor,
    region: string,
    id: string,
    ifMatch: number,
    name: keyof typeof profileSteps,
  ) => {
    const { profile, isOpen, view } = await seen(actor, region, id)
    const next = await takeStep({
      collection: stored.in(region),
      current: profile,
      step: profileSteps[name],
      by: view,
      ifMatch,
      actor: actor.account,
      at: clock.now(),
      show: (record) => answer(record, isOpen),
      change: await consents.ofStep(actor, profile, name, view),
    })
    return { next, isOpen }
  }

  const ofActor = (actor: Actor, region: string): Filter<Profile> => ({
    $or: [{ 'case.owner': { $in: actsFor(actor, region) } }, { 'case.standIn': actor.account }],
  })

  return {
    /** The stored profile, for other features; the caller has asked for permission through `read` or its own rule. */
    get: (region: string, id: string): Promise<Profile | null> => stored.in(region).get(id),
    /** The same for several, in no order; who is not there is left out. */
    some: (region: string, ids: readonly string[]): Promise<Profile[]> =>
      stored.in(region).find({ id: { $in: ids } }),
    /** Those of a region with one of these names, in any spelling of it. */
    named: (region: string, names: readonly string[]): Promise<Profile[]> =>
      stored.in(region).find({ 'sortKeys.name': { $in: names.map(fold) } }),
    /** Who may be shown to employers without a name. */
    inPool: (region: string, consent: Filter<Profile>): Promise<Profile[]> => stored.in(region).find(consent),
    /** The cases that the actor holds or stands in for. */
    ofJobhunter: (region: string, actor: Actor): Promise<Profile[]> =>
      stored.in(region).find(ofActor(actor, region)),
    /** Everybody who looks for work in a region, for whoever has asked for permission itself. */
    active: (region: string): Promise<Profile[]> => stored.in(region).find({ state: 'active' }),
    /** Open cases of a region, or of one who holds them, for whoever has asked for permission itself. */
    open: (region: string, owner?: string): Promise<Profile[]> =>
      stored.in(region).find({
        state: { $in: ['unclaimed', 'active'] },
        ...(owner !== undefined && { 'case.owner': owner }),
      }),
    /** Who of these is there, each with its version. */
    versions: (region: string, ids: readonly string[]) => stored.in(region).versions(ids),

    /** Deletes the version that was seen; says whether it was this call. What else is held of the person is left. */
    delete: (region: string, id: string, version: number): Promise<boolean> =>
      deleteOnce(stored.in(region), id, version),
    /** Writes into the history that something happened around a profile, such as a card that was used; false when it is gone. */
    async note(region: string, id: string, actor: string, action: string): Promise<boolean> {
      const noted = await changeOnce(stored.in(region), id, (now) => ({
        ...now,
        history: withAct(now, { actor, at: clock.now(), action, paths: [] }),
      }))
      return noted !== null
    },
    /** Takes hours of the week out of what somebody is free in, under an id of the caller's own, or gives them back. */
    async setBlock(region: string, id: string, block: string, hours: Block | null): Promise<void> {
      await changeOnce(stored.in(region), id, (now) => {
        const { [block]: there = null, ...others } = now.availability.blocks
        if (JSON.stringify(there) === JSON.stringify(hours)) return null
        const blocks = hours === null ? others : { ...others, [block]: hours }
        const paths = [`/availability/blocks/${block}`]
        const act = { actor: now.case.owner, at: clock.now(), action: 'changed', paths }
        return { ...now, availability: { ...now.availability, blocks }, history: withAct(now, act) }
      })
    },
    /** Cases of the actor, or those they stand in for, each with what paid work is open to it today. */
    async paidRights(region: string, actor: Actor, as: 'owner' | 'standIn') {
      const [own = '', ...away] = actsFor(actor, region)
      const instead = { $or: [{ 'case.standIn': own }, { 'case.owner': { $in: away } }] }
      const held = as === 'owner' ? { 'case.owner': own } : instead
      const [found, { rules }, today] = await Promise.all([
        stored.in(region).find(held),
        regions.read(region),
        regions.today(region),
      ])
      return new Map(found.map((profile) => [profile.id, paidRightOf(profile, rules, today)]))
    },
    async list(actor: Actor, region: string, page: Page & { mine?: boolean }) {
      const filter = page.mine ? ofActor(actor, region) : {}
      const sort = { 'sortKeys.name': 1 } as const
      const found = await pageOf(stored.in(region), filter, sort, page, (profile) =>
        profileSummary(profile, actor),
      )
      const ids = found.items.map(({ id }) => id)
      await looks.noteAll(actor, region, ids, { depth: 'list' }, await regions.today(region))
      return found
    },

    async create(actor: Actor, region: string, { id, ...given }: NewProfile) {
      const sections = { ...blankSections(actor.account), ...given }
      const faults = profileFaults(sections, reference, await regions.today(region))
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const history = created(actor.account, clock.now())
      const blank = {
        state: 'unclaimed' as const,
        consents: [],
        sharing: blankSections(actor.account).sharing,
      }
      const said = { at: clock.now(), channel: 'together' as const, language: sections.contact.language }
      const agreed = consentsAfter(blank, { ...blank, ...sections }, said)
      const draft = { id, region, ...blank, history, ...sections, consents: agreed }
      return answer(await insertOnce<Profile>(stored.in(region), draft, actor.account), true)
    },

    async read(actor: Actor, region: string, id: string) {
      const { profile, isOpen, view } = await seen(actor, region, id)
      if (view !== 'self') await looks.note(actor, profile, { depth: 'profile' }, await regions.today(region))
      return answer(profile, isOpen)
    },

    async looks(actor: Actor, region: string, id: string) {
      const { profile, isOpen } = await seen(actor, region, id)
      if (!isOpen) throw new AppError('forbidden')
      return { items: await looks.of(profile, directory) }
    },

    /** Who is gone has no name. */
    async names(actor: Actor, region: string, id: string) {
      const { profile, isOpen } = await seen(actor, region, id)
      if (!isOpen) throw new AppError('forbidden')
      const { history, case: held, sharing } = profile
      const [people, firms] = await Promise.all([
        directory.accounts([held.owner, ...history.map((entry) => entry.actor)]),
        directory.employers(Object.keys(sharing.releases)),
      ])
      return { names: Object.fromEntries([...people, ...firms]) }
    },

    async readRestricted(actor: Actor, region: string, id: string, reason: string) {
      const { profile } = await seen(actor, region, id)
      await looks.note(actor, profile, { depth: 'restricted', reason }, await regions.today(region))
      return answer(profile, true)
    },

    async patch(actor: Actor, region: string, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const { profile, isOpen, view } = await seen(actor, region, id)
      const isForbidden = (section: string) =>
        (!isOpen && (restrictedSections as readonly string[]).includes(section)) ||
        (section === 'sharing' && !mayShare(view, profile, patch))
      if (Object.keys(patch).some(isForbidden)) throw new AppError('forbidden')
      const today = await regions.today(region)
      const signsInWith = 'contact' in patch ? await directory.emailOf(id) : null
      const said = 'sharing' in patch ? await consents.saying(actor, profile, view) : null
      const { rules } = await regions.read(region)
      const next = await patchSections({
        collection: stored.in(region),
        current: profile,
        ifMatch,
        patch,
        sections: profileSections,
        actor: actor.account,
        at: clock.now(),
        check: (whole) => [
          ...profileFaults(whole, reference, today),
          ...releaseFaults(whole, profile, today),
          ...(view === 'self' ? ownWordFaults(whole, profile) : []),
          ...emailFaults(whole, profile, signsInWith),
        ],
        consequence: (whole) => ({
          ...(view === 'self' && withOwnWord(whole, profile)),
          ...(said && sharingAfter(profile, whole, said, rules)),
        }),
        show: (record) => answer(record, isOpen),
      })
      return answer(next, isOpen)
    },

    /** Lets an employer know who somebody is until a day, as the person said elsewhere; false when they are gone. */
    async release(region: string, id: string, actor: string, to: { employer: string; until: string }) {
      const from = await regions.today(region)
      const path = `/sharing/releases/${to.employer}`
      const released = await changeOnce(stored.in(region), id, (now) => {
        if (now.sharing.releases[to.employer]?.until === to.until) return null
        const releases = { ...now.sharing.releases, [to.employer]: { from, until: to.until } }
        const act = { actor, at: clock.now(), action: 'changed', paths: [path] }
        const next = { ...now, sharing: { ...now.sharing, releases }, history: withAct(now, act) }
        const said = { at: clock.now(), channel: 'own' as const, language: now.contact.language }
        return { ...next, consents: consentsAfter(now, next, said) }
      })
      return released !== null
    },

    /** Keeps the address that the person now signs in with, in their profile too. */
    async setEmail(region: string, id: string, actor: string, email: string): Promise<void> {
      await changeOnce(stored.in(region), id, (now) => {
        if (now.contact.email === email) return null
        const act = { actor, at: clock.now(), action: 'changed', paths: ['/contact/email'] }
        return { ...now, contact: { ...now.contact, email }, history: withAct(now, act) }
      })
    },

    ...caseHolding(deps),

    claim: async (actor: Actor, region: string, id: string, ifMatch: number) =>
      answer((await step(actor, region, id, ifMatch, 'claim')).next, true),

    async setState(actor: Actor, region: string, id: string, ifMatch: number, to: 'active' | 'closed') {
      const { next, isOpen } = await step(actor, region, id, ifMatch, to)
      return answer(next, isOpen)
    },
  }
}
export type ProfileService = ReturnType<typeof profileService>
