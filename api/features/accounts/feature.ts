import type { MailPort } from '../../adapters/mail/port.ts'
import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { AbsenceService } from '../absences/service.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RegionService } from '../regions/service.ts'
import type { DemoPersona } from './contract.ts'
import { accountRoutes } from './routes.ts'
import { type AccountService, accountService } from './service.ts'
import { type CardService, cardService } from './service-cards.ts'
import { type DemoService, demoService } from './service-demo.ts'
import { type EmailService, emailService } from './service-email.ts'
import { type HelperService, helperService } from './service-helpers.ts'
import { type SessionService, sessionService } from './service-sessions.ts'
import { type SignInService, signInService } from './service-sign-in.ts'
import { type StaffService, staffService } from './service-staff.ts'
import { type WorkService, type WorkSignIn, workService } from './service-work.ts'
import {
  cards as cardSpec,
  demoMails,
  emailChanges,
  helperLinks,
  memberships,
  sessions as sessionSpec,
  signIns as signInSpec,
  accounts as spec,
} from './store.ts'

export const accountSpecs = [
  spec,
  memberships,
  sessionSpec,
  signInSpec,
  cardSpec,
  helperLinks,
  emailChanges,
  demoMails,
]

export const openAccounts = (
  base: Base,
  needs: {
    regions: RegionService
    absences: AbsenceService
    directory: Directory
    profiles: ProfileService
    mail: MailPort
    /** Where people reach this server, without a slash at the end. */
    publicUrl: string
    personas: readonly DemoPersona[]
    work: WorkSignIn | null
  },
): Opened<{
  accounts: AccountService
  sessions: SessionService
  signIns: SignInService
  cards: CardService
  demo: DemoService
  staff: StaffService
  emails: EmailService
  helpers: HelperService
  work: WorkService
}> => {
  const sessions = sessionService({ ...base, ...needs })
  const own = { ...base, ...needs, sessions }
  const accounts = accountService(own)
  const work = workService(own)
  const given = { ...own, accounts }
  const services = {
    sessions,
    accounts,
    signIns: signInService({ ...given, ...work, onMailFailure: base.onError }),
    cards: cardService(given),
    demo: demoService(given),
    staff: staffService(own),
    emails: emailService(given),
    helpers: helperService(given),
    work,
  }
  return {
    name: 'accounts',
    services,
    routes: accountRoutes(services, { secure: needs.publicUrl.startsWith('https:') }),
    erasers: [(_, profile) => accounts.forgetCase(profile)],
    jobs: [
      { name: 'expired sessions', everyMs: hour, run: sessions.sweep },
      { name: 'expired sign-ins', everyMs: hour, run: services.signIns.sweep },
      { name: 'expired cards', everyMs: hour, run: services.cards.sweep },
      { name: 'helpers of events that are over', everyMs: hour, run: services.helpers.sweep },
      { name: 'new addresses that nobody confirmed', everyMs: hour, run: services.emails.sweep },
    ],
  }
}
