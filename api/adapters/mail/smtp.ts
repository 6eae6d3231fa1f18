import { createTransport } from 'nodemailer'
import type { MailPort } from './port.ts'

/** Mail over SMTP; `url` as in `smtp://user:password@host:587`. */
export const smtpMail = (url: string, from: string): MailPort => {
  const transport = createTransport(url)
  return {
    send: async ({ to, subject, text, language }) => {
      await transport.sendMail({ from, to, subject, text, headers: { 'Content-Language': language } })
    },
    close: () => transport.close(),
  }
}
