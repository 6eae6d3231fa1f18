import { epochDay } from '../../words/format.ts'

/** The same day of the week after, YYYY-MM-DD: by when something should come of a talk, where nobody says another day. */
export const weekAfter = (day: string): string =>
  new Date((epochDay(day) + 7) * 86_400_000).toISOString().slice(0, 10)
