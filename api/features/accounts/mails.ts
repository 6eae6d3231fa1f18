import ar from '../../../locales/ar/mails.json' with { type: 'json' }
import en from '../../../locales/en/mails.json' with { type: 'json' }
import nl from '../../../locales/nl/mails.json' with { type: 'json' }
import ti from '../../../locales/ti/mails.json' with { type: 'json' }
import type { Mail } from '../../adapters/mail/port.ts'
import type { UiLanguage } from '../../contract.ts'

const words = { ar, ti, en, nl }

/** The mail with the code that confirms a new address. */
export const newAddressMail = (to: string, language: UiLanguage, code: string): Mail => {
  const { subject, text } = words[language].newAddress
  return { to, subject, text: text.replace('{{code}}', code), language }
}

/** What the former address is told after an account has moved to another. */
export const addressChangedMail = (to: string, language: UiLanguage): Mail => ({
  ...{ to, language },
  ...words[language].addressChanged,
})

/** The mail to sign in with, in the language of the screen that asked. */
export const signInMail = (
  to: string,
  language: UiLanguage,
  { code, link }: { code: string; link: string },
): Mail => {
  const { subject, text } = words[language].signIn
  return { to, subject, text: text.replace('{{code}}', code).replace('{{link}}', link), language }
}

/** The mail that tells somebody that they can sign in, and where. */
export const welcomeMail = (to: string, language: UiLanguage, link: string): Mail => {
  const { subject, text } = words[language].welcome
  return { to, subject, text: text.replace('{{link}}', link).replace('{{email}}', to), language }
}
