import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { UiLanguage } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newSecret } from '../../ids.ts'
import { deleteOnce, keepOnce } from '../../records.ts'
import type { AccountService } from './service.ts'
import type { SessionService } from './service-sessions.ts'
import { helperLinks } from './store.ts'

const day = 24 * 60 * 60 * 1000

/** Helpers of events: whoever holds the organiser's link comes in, for that event alone and until its end. */
export const helperService = (deps: {
  store: Store
  clock: Clock
  sessions: Pick<SessionService, 'open'>
  accounts: Pick<AccountService, 'addHelper' | 'forgetHelpers' | 'helpers'>
}) => {
  const { accounts, clock, sessions } = deps
  const links = deps.store.collection(helperLinks)
  const now = () => clock.now().toISOString()

  return {
    /** Makes the link of an event and ends the one before; its secret is said this once. */
    async makeLink(by: string, region: string, scope: string, until: string): Promise<{ token: string }> {
      const token = newSecret()
      for (const { id } of await links.find({ scope })) await deleteOnce(links, id)
      await keepOnce(links, { id: idOfSecret('helperlink', token), region, scope, madeBy: by, until })
      return { token }
    },

    /** Begins a session for somebody who says their name; many may come in with one link. */
    async use(
      token: string,
      who: { name: string; language: UiLanguage },
    ): Promise<{ account: string; secret: string }> {
      const link = await links.get(idOfSecret('helperlink', token))
      if (!link || link.until <= now()) throw new AppError('expired')
      const account = await accounts.addHelper(link.id, who, link)
      return { account, secret: await sessions.open(account, 'card') }
    },

    ofEvent: accounts.helpers,
    /** Ends what one helper may do, at once. */
    end: (scope: string, account: string): Promise<void> => accounts.forgetHelpers(scope, account),

    /** Forgets the helpers of events that are over for a day, and their links. */
    async sweep(): Promise<void> {
      const before = new Date(clock.now().getTime() - day).toISOString()
      for (const { id, scope } of await links.find({ until: { $lte: before } }, { limit: 100 })) {
        await accounts.forgetHelpers(scope)
        await deleteOnce(links, id)
      }
    },
  }
}
export type HelperService = ReturnType<typeof helperService>
