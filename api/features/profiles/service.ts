import { type Actor, profileView } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { type Page, pageOf } from '../../page.ts'
import { act, created, insertOnce, patchSections } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import { profileAnswer, profileSummary } from './answers.ts'
import { type ProfileAnswer, type ProfileSections, profileSections, restrictedSections } from './contract.ts'
import { profileFaults } from './rules.ts'
import { type Profile, profiles, profileViews } from './store.ts'

export type NewProfile = { id: string } & Partial<Omit<ProfileSections, 'case'>> &
  Pick<ProfileSections, 'contact'>

/** Everything that is not known yet, which is not the same as "none". */
export const blankSections = (owner: string): Omit<ProfileSections, 'contact'> => ({
  residence: { town: null, postcode: null, municipality: null, movingDay: null },
  legal: { position: null, procedureStart: null, blocked: null, documentUntil: null, workPermit: null },
  constraints: { asked: false, excluded: [] },
  skills: { finished: false, items: {} },
  experience: {},
  education: {},
  certificates: { asked: false, items: {} },
  languages: { dutch: { listening: null, speaking: null, reading: null, writing: null }, others: {} },
  availability: { free: null, blocks: {}, hoursPerWeek: null, startDay: null },
  mobility: { modes: {}, maxMinutes: null },
  wishes: { confirmedOn: null, occupations: {}, groups: {}, sectors: {}, kinds: {} },
  integration: { route: null, planReference: null },
  introduction: null,
  sharing: { anonymousPool: false },
  case: { owner, standIn: null },
})

/** Profiles: who may read and change what of a person. */
export const profileService = (deps: { store: Store; clock: Clock; reference: Reference }) => {
  const { clock, reference } = deps
  const stored = deps.store.collection(profiles)
  const views = deps.store.collection(profileViews)

  const seen = async (actor: Actor, region: string, id: string) => {
    const profile = await stored.in(region).get(id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    return { profile, isOpen: view !== 'colleague', view }
  }
  const answer = (profile: Profile, isOpen: boolean): ProfileAnswer => profileAnswer(profile, isOpen)

  return {
    /** The stored profile, for other features; the caller has asked for permission through `read` or its own rule. */
    get: (region: string, id: string): Promise<Profile | null> => stored.in(region).get(id),

    /** Whether an account is the owner or stand-in of anybody here. */
    async hasCases(region: string, account: string): Promise<boolean> {
      const held = { $or: [{ 'case.owner': account }, { 'case.standIn': account }] }
      return (await stored.in(region).count(held)) > 0
    },

    async list(actor: Actor, region: string, page: Page & { mine?: boolean }) {
      const filter = page.mine ? { 'case.owner': actor.account } : {}
      const sort = { 'contact.name': 1 } as const
      return pageOf(stored.in(region), filter, sort, page, (profile) =>
        profileSummary(profile, actor.account),
      )
    },

    async create(actor: Actor, region: string, { id, ...given }: NewProfile) {
      const sections = { ...blankSections(actor.account), ...given }
      const faults = profileFaults(sections, reference)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const history = created(actor.account, clock.now())
      const draft = { id, region, state: 'unclaimed' as const, history, ...sections }
      return answer(await insertOnce<Profile>(stored.in(region), draft, actor.account), true)
    },

    async read(actor: Actor, region: string, id: string) {
      const { profile, isOpen } = await seen(actor, region, id)
      return answer(profile, isOpen)
    },

    async readRestricted(actor: Actor, region: string, id: string, reason: string) {
      const { profile } = await seen(actor, region, id)
      await views.in(region).insert({
        id: newId('view'),
        region,
        profile: id,
        viewer: actor.account,
        day: clock.now().toISOString().slice(0, 10),
        depth: 'restricted',
        reason,
        history: created(actor.account, clock.now()),
      })
      return answer(profile, true)
    },

    async patch(actor: Actor, region: string, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const { profile, isOpen, view } = await seen(actor, region, id)
      const isForbidden = (section: string) =>
        (!isOpen && (restrictedSections as readonly string[]).includes(section)) ||
        (section === 'case' && view === 'self')
      if (Object.keys(patch).some(isForbidden)) throw new AppError('forbidden')
      const next = await patchSections({
        collection: stored.in(region),
        current: profile,
        ifMatch,
        patch,
        sections: profileSections,
        actor: actor.account,
        at: clock.now(),
        check: (whole) => profileFaults(whole, reference),
        show: (record) => answer(record, isOpen),
      })
      return answer(next, isOpen)
    },

    async claim(actor: Actor, region: string, id: string, ifMatch: number) {
      const { profile, view } = await seen(actor, region, id)
      if (view !== 'self') throw new AppError('forbidden')
      return changeState(actor, profile, ifMatch, ['unclaimed'], 'active', 'claimed')
    },

    async setState(actor: Actor, region: string, id: string, ifMatch: number, to: 'active' | 'closed') {
      const { profile, isOpen } = await seen(actor, region, id)
      const from = to === 'closed' ? (['unclaimed', 'active'] as const) : (['closed'] as const)
      return answer(
        await changeState(actor, profile, ifMatch, from, to, to === 'closed' ? 'closed' : 'reopened'),
        isOpen,
      )
    },
  }

  async function changeState(
    actor: Actor,
    profile: Profile,
    ifMatch: number,
    from: readonly Profile['state'][],
    to: Profile['state'],
    action: string,
  ): Promise<Profile> {
    if (profile.version !== ifMatch) throw new AppError('stale', { current: answer(profile, false) })
    if (!from.includes(profile.state)) throw new AppError('stateConflict', { detail: `Is ${profile.state}` })
    const done = { actor: actor.account, at: clock.now(), action, paths: ['/state'] }
    return act(stored.in(profile.region), profile, { state: to }, done)
  }
}
export type ProfileService = ReturnType<typeof profileService>
