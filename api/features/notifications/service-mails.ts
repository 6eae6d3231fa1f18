import type { Clock } from '../../adapters/clock.ts'
import type { MailPort } from '../../adapters/mail/port.ts'
import type { Store } from '../../adapters/store/port.ts'
import { changeOnce, changeSeen } from '../../records.ts'
import type { Directory } from '../directory.ts'
import { dailyMail, notificationMail } from './mails.ts'
import { type Notification, notifications } from './store.ts'

const minute = 60 * 1000
/** So long a mail belongs to who sends it; a process that died leaves it to the next one after that. */
const heldFor = 10 * minute
const mostTries = 8
const mailsAtOnce = 200
const together = 20

/**
 * The mails of notifications: each goes out when it is due, and the mails of a day go as one to who chose so. Who sends one takes it
 * first, by its version; where a process dies between sending and noting that, the next sends it again under the same Message-ID.
 */
export const notificationMailService = (deps: {
  store: Store
  clock: Clock
  directory: Pick<Directory, 'accountsOf'>
  mail: MailPort
  publicUrl: string
  onError: (error: unknown) => void
}) => {
  const { clock, directory } = deps
  const stored = deps.store.collection(notifications)
  const link = `${deps.publicUrl}/sign-in`
  const later = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()

  /** Takes a mail to send it; null where somebody else did, or where it is gone. */
  const take = (one: Notification) => changeSeen(stored, one, (now) => ({ ...now, sendAt: later(heldFor) }))
  const set = (id: string, mail: Notification['mail']) =>
    changeOnce(stored, id, (now) => (now.mail === 'due' ? { ...now, mail } : null))

  /** Sends what stands for `first`, and what goes with it. Those that go with it are noted first: while `first` is due, all is. */
  const send = async (first: Notification, all: readonly Notification[]): Promise<void> => {
    const settle = async (mail: Notification['mail']) => {
      for (const { id } of all) if (id !== first.id) await set(id, mail)
      await set(first.id, mail)
    }
    const [receiver] = await directory.accountsOf({ account: first.account })
    if (!receiver?.email) return settle('none')
    const { email, language } = receiver
    try {
      if (first.pace === 'atOnce')
        await deps.mail.send(notificationMail(email, language, first.kind, link), first.id)
      else {
        const kinds = all.map(({ kind }) => kind)
        await deps.mail.send(dailyMail(email, language, kinds, link), `${first.id}-day`)
      }
      await settle('sent')
    } catch (error) {
      deps.onError(error)
      const tries = first.tries + 1
      if (tries >= mostTries) return settle('none')
      await changeOnce(stored, first.id, (now) => ({ ...now, tries, sendAt: later(2 ** tries * minute) }))
    }
  }

  const sendOne = async (one: Notification): Promise<boolean> => {
    const taken = await take(one)
    if (taken) await send(taken, [taken])
    return taken !== null
  }

  /** Sends what waits for somebody as the mail of their day; the oldest stands for it. */
  const sendDay = async (account: string): Promise<boolean> => {
    const now = later(0)
    const due = await stored.find({ account, mail: 'due' }, { sort: { at: 1 } })
    const waiting = due.filter(({ pace }) => pace === 'daily')
    const [first] = waiting
    const taken = first && first.sendAt <= now ? await take(first) : null
    if (!taken) return false
    await send(taken, [taken, ...waiting.slice(1).filter(({ sendAt }) => sendAt <= now)])
    return true
  }

  const inTurns = async <T>(all: readonly T[], work: (one: T) => Promise<boolean>): Promise<boolean> => {
    let isAny = false
    for (let from = 0; from < all.length; from += together) {
      const done = await Promise.all(all.slice(from, from + together).map(work))
      isAny ||= done.includes(true)
    }
    return isAny
  }

  return {
    /** Sends the mails that are due, the one that waits longest first; one that fails is tried again later. */
    async send(stop?: AbortSignal): Promise<void> {
      for (;;) {
        const due = await stored.find(
          { mail: 'due', sendAt: { $lte: later(0) } },
          { sort: { sendAt: 1 }, limit: mailsAtOnce },
        )
        const alone = due.filter(({ pace }) => pace === 'atOnce')
        const accounts = new Set(due.filter(({ pace }) => pace === 'daily').map(({ account }) => account))
        const isAny = [await inTurns(alone, sendOne), await inTurns([...accounts], sendDay)].includes(true)
        if (!isAny || stop?.aborted) return
      }
    },
  }
}
export type NotificationMailService = ReturnType<typeof notificationMailService>
