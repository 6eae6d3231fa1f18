import { calendars } from '../../../api/features/calendars/store.ts'
import { idOfSecret } from '../../../api/ids.ts'
import { keepOnce } from '../../../api/records.ts'
import { everybody, type Samples } from '../sample.ts'

const secret = 'c'.repeat(43)

export const calendarSamples: Samples = {
  'GET /account/calendar': {
    path: () => '/account/calendar',
    by: 'self',
    verdict: everybody().but({ nobody: 401 }),
  },
  'POST /account/calendar': {
    path: () => '/account/calendar',
    by: 'self',
    verdict: everybody(201).but({ nobody: 401 }),
  },
  'DELETE /account/calendar': {
    path: () => '/account/calendar',
    by: 'self',
    verdict: everybody(204).but({ nobody: 401 }),
  },
  'GET /calendars/:secret': {
    path: () => `/calendars/${secret}`,
    prepare: (world) =>
      keepOnce(world.store.collection(calendars), {
        id: world.accountOf('holder').replace('account', 'calendar'),
        account: world.accountOf('holder'),
        secret: idOfSecret('calendar', secret),
        since: '2026-11-20T09:00:00.000Z',
      }),
    by: 'nobody',
    verdict: everybody(),
  },
}
