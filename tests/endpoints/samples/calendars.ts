import { calendars } from '../../../api/features/calendars/store.ts'
import { idOfSecret } from '../../../api/ids.ts'
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
    prepare: async (world) => {
      const kept = world.store.collection(calendars)
      const account = world.accountOf('holder')
      const id = account.replace('account', 'calendar')
      if (await kept.get(id)) return
      const since = '2026-11-20T09:00:00.000Z'
      await kept.insert({ id, account, secret: idOfSecret('calendar', secret), since })
    },
    by: 'nobody',
    verdict: everybody(),
  },
}
