import { notifications } from '../../../api/features/notifications/store.ts'
import { keepOnce } from '../../../api/records.ts'
import { everybody, type Samples } from '../sample.ts'

const id = `notification-${'0'.repeat(26)}`

export const notificationSamples: Samples = {
  'GET /notifications': {
    path: () => '/notifications',
    by: 'self',
    verdict: everybody().but({ nobody: 401 }),
  },
  'POST /notifications/:id/seen': {
    path: () => `/notifications/${id}/seen`,
    prepare: (world) =>
      keepOnce(world.store.collection(notifications), {
        id,
        account: world.accountOf('self'),
        kind: 'cardMade',
        region: world.id.home,
        about: { profile: world.id.profile },
        at: '2027-01-01T00:00:00.000Z',
        seen: false,
        mail: 'none',
        pace: 'atOnce',
        sendAt: '2027-01-01T08:00:00.000Z',
        tries: 0,
      }),
    by: 'self',
    verdict: everybody(404).but({ nobody: 401, self: 204 }),
  },
}
