import type { Mail } from '../../adapters/mail/port.ts'
import type { UiLanguage } from '../../contract.ts'
import { mailWords } from '../../mail-words.ts'

/** The mail with the code that confirms a new address. */
export const newAddressMail = (to: string, language: UiLanguage, code: string): Mail => {
  const { subject, text } = mailWords[language].newAddress
  return { to, subject, text: text.replace('{{code}}', code), language }
}

/** What the former address is told after an account has moved to another. */
export const addressChangedMail = (to: string, language: UiLanguage): Mail => ({
  ...{ to, language },
  ...mailWords[language].addressChanged,
})

/** The mail to sign in with, in the language of the screen that asked. */
export const signInMail = (
  to: string,
  language: UiLanguage,
  { code, link }: { code: string; link: string },
): Mail => {
  const { subject, text } = mailWords[language].signIn
  return { to, subject, text: text.replace('{{code}}', code).replace('{{link}}', link), language }
}

/** The mail that tells somebody that they can sign in, and where. */
export const welcomeMail = (to: string, language: UiLanguage, link: string): Mail => {
  const { subject, text } = mailWords[language].welcome
  return { to, subject, text: text.replace('{{link}}', link).replace('{{email}}', to), language }
}
