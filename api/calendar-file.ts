/** The instant at which a clock of a time zone shows a time of a day ('YYYY-MM-DD', 'HH:MM'). */
export const instantAt = (day: string, time: string, timeZone: string): Date => {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const shownAt = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`)
  // The offset before and after a change of clocks differs: the second look is from close by.
  const near = wanted - (shownAt(wanted) - wanted)
  return new Date(near - (shownAt(near) - wanted))
}

const stamp = (instant: Date) => instant.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n')

const mostBytes = 75
/** A line in pieces of at most 75 bytes, each but the first begun with a space; no letter is cut. */
const folded = (line: string): string => {
  let [text, bytes] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > mostBytes) {
      text += '\r\n '
      bytes = 1
    }
    text += letter
    bytes += size
  }
  return text
}

export type CalendarEntry = {
  /** Stays the same for every version of the entry, so that a calendar replaces the older one. */
  id: string
  version: number
  writtenAt: Date
  /** From when to when, or a whole day, YYYY-MM-DD. */
  when: { from: Date; to: Date } | { day: string }
  summary: string
  location: string
  /** Where in the app it is. */
  link?: string
  isCancelled: boolean
}

const plain = (day: string) => day.replaceAll('-', '')
const linesOf = (entry: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${entry.id}@werkbrug`,
  `SEQUENCE:${entry.version}`,
  `DTSTAMP:${stamp(entry.writtenAt)}`,
  ...('day' in entry.when
    ? [`DTSTART;VALUE=DATE:${plain(entry.when.day)}`]
    : [`DTSTART:${stamp(entry.when.from)}`, `DTEND:${stamp(entry.when.to)}`]),
  `SUMMARY:${escaped(entry.summary)}`,
  `LOCATION:${escaped(entry.location)}`,
  ...(entry.link === undefined ? [] : [`URL:${entry.link}`]),
  `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
]

/** A file of entries for any calendar (iCalendar, RFC 5545); times are in UTC, so that no clock has to be described. */
export const calendarFile = (entries: readonly CalendarEntry[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Werkbrug//Events//EN',
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
