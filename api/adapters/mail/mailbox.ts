import type { Clock } from '../clock.ts'
import { DuplicateKeyError } from '../store/errors.ts'
import type { Collection, Versioned } from '../store/port.ts'
import type { Mail, MailPort } from './port.ts'

export type KeptMail = Versioned & Mail & { at: string }

/** Keeps mails to be read in the demo instead of sending them; one that comes twice under a key is kept once. */
export const mailbox = (kept: Collection<KeptMail>, clock: Clock, newId: () => string): MailPort => ({
  send: async (mail, key) => {
    try {
      await kept.insert({ id: key ? `mail-${key}` : newId(), at: clock.now().toISOString(), ...mail })
    } catch (error) {
      if (!(key && error instanceof DuplicateKeyError)) throw error
    }
  },
  close: () => {},
})
