import { randomInt } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { MailPort } from '../../adapters/mail/port.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newId } from '../../ids.ts'
import type { Intents } from '../../intents.ts'
import { changeOnce, deleteOnce, refuseTaken, upsert, withAct } from '../../records.ts'
import type { ProfileService } from '../profiles/service.ts'
import { accountAnswer } from './answers.ts'
import type { AccountAnswer } from './contract.ts'
import { addressChangedMail, newAddressMail } from './mails.ts'
import { accounts, type EmailChange, emailChanges, memberships } from './store.ts'

const minute = 60 * 1000
const day = 24 * 60 * minute
/** How long a code works, in ms. */
const codeAge = 10 * minute
const triesPerCode = 5
/** Codes that one account may ask for in a day. */
const asksPerDay = 10

const wrongCode = () =>
  new AppError('badInput', {
    faults: [{ in: 'body', path: '/code', code: 'wrong_code', message: 'Not the code of the mail' }],
  })

/** The address that somebody signs in with: it changes when a code has come back from the new one, and a person's profile with it. */
export const emailService = (deps: {
  store: Store
  clock: Clock
  intents: Intents
  mail: MailPort
  profiles: Pick<ProfileService, 'setEmail'>
  /** Told when a mail could not be sent. */
  onError: (error: unknown) => void
}) => {
  const people = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)
  const waiting = deps.store.collection(emailChanges)
  const at = (ms: number) => new Date(deps.clock.now().getTime() + ms).toISOString()
  // Without the browser's secret the store's own reader could try a million codes.
  const hashOf = (secret: string, code: string) => idOfSecret('code', `${secret}|${code}`)
  const of = async (account: string) => (await waiting.find({ account }, { limit: 1 }))[0]

  type Moving = { account: string; email: string; at: string }
  const taken = refuseTaken('email', '/code', 'taken', 'Another account has this address')
  const { begin } = deps.intents.kind('changeEmail', async ({ account, email, at: when }: Moving) => {
    const act = { actor: account, at: new Date(when), action: 'changed', paths: ['/email'] }
    const next = await changeOnce(people, account, (now) =>
      now.email === email ? null : { ...now, email, history: withAct(now, act) },
    ).catch(taken)
    if (!next) throw new AppError('notFound')
    for (const { region, profile } of await joins.find({ account }))
      if (profile) await deps.profiles.setEmail(region, profile, account, email)
    return next
  })

  return {
    /** Mails a code to a new address; `secret` is the browser's, in which the code will work. */
    async ask(actor: Actor, secret: string, given: string): Promise<void> {
      const email = given.toLowerCase()
      const found = await people.get(actor.account)
      if (!found) throw new AppError('notFound')
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      const began = { count: 0, since: at(0) }
      const draft = (id: string, asked: EmailChange['asked']) => {
        if (asked.count >= asksPerDay) throw new AppError('tooMany')
        return {
          ...{ id, account: found.id, email, code: hashOf(secret, code), tries: 0, expiresAt: at(codeAge) },
          asked: { ...asked, count: asked.count + 1 },
        }
      }
      await upsert<EmailChange>(waiting, () => of(found.id), {
        change: ({ id, asked }) => draft(id, asked.since > at(-day) ? asked : began),
        begin: () => draft(newId('email'), began),
      })
      const isTaken = (await people.count({ email })) > 0
      if (!isTaken) deps.mail.send(newAddressMail(email, found.language, code)).catch(deps.onError)
    },

    /** Takes the new address over; `expired` when no code is open, a fault at `/code` for a wrong one. */
    async confirm(actor: Actor, secret: string, code: string): Promise<AccountAnswer> {
      const asked = await of(actor.account)
      if (!asked) throw new AppError('expired')
      const isRight = ({ code: kept }: EmailChange) => kept === hashOf(secret, code)
      const seen = await changeOnce(waiting, asked.id, (now) => {
        if (now.expiresAt <= at(0) || now.tries >= triesPerCode) throw new AppError('expired')
        // A right code is used up as well.
        return { ...now, tries: isRight(now) ? triesPerCode : now.tries + 1 }
      })
      if (!seen) throw new AppError('expired')
      if (!isRight(seen)) throw wrongCode()
      const before = await people.get(actor.account)
      const next = await begin({ account: actor.account, email: seen.email, at: at(0) })
      if (before?.email && before.email !== next.email)
        deps.mail.send(addressChangedMail(before.email, next.language)).catch(deps.onError)
      return accountAnswer(next)
    },

    /** Forgets addresses that nobody took over within a day. */
    async sweep(): Promise<void> {
      const old = await waiting.find({ expiresAt: { $lte: at(-day) } }, { limit: 1000 })
      for (const { id, version } of old) await deleteOnce(waiting, id, version)
    },
  }
}
export type EmailService = ReturnType<typeof emailService>
