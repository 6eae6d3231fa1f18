import type { MailPort } from '../../adapters/mail/port.ts'
import type { Base, Opened } from '../../feature.ts'
import { hour, minute } from '../../jobs/job.ts'
import { teller } from '../../jobs/teller.ts'
import type { AbsenceService } from '../absences/service.ts'
import type { SessionService } from '../accounts/service-sessions.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { notificationRoutes } from './routes.ts'
import { type NotificationService, notificationService } from './service.ts'
import { type NotificationMailService, notificationMailService } from './service-mails.ts'
import { notifications as spec } from './store.ts'

export const notificationSpecs = [spec]

export const openNotifications = (
  base: Base,
  needs: {
    directory: Directory
    mail: MailPort
    publicUrl: string
    regions: RegionService
    sessions: SessionService
    absences: AbsenceService
  },
): Opened<{ notifications: NotificationService; notificationMails: NotificationMailService }> => {
  const notifications = notificationService({ ...base, ...needs })
  const notificationMails = notificationMailService({ ...base, ...needs })

  return {
    name: 'notifications',
    services: { notifications, notificationMails },
    routes: notificationRoutes(notifications),
    followers: [teller(needs.directory, notifications.tell)],
    erasers: [notifications.erase],
    jobs: [
      { name: 'mails that are due', everyMs: minute / 6, run: notificationMails.send },
      { name: 'old notifications', everyMs: hour, run: notifications.sweep },
    ],
  }
}
