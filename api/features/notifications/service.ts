import { createHash } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { MailPort } from '../../adapters/mail/port.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { changeOnce, keepOnce } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { NotificationAnswer } from './contract.ts'
import type { Receiver, Told } from './kinds.ts'
import { notificationMail } from './mails.ts'
import { type Notification, notifications } from './store.ts'

const day = 24 * 60 * 60 * 1000
/** What happened longer ago is told to nobody any more. */
const longestAgo = 7 * day
/** How long somebody can read what they were told. */
const keptFor = 90 * day
const shown = 50
const mostTries = 8
const mailsAtOnce = 200

/** Notifications: what happened to somebody's records, said in the app and by mail, once each. */
export const notificationService = (deps: {
  store: Store
  clock: Clock
  directory: Pick<Directory, 'accountsOf'>
  mail: MailPort
  publicUrl: string
  onError: (error: unknown) => void
}) => {
  const { clock, directory } = deps
  const stored = deps.store.collection(notifications)

  const idOf = (told: Told, account: string): string => {
    const { kind, about, act } = told
    const key = JSON.stringify([kind, about, act.version, act.at, account])
    const hash = createHash('sha256').update(key).digest('hex')
    return `notification-${hash.slice(0, 26)}`
  }

  const sendOne = async ({ id, account, kind, tries }: Notification): Promise<void> => {
    const [receiver] = await directory.accountsOf({ account })
    const set = (mail: Notification['mail'], again = tries) =>
      changeOnce(stored, id, (now) => ({ ...now, mail, tries: again }))
    if (!receiver?.email) return void (await set('none'))
    try {
      const link = `${deps.publicUrl}/sign-in`
      await deps.mail.send(notificationMail(receiver.email, receiver.language, kind, link), id)
      await set('sent')
    } catch (error) {
      await set(tries + 1 >= mostTries ? 'none' : 'due', tries + 1)
      deps.onError(error)
    }
  }

  return {
    /** Writes down what each receiver is told, once. Whoever did it is not told of it. */
    async tell(all: readonly Told[]): Promise<void> {
      const since = new Date(clock.now().getTime() - longestAgo).toISOString()
      for (const told of all) {
        const { kind, region, about, act } = told
        if (act.at < since) continue
        for (const { id: account, email } of await directory.accountsOf(told.to as Receiver)) {
          if (account === act.actor) continue
          const mail = email ? ('due' as const) : ('none' as const)
          const id = idOf(told, account)
          await keepOnce(stored, {
            id,
            account,
            kind,
            region,
            about,
            at: act.at,
            seen: false,
            mail,
            tries: 0,
          })
        }
      }
    },

    /** Sends the mails that are due, the oldest first; one that fails stays due for the next time. */
    async send(): Promise<void> {
      for (const one of await stored.find({ mail: 'due' }, { sort: { at: 1 }, limit: mailsAtOnce }))
        await sendOne(one)
    },

    /** Takes a person out of what others were told. */
    async erase(_region: string, profile: string): Promise<void> {
      await stored.deleteMany({ 'about.profile': profile })
    },

    /** Forgets what nobody needs to read any more. */
    async sweep(): Promise<void> {
      await stored.deleteMany({ at: { $lt: new Date(clock.now().getTime() - keptFor).toISOString() } })
    },

    async own({ account }: Actor): Promise<{ items: NotificationAnswer[]; unseen: number }> {
      const found = await stored.find({ account }, { sort: { at: -1 }, limit: shown })
      const items = found.map(({ id, kind, region, about, at, seen }) => ({
        id,
        kind,
        region,
        about,
        at,
        seen,
      }))
      return { items, unseen: items.filter(({ seen }) => !seen).length }
    },

    async see({ account }: Actor, id: string): Promise<null> {
      const one = await stored.get(id)
      if (one?.account !== account) throw new AppError('notFound')
      await changeOnce(stored, id, (now) => (now.seen ? null : { ...now, seen: true }))
      return null
    },
  }
}
export type NotificationService = ReturnType<typeof notificationService>
