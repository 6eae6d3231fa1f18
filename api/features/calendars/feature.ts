import type { Base, Opened } from '../../feature.ts'
import { calendarRoutes } from './routes.ts'
import { type CalendarNeeds, calendarService } from './service.ts'
import { calendars as spec } from './store.ts'

export const calendarSpecs = [spec]

export const openCalendars = (base: Base, needs: Omit<CalendarNeeds, 'store' | 'clock'>): Opened => ({
  name: 'calendars',
  services: {},
  routes: calendarRoutes(calendarService({ ...base, ...needs })),
})
