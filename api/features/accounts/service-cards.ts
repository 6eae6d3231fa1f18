import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newId, newSecret } from '../../ids.ts'
import type { Intents } from '../../intents.ts'
import { created, deleteOnce, keepOnce, upsert } from '../../records.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { AccountService } from './service.ts'
import type { SessionService } from './service-sessions.ts'
import { accounts as accountSpec, type Card, cards, type MembershipRecord, memberships } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** How long a card may lie unused, in ms. */
const cardAge = 30 * day

/** What is needed to make a card again, but its secret: that is said once, and kept nowhere. */
type Making = {
  region: string
  profile: string
  by: string
  at: string
  /** Ids for an account and its membership, where the profile has none. */
  account: string
  membership: string
  card: string
  expiresAt: string
}

/** Cards: how somebody without e-mail comes in. Each is used once; a new one ends the old and its sessions. */
export const cardService = (deps: {
  store: Store
  clock: Clock
  intents: Intents
  sessions: SessionService
  accounts: Pick<AccountService, 'forgetPerson'>
  profiles: Pick<ProfileService, 'get' | 'note'>
}) => {
  const { accounts, clock, profiles, sessions } = deps
  const kept = deps.store.collection(cards)
  const people = deps.store.collection(accountSpec)
  const joins = deps.store.collection(memberships)

  /** The account that signs in for a profile; made when there is none. Of several at once, one membership decides. */
  const accountFor = async (making: Making, { name, language }: Profile['contact']): Promise<string> => {
    const { by, region, profile } = making
    const history = created(by, new Date(making.at))
    const { account } = await upsert<MembershipRecord>(
      joins,
      async () => (await joins.find({ profile }, { limit: 1 }))[0],
      {
        change: () => null,
        begin: () => ({
          ...{ id: making.membership, account: making.account, role: 'person', region, profile, history },
          ...{ scope: null, until: null },
        }),
      },
    )
    if (account === making.account)
      await keepOnce(people, { id: account, name, language, state: 'active', history })
    return account
  }
  const revoke = async (account: string, profile: string) => {
    await sessions.closeAll(account, 'card')
    for (const { id } of await kept.find({ profile })) await deleteOnce(kept, id)
  }

  /** Nobody waits for a card that a crash cut short, and its secret is lost: only the account is made whole. */
  const { begin } = deps.intents.kind('card', async (making: Making, resumed) => {
    const { region, profile, card, expiresAt } = making
    const gone = async () => {
      for (const { id } of await kept.find({ profile })) await deleteOnce(kept, id)
      await accounts.forgetPerson(profile)
      throw new AppError('notFound')
    }
    const found = await profiles.get(region, profile)
    if (!found) return gone()
    const account = await accountFor(making, found.contact)
    if (resumed) await deleteOnce(kept, card)
    else {
      await revoke(account, profile)
      const find = async () => (await kept.find({ profile }, { limit: 1 }))[0]
      const one = { account, profile, region, expiresAt }
      await upsert<Card>(kept, find, { change: () => null, begin: () => ({ id: card, ...one }) })
      if (!(await kept.get(card))) throw new AppError('exists')
    }
    // The last step: it fails when the person is deleted meanwhile, and then nothing of the above may stay.
    const action = resumed ? null : 'cardMade'
    const isThere = action
      ? await profiles.note(region, profile, making.by, action)
      : (await profiles.get(region, profile)) !== null
    if (!isThere) await gone()
  })

  return {
    /** Makes a card for a person whose case the caller holds; the secret is said this once. */
    async make(actor: Actor, region: string, profile: string): Promise<{ token: string; expiresAt: string }> {
      const found = await profiles.get(region, profile)
      const view = found && profileView(actor, found)
      if (!view) throw new AppError('notFound')
      if (view === 'colleague') throw new AppError('forbidden')
      const token = newSecret()
      const now = clock.now()
      const expiresAt = new Date(now.getTime() + cardAge).toISOString()
      await begin({
        ...{ region, profile, by: actor.account, at: now.toISOString(), expiresAt },
        account: newId('account'),
        membership: newId('membership'),
        card: idOfSecret('card', token),
      })
      return { token, expiresAt }
    },

    /** Begins a session on this device; of two who come with one card, one gets in. */
    async use(token: string): Promise<{ account: string; secret: string }> {
      const id = idOfSecret('card', token)
      const card = await kept.get(id)
      if (!card || card.expiresAt <= clock.now().toISOString()) throw new AppError('expired')
      if (!(await deleteOnce(kept, id, card.version))) throw new AppError('expired')
      const account = await people.get(card.account)
      if (account?.state !== 'active') throw new AppError('expired')
      if (!(await profiles.note(card.region, card.profile, account.id, 'cardUsed')))
        throw new AppError('expired')
      return { account: account.id, secret: await sessions.open(account.id, 'card') }
    },

    /** Forgets cards that have expired. */
    async sweep(): Promise<void> {
      const old = await kept.find({ expiresAt: { $lte: clock.now().toISOString() } }, { limit: 1000 })
      for (const { id } of old) await deleteOnce(kept, id)
    },
  }
}
export type CardService = ReturnType<typeof cardService>
