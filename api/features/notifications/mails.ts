import ar from '../../../locales/ar/mails.json' with { type: 'json' }
import en from '../../../locales/en/mails.json' with { type: 'json' }
import nl from '../../../locales/nl/mails.json' with { type: 'json' }
import ti from '../../../locales/ti/mails.json' with { type: 'json' }
import type { Mail } from '../../adapters/mail/port.ts'
import type { UiLanguage } from '../../contract.ts'
import type { NotificationKind } from './contract.ts'

const words = { ar, ti, en, nl }

/** The mail that tells somebody what happened, in their language; subject and text name nobody, the link leads on. */
export const notificationMail = (
  to: string,
  language: UiLanguage,
  kind: NotificationKind,
  link: string,
): Mail => {
  const { subject, text, frame } = { ...words[language].told[kind], frame: words[language].told.frame }
  return { to, subject, text: frame.replace('{{text}}', text).replace('{{link}}', link), language }
}
