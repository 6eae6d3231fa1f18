import { mailbox } from './mailbox.ts'
import type { MailPort } from './port.ts'
import { smtpMail } from './smtp.ts'

/** The mail server that is named, else a box in the store; always the box in a demo. */
export const chooseMail = (
  { SMTP_URL: url, MAIL_FROM: from }: { SMTP_URL?: string; MAIL_FROM: string },
  isDemo: boolean,
  ...box: Parameters<typeof mailbox>
): MailPort => (isDemo || !url ? mailbox(...box) : smtpMail(url, from))
