import { type Actor, profileView } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { RecordNotFoundError } from '../../adapters/store/errors.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newId, newSecret } from '../../ids.ts'
import { created } from '../../records.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { SessionService } from './service-sessions.ts'
import { accounts, cards, memberships } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** How long a card may lie unused, in ms. */
const cardAge = 30 * day

/** Cards: how somebody without e-mail comes in. Each is used once; a new one ends the old and its sessions. */
export const cardService = (deps: {
  store: Store
  clock: Clock
  sessions: SessionService
  profiles: Pick<ProfileService, 'get' | 'note'>
}) => {
  const { clock, profiles, sessions } = deps
  const kept = deps.store.collection(cards)
  const people = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)

  /** The account that signs in for a profile; made when there is none. */
  const accountFor = async (actor: Actor, region: string, profile: string): Promise<string> => {
    const [join] = await joins.find({ profile }, { limit: 1 })
    if (join) return join.account
    const found = await profiles.get(region, profile)
    if (!found) throw new AppError('notFound')
    const account = newId('account')
    const history = created(actor.account, clock.now())
    await joins.insert({ id: newId('membership'), account, role: 'person', region, profile, history })
    const { name, language } = found.contact
    await people.insert({ id: account, name, language, state: 'active', history })
    return account
  }
  const revoke = async (account: string, profile: string) => {
    await sessions.closeAll(account, 'card')
    for (const { id } of await kept.find({ profile })) await kept.delete(id)
  }

  return {
    /** Makes a card for a person whose case the caller holds; the secret is said this once. */
    async make(actor: Actor, region: string, profile: string): Promise<{ token: string; expiresAt: string }> {
      const found = await profiles.get(region, profile)
      const view = found && profileView(actor, found)
      if (!view) throw new AppError('notFound')
      if (view === 'colleague') throw new AppError('forbidden')
      const account = await accountFor(actor, region, profile)
      await revoke(account, profile)
      const token = newSecret()
      const expiresAt = new Date(clock.now().getTime() + cardAge).toISOString()
      await kept.insert({ id: idOfSecret('card', token), account, profile, region, expiresAt })
      await profiles.note(region, profile, actor.account, 'cardMade')
      return { token, expiresAt }
    },

    /** Begins a session on this device; of two who come with one card, one gets in. */
    async use(token: string): Promise<{ account: string; secret: string }> {
      const id = idOfSecret('card', token)
      const card = await kept.get(id)
      if (!card || card.expiresAt <= clock.now().toISOString()) throw new AppError('expired')
      try {
        await kept.delete(id, card.version)
      } catch (error) {
        if (error instanceof RecordNotFoundError) throw new AppError('expired')
        throw error
      }
      const account = await people.get(card.account)
      if (account?.state !== 'active') throw new AppError('expired')
      await profiles.note(card.region, card.profile, account.id, 'cardUsed')
      return { account: account.id, secret: await sessions.open(account.id, 'card') }
    },

    /** Forgets cards that have expired. */
    async sweep(): Promise<void> {
      const old = await kept.find({ expiresAt: { $lte: clock.now().toISOString() } }, { limit: 1000 })
      for (const { id } of old) await kept.delete(id)
    },
  }
}
export type CardService = ReturnType<typeof cardService>
