import { z } from 'zod'
import { endpoint, instant } from '../../contract.ts'

/** The secret at the end of a calendar's address. */
export const calendarSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const calendarEndpoints = {
  own: endpoint({
    method: 'GET',
    path: '/account/calendar',
    summary: 'Whether the caller’s days can be read by a calendar, and since when',
    access: 'signedIn',
    answer: z.object({ since: instant.nullable() }),
  }),
  open: endpoint({
    method: 'POST',
    path: '/account/calendar',
    summary: 'Make a secret address at which a calendar reads the caller’s days; an older address ends',
    access: 'signedIn',
    answer: z.object({ since: instant, address: z.url() }),
    status: 201,
  }),
  close: endpoint({
    method: 'DELETE',
    path: '/account/calendar',
    summary: 'End the address at which a calendar reads the caller’s days',
    access: 'signedIn',
    answer: z.null(),
    status: 204,
  }),
  read: endpoint({
    method: 'GET',
    path: '/calendars/:secret',
    summary:
      'Days of whom the address belongs to, as a calendar (iCalendar): what, where and when, of nobody by name',
    access: 'public',
    params: z.object({ secret: calendarSecret }),
    answer: z.string(),
    perMinute: 60,
  }),
}
