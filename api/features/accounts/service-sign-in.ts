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
/** Attempts that stand open at once: asked from one place, and for one address from everywhere. */
const openAttempts = { asker: 5, all: 10 }
const triesPerCode = 5
/**
 * Wrong codes for one address in `memory`: from one asker, so that nobody else uses up what its owner has, and from everywhere.
 * Guessing ends there; links still work.
 */
const wrongCodes = { asker: 30, all: 100 }
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
  /** Whether an account may not come in by mail. */
  isClosedToMail: (account: string) => Promise<boolean>
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string
  /** Told when a mail could not be sent; the answer has long gone. */
  onMailFailure: (error: unknown) => void
}) => {
  const records = deps.store.collection(signIns)
  const people = deps.store.collection(accounts)
  const at = (ms: number) => new Date(deps.clock.now().getTime() + ms).toISOString()

  /** Keeps an attempt and says whether it stands: of one address others may have asked for all there can be. */
  const keep = async (address: string, account: string | null, attempt: SignInAttempt): Promise<boolean> => {
    const now = at(0)
    const expiresAt = at(memory)
    const add = (current: SignIn): Draft<SignIn> => {
      const open = current.attempts.filter((one) => one.expiresAt > now)
      if (open.filter(({ from }) => from === attempt.from).length >= openAttempts.asker)
        throw new AppError('tooMany')
      if (open.length >= openAttempts.all) return { ...current, account, attempts: open, expiresAt }
      return { ...current, account, attempts: [...open, attempt], expiresAt }
    }
    const find = async () => (await records.find({ address }, { limit: 1 }))[0]
    const wrong = { count: 0, since: now, by: {} }
    const begin = () => ({ id: newId('signin'), address, account, attempts: [attempt], wrong, expiresAt })
    const kept = await upsert<SignIn>(records, find, { change: add, begin })
    return kept.attempts.some(({ link }) => link === attempt.link)
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
    if (found?.state !== 'active' || (await deps.isClosedToMail(found.id))) throw new AppError('expired')
    return { account: found.id, secret: await deps.sessions.open(found.id, 'mail') }
  }

  const wrongOf = ({ wrong }: SignIn): SignIn['wrong'] =>
    wrong.since > at(-memory) ? wrong : { count: 0, since: at(0), by: {} }
  const afterWrong = (current: SignIn, attempt: SignInAttempt): Draft<SignIn> => {
    const wrong = wrongOf(current)
    return {
      ...current,
      attempts: current.attempts.map((one) => (one === attempt ? { ...one, tries: one.tries + 1 } : one)),
      wrong: {
        count: wrong.count + 1,
        since: wrong.since,
        by: { ...wrong.by, [attempt.from]: (wrong.by[attempt.from] ?? 0) + 1 },
      },
    }
  }

  return {
    /**
     * Sends a link and a code to an address; returns the secret of the browser in which the code will work. `from` is where it
     * is asked from. Where others have asked for all there can be, nothing more is sent: a link that came already works.
     */
    async ask(email: string, language: UiLanguage, from: string): Promise<string> {
      const to = email.toLowerCase()
      const [account] = await people.find({ email: to }, { limit: 1 })
      const [browser, token] = [newSecret(), newSecret()]
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      const mayEnter = account?.state === 'active' && !(await deps.isClosedToMail(account.id))
      const known = mayEnter ? account.id : null
      const isKept = await keep(idOfSecret('address', to), known, {
        browser: idOfSecret('browser', browser),
        from: idOfSecret('from', `${to}|${from}`),
        link: idOfSecret('link', token),
        code: hashOfCode(browser, code),
        tries: 0,
        expiresAt: at(attemptAge),
      })
      const mail = signInMail(to, language, { code, link: `${deps.publicUrl}/sign-in/link#${token}` })
      if (known !== null && isKept) deps.mail.send(mail).catch(deps.onMailFailure)
      return browser
    },

    /** Ends with a session; `expired` without an open attempt of this browser, a fault at `/code` for a wrong code. */
    async byCode(browser: string | undefined, code: string) {
      if (browser === undefined) throw new AppError('expired')
      const after = await change('browser', idOfSecret('browser', browser), (current, attempt) => {
        if (attempt.tries >= triesPerCode) throw new AppError('expired')
        const { count, by } = wrongOf(current)
        if (count >= wrongCodes.all || (by[attempt.from] ?? 0) >= wrongCodes.asker)
          throw new AppError('tooMany')
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
