import { useTranslation } from 'react-i18next'
import { and, count, emptyWeek, hourOfWeek } from '../../matcher/grid.ts'
import { useFormat } from '../words/format.ts'
import { classes } from './classes.ts'
import { type CellState, cellState, span, type WeekSides } from './week-cells.ts'

const weekdays = [0, 1, 2, 3, 4, 5, 6]

/** "26 of 28 hours are free" or, without asked hours, "31 hours are free". */
export function useWeekSentence({ free, asked }: WeekSides): string {
  const { t } = useTranslation()
  if (asked === undefined) return t('week.free', { count: count(free) })
  return t('week.both', { count: count(and(free, asked)), total: count(asked) })
}

type WeekGridProps = WeekSides & {
  mini?: boolean
  /** Says more than the sums, when the page knows more. */
  label?: string
}

/** The hours of a week as a picture, Monday first, from the reading start. */
export function WeekGrid({ free, asked, blocked, mini, label }: WeekGridProps) {
  const format = useFormat()
  const sides = { free, ...(asked !== undefined && { asked }), ...(blocked !== undefined && { blocked }) }
  const sentence = useWeekSentence(sides)
  const { from, until } = span([free, asked ?? emptyWeek, blocked ?? emptyWeek])
  return (
    <div className={classes('week', mini && 'week-mini')} role="img" aria-label={label ?? sentence}>
      <b />
      {weekdays.map((day) => (
        <b key={day}>{format.weekday(day, 'column')}</b>
      ))}
      {Array.from({ length: until - from }, (_, row) => from + row).map((hour) => [
        <span key={`hour-${hour}`}>{String(hour).padStart(2, '0')}</span>,
        ...weekdays.map((day) => {
          const state = cellState(sides, hourOfWeek(day, hour))
          return <i key={`${day}-${hour}`} className={classes(state !== 'none' && state)} />
        }),
      ])}
    </div>
  )
}

type WeekKeyProps = {
  items: readonly { state: Exclude<CellState, 'none'>; label: string }[]
  column?: boolean
}

/** What the marks mean. Only those that are on the picture. */
export function WeekKey({ items, column }: WeekKeyProps) {
  return (
    <ul className={classes('key', column && 'key-col')}>
      {items.map(({ state, label }) => (
        <li key={state}>
          <i className={state} />
          {label}
        </li>
      ))}
    </ul>
  )
}
