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
  const { frame, [kind]: told } = mailWords[language].told
  const text = frame.replace('{{text}}', told.text).replace('{{link}}', link)
  return { to, subject: told.subject, text, language }
}

/** The one mail of a day: a sentence for each kind of thing that happened, the first that happened first. */
export const dailyMail = (
  to: string,
  language: UiLanguage,
  all: readonly NotificationKind[],
  link: string,
): Mail => {
  const { frame, ...told } = mailWords[language].told
  const lines = [...new Set(all)].map((kind) => `– ${told[kind].text}`)
  const text = frame.replace('{{text}}', lines.join('\n\n')).replace('{{link}}', link)
  return { to, subject: mailWords[language].daily.subject, text, language }
}
