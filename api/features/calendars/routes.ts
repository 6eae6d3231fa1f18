import { FileBody } from '../../file-body.ts'
import { route } from '../../route.ts'
import { calendarEndpoints as at } from './contract.ts'
import type { CalendarService } from './service.ts'

export const calendarRoutes = (calendars: CalendarService) => [
  route(at.own, ({ actor }) => calendars.own(actor)),
  route(at.open, ({ actor }) => calendars.open(actor)),
  route(at.close, ({ actor }) => calendars.close(actor)),
  route(at.read, async ({ params }) => {
    const file = await calendars.read(params.secret)
    return new FileBody(Buffer.from(file), 'text/calendar; charset=utf-8')
  }),
]
