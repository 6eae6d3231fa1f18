import type { MailChoice, NotificationKind } from './contract.ts'

/** Kinds that cannot wait: a mail of them goes out whatever somebody chose, as soon as the day allows. */
export const urgentKinds: readonly NotificationKind[] = [
  'cardMade',
  'dataGoes',
  'eventCancelled',
  'eventOff',
  'eventSeat',
  'eventTomorrow',
  'nameTakenBack',
  'pitchWanted',
  'placementEnded',
  'planOffered',
]

/** Mails go out from eight in the morning until eight in the evening, by the region's clock. */
export const mailHours = { from: 8, until: 20 }

const hourMs = 60 * 60 * 1000
const formats = new Map<string, Intl.DateTimeFormat>()

/** The time of day in a time zone, in hours from 0 to 24. */
const hourIn = (at: Date, timeZone: string): number => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit' })
  formats.set(timeZone, format)
  const [hours = 0, minutes = 0, seconds = 0] = format.format(at).split(':').map(Number)
  return hours + minutes / 60 + seconds / 3600
}

/** The next moment, after one, at which it is so late in a time zone; also over a night in which the clock is moved. */
const nextAt = (hour: number, after: Date, timeZone: string): Date => {
  const ahead = (hour - hourIn(after, timeZone) + 24) % 24 || 24
  const plain = new Date(Math.round((after.getTime() + ahead * hourMs) / 1000) * 1000)
  const off = hour - hourIn(plain, timeZone)
  const moved = Math.abs(off) < 0.01 ? plain : new Date(plain.getTime() + off * hourMs)
  return moved > after ? moved : plain
}

/** How a mail of a kind goes to somebody: at once, with the others of the day, or not at all. */
export const paceOf = (kind: NotificationKind, choice: MailChoice): 'atOnce' | 'daily' | null => {
  if (choice === 'atOnce' || urgentKinds.includes(kind)) return 'atOnce'
  return choice === 'daily' ? 'daily' : null
}

/** When a mail may go out: now, or at eight in the morning where it is night or the mails of a day go together. */
export const sendTime = (pace: 'atOnce' | 'daily', now: Date, timeZone: string): Date => {
  const hour = hourIn(now, timeZone)
  const isDay = hour >= mailHours.from && hour < mailHours.until
  return pace === 'atOnce' && isDay ? now : nextAt(mailHours.from, now, timeZone)
}
