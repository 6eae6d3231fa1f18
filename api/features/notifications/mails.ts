import type { Mail } from '../../adapters/mail/port.ts'
import type { UiLanguage } from '../../contract.ts'
import { mailWords } from '../../mail-words.ts'
import type { NotificationKind } from './contract.ts'

/** The mail that tells somebody what happened, in their language; subject and text name nobody, the link leads on. */
export const notificationMail = (
  to: string,
  language: UiLanguage,
  kind: NotificationKind,
  link: string,
): Mail => {
  const { subject, text, frame } = {
    ...mailWords[language].told[kind],
    frame: mailWords[language].told.frame,
  }
  return { to, subject, text: frame.replace('{{text}}', text).replace('{{link}}', link), language }
}
