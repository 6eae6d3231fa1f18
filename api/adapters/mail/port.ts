import type { UiLanguage } from '../../contract.ts'

export type Mail = { to: string; subject: string; text: string; language: UiLanguage }

/** Sends a mail or throws; a mail that cannot be sent is the sender's to try again. */
export type MailPort = { send(mail: Mail): Promise<void>; close(): void }
