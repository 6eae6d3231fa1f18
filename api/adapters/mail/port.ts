import type { UiLanguage } from '../../contract.ts'

export type Mail = { to: string; subject: string; text: string; language: UiLanguage }

/** Sends a mail or throws; the same `key` makes the same Message-ID, by which a mail that comes twice is known; a mail that cannot be sent is the sender's to try again. */
export type MailPort = { send(mail: Mail, key?: string): Promise<void>; close(): void }
