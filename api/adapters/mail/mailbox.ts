import type { Clock } from '../clock.ts'
import type { Collection, Versioned } from '../store/port.ts'
import type { Mail, MailPort } from './port.ts'

export type KeptMail = Versioned & Mail & { at: string }

/** Keeps mails to be read in the demo instead of sending them. */
export const mailbox = (kept: Collection<KeptMail>, clock: Clock, newId: () => string): MailPort => ({
  send: async (mail) => {
    await kept.insert({ id: newId(), at: clock.now().toISOString(), ...mail })
  },
  close: () => {},
})
