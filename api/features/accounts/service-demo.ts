import { inLanguage } from '../../../locales/in-language.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { UiLanguage } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import type { DemoMail, DemoPersona, Persona } from './contract.ts'
import type { SessionService } from './service-sessions.ts'
import { accounts, demoMails } from './store.ts'

const shownMails = 50

/** The demo: its people, and the mails that a real server would have sent. */
export const demoService = (deps: {
  store: Store
  sessions: SessionService
  personas: readonly DemoPersona[]
}) => {
  const people = deps.store.collection(accounts)
  const mails = deps.store.collection(demoMails)
  return {
    personas: (language: UiLanguage): Persona[] =>
      deps.personas.map((persona) => ({
        ...persona,
        story: inLanguage(persona.story, language),
        about: inLanguage(persona.about, language),
      })),

    async signIn(id: string): Promise<{ account: string; secret: string }> {
      const persona = deps.personas.find((one) => one.id === id)
      const account = persona && (await people.get(persona.account))
      if (account?.state !== 'active') throw new AppError('notFound')
      return { account: account.id, secret: await deps.sessions.open(account.id, 'demo') }
    },

    /** The latest mails, newest first. */
    mailbox: async (): Promise<DemoMail[]> => mails.find({}, { sort: { at: -1 }, limit: shownMails }),
  }
}
export type DemoService = ReturnType<typeof demoService>
