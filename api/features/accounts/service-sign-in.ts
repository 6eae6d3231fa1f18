import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../adapters/clock.ts'
import type { MailPort } from '../../adapters/mail/port.ts'
import type { Draft, Store } from '../../adapters/store/port.ts'
import type { UiLanguage } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newId, newSecret } from '../../ids.ts'
import { deleteOnce, upsert } from '../../records.ts'
import { signInMail } from './mails.ts'
import type { SessionService } from './service-sessions.ts'
import { accounts, type SignIn, type SignInAttempt, signIns } from './store.ts'

const minute = 60 * 1000
/** How long a link and its code work, in ms. */
export const attemptAge = 10 * minute
const openAttempts = 5
const triesPerCode = 5
/** Wrong codes that one address may cost in `memory`; guessing ends there, links still work. */
const triesPerAddress = 30
const memory = 24 * 60 * minute

// Without the browser's secret the store's own reader could try a million codes.
const hashOfCode = (browser: string, code: string) => idOfSecret('code', `${browser}|${code}`)
const isSame = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))
const wrongCode = () =>
  new AppError('badInput', {
    faults: [{ in: 'body', path: '/code', code: 'wrong_code', message: 'Not the code of the mail' }],
  })

/**
 * Sign-in by mail. An address that nobody has costs the same work, has the same limits and gets the same answers; only
 * the mail is not sent.
 */
export const signInService = (deps: {
  store: Store
  clock: Clock
  mail: MailPort
  sessions: SessionService
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string
  /** Told when a mail could not be sent; the answer has long gone. */
  onMailFailure: (error: unknown) => void
}) => {
  const records = deps.store.collection(signIns)
  const people = deps.store.collection(accounts)
  const at = (ms: number) => new Date(deps.clock.now().getTime() + ms).toISOString()

  const keep = async (address: string, account: string | null, attempt: SignInAttempt): Promise<void> => {
    const now = at(0)
    const expiresAt = at(memory)
    const add = (current: SignIn): Draft<SignIn> => {
      const open = current.attempts.filter((one) => one.expiresAt > now)
      if (open.length >= openAttempts) throw new AppError('tooMany')
      return { ...current, account, attempts: [...open, attempt], expiresAt }
    }
    const find = async () => (await records.find({ address }, { limit: 1 }))[0]
    const wrong = { count: 0, since: now }
    const begin = () => ({ id: newId('signin'), address, account, attempts: [attempt], wrong, expiresAt })
    await upsert<SignIn>(records, find, { change: add, begin })
  }

  const change = async (
    by: 'browser' | 'link',
    key: string,
    next: (current: SignIn, attempt: SignInAttempt) => Draft<SignIn>,
  ): Promise<SignIn> => {
    const [found] = await records.find({ [`attempts.${by}`]: key }, { limit: 1 })
    if (!found) throw new AppError('expired')
    const now = at(0)
    return records.update(found.id, 'latest', (current) => {
      const attempt = current.attempts.find((one) => one[by] === key)
      if (!attempt || attempt.expiresAt <= now) throw new AppError('expired')
      return next(current, attempt)
    })
  }

  const finish = async ({ account }: SignIn): Promise<{ account: string; secret: string }> => {
    const found = account === null ? null : await people.get(account)
    if (found?.state !== 'active') throw new AppError('expired')
    return { account: found.id, secret: await deps.sessions.open(found.id, 'mail') }
  }

  const afterWrong = (current: SignIn, attempt: SignInAttempt): Draft<SignIn> => {
    const isOld = current.wrong.since <= at(-memory)
    return {
      ...current,
      attempts: current.attempts.map((one) => (one === attempt ? { ...one, tries: one.tries + 1 } : one)),
      wrong: isOld ? { count: 1, since: at(0) } : { ...current.wrong, count: current.wrong.count + 1 },
    }
  }

  return {
    /** Sends a link and a code to an address; returns the secret of the browser in which the code will work. */
    async ask(email: string, language: UiLanguage): Promise<string> {
      const to = email.toLowerCase()
      const [account] = await people.find({ email: to }, { limit: 1 })
      const [browser, token] = [newSecret(), newSecret()]
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      const known = account?.state === 'active' ? account.id : null
      await keep(idOfSecret('address', to), known, {
        browser: idOfSecret('browser', browser),
        link: idOfSecret('link', token),
        code: hashOfCode(browser, code),
        tries: 0,
        expiresAt: at(attemptAge),
      })
      const mail = signInMail(to, language, { code, link: `${deps.publicUrl}/sign-in/link#${token}` })
      if (known !== null) deps.mail.send(mail).catch(deps.onMailFailure)
      return browser
    },

    /** Ends with a session; `expired` without an open attempt of this browser, a fault at `/code` for a wrong code. */
    async byCode(browser: string | undefined, code: string) {
      if (browser === undefined) throw new AppError('expired')
      const after = await change('browser', idOfSecret('browser', browser), (current, attempt) => {
        if (attempt.tries >= triesPerCode) throw new AppError('expired')
        const isFresh = current.wrong.since > at(-memory)
        if (isFresh && current.wrong.count >= triesPerAddress) throw new AppError('tooMany')
        return isSame(attempt.code, hashOfCode(browser, code))
          ? { ...current, attempts: [] }
          : afterWrong(current, attempt)
      })
      if (after.attempts.length > 0) throw wrongCode()
      return finish(after)
    },

    /** Ends with a session, once; `expired` when the link is used, too old or never was. */
    async byLink(token: string) {
      return finish(
        await change('link', idOfSecret('link', token), (current) => ({ ...current, attempts: [] })),
      )
    },

    /** Forgets addresses that nobody asked for during a day. */
    async sweep(): Promise<void> {
      const old = await records.find({ expiresAt: { $lte: at(0) } }, { limit: 1000 })
      for (const { id, version } of old) await deleteOnce(records, id, version)
    },
  }
}
export type SignInService = ReturnType<typeof signInService>
