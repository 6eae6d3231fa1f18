import { createTransport } from 'nodemailer'
import type { MailPort } from './port.ts'

/** What may be said of a mail that failed: servers repeat the address in their words, and an address belongs in no log. */
const withoutWords = (error: unknown): Error => {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return new Error(`A mail could not be sent: ${[code, responseCode].filter(Boolean).join(' ') || 'unknown'}`)
}

/** Mail over SMTP; `url` as in `smtp://user:password@host:587`. */
export const smtpMail = (url: string, from: string): MailPort => {
  const transport = createTransport(url)
  return {
    send: async ({ to, subject, text, language }, key) => {
      const headers = { 'Content-Language': language }
      const messageId = key === undefined ? {} : { messageId: `<${key}@werkbrug>` }
      await transport.sendMail({ from, to, subject, text, headers, ...messageId }).catch((error: unknown) => {
        throw withoutWords(error)
      })
    },
    close: () => transport.close(),
  }
}
