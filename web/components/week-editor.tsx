import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { count, emptyWeek, fullWeek, has, hourOfWeek, type Week } from '../../matcher/grid.ts'
import { useFormat } from '../words/format.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { block, isInPairs, painted } from './week-cells.ts'

const weekdays = [0, 1, 2, 3, 4, 5, 6]

type WeekEditorProps = {
  legend: string
  week: Week
  onChange: (week: Week) => void
  /** Hours that are taken: drawn hatched, and never painted over without being seen. */
  blocked?: Week
  /** What an hour is called that is painted, and one that is not; free and not free by default. */
  names?: { on: string; off: string }
}

/** Steps of the arrow keys: days across in the reading direction, hours down. */
const steps = (rtl: boolean): Record<string, readonly [days: number, rows: number]> => ({
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [rtl ? 1 : -1, 0],
  ArrowRight: [rtl ? -1 : 1, 0],
})

/**
 * A week to paint, in cells of two hours, or of one as a second step. A finger or mouse paints blocks; arrows move,
 * space paints, shift with arrows paints on; a day's or hour's name paints its whole line.
 */
export function WeekEditor({ legend, week, onChange, blocked = emptyWeek, names }: WeekEditorProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isByHour, setByHour] = useState(() => !isInPairs(week))
  const [at, setAt] = useState(hourOfWeek(0, 8))
  const [stroke, setStroke] = useState<{ from: number; set: boolean; before: Week } | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const id = useId()
  const step = isByHour ? 1 : 2
  const rows = Array.from({ length: 24 / step }, (_, row) => row * step)

  const isOn = (hour: number) => block(hour, hour, step).every((one) => has(week, one))
  const cellOf = (hour: number) => grid.current?.querySelector<HTMLElement>(`[data-hour="${hour}"]`)
  const paintLine = (hours: readonly number[]) =>
    onChange(painted(week, hours, !hours.every((hour) => has(week, hour))))

  const press = (hour: number) => {
    const set = !isOn(hour)
    setAt(hour)
    setStroke({ from: hour, set, before: week })
    onChange(painted(week, block(hour, hour, step), set))
  }

  const paintTo = (event: PointerEvent) => {
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-hour]')
    if (!stroke || !cell || !grid.current?.contains(cell)) return
    onChange(painted(stroke.before, block(stroke.from, Number(cell.dataset.hour), step), stroke.set))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const move = steps(getComputedStyle(event.currentTarget).direction === 'rtl')[event.key]
    if (!move) return
    event.preventDefault()
    const [day, row] = [Math.floor(at / 24) + move[0], Math.floor((at % 24) / step) + move[1]]
    if (day < 0 || day > 6 || row < 0 || row >= rows.length) return
    const next = hourOfWeek(day, row * step)
    if (event.shiftKey) onChange(painted(week, block(next, next, step), isOn(at)))
    setAt(next)
    cellOf(next)?.focus()
  }

  const nameOf = (day: number, hour: number) =>
    t('week.cell', {
      day: format.weekday(day),
      from: format.hour(hour),
      until: format.hour(hour + step),
      state: isOn(hourOfWeek(day, hour))
        ? (names?.on ?? t('week.isFree'))
        : (names?.off ?? t('week.isNotFree')),
    })

  return (
    <fieldset className="field">
      <legend className="legend" id={id}>
        {legend}
      </legend>
      {/* Cells are buttons of their own; the grid only follows the pointer across them. */}
      <div
        ref={grid}
        className={classes('week week-paint', isByHour && 'by-hour')}
        onPointerMove={paintTo}
        onPointerUp={() => setStroke(null)}
        onPointerCancel={() => setStroke(null)}
      >
        <b />
        {weekdays.map((day) => (
          <button
            key={day}
            type="button"
            className="week-label"
            onClick={() => paintLine(Array.from({ length: 24 }, (_, hour) => hourOfWeek(day, hour)))}
          >
            <span aria-hidden="true">{format.weekday(day, 'column')}</span>
            <span className="sr">{t('week.wholeDay', { day: format.weekday(day) })}</span>
          </button>
        ))}
        {rows.map((hour) => [
          <button
            key={`hour-${hour}`}
            type="button"
            className="week-label"
            onClick={() => paintLine(block(hourOfWeek(0, hour), hourOfWeek(6, hour), step))}
          >
            <span aria-hidden="true">{format.hour(hour)}</span>
            <span className="sr">
              {t('week.wholeRow', { from: format.hour(hour), until: format.hour(hour + step) })}
            </span>
          </button>,
          ...weekdays.map((day) => {
            const cell = hourOfWeek(day, hour)
            const isTaken = block(cell, cell, step).some((one) => has(blocked, one))
            return (
              <button
                key={`${day}-${hour}`}
                type="button"
                data-hour={cell}
                tabIndex={cell === at - ((at % 24) % step) ? 0 : -1}
                className={classes('week-cell', isTaken ? 'block' : isOn(cell) && 'on')}
                aria-label={nameOf(day, hour)}
                aria-pressed={isOn(cell)}
                onPointerDown={(event) => {
                  event.currentTarget.releasePointerCapture(event.pointerId)
                  press(cell)
                }}
                onClick={(event) => {
                  // A click of the mouse has been painted when it went down; the keyboard's has no detail.
                  if (event.detail === 0) paintLine(block(cell, cell, step))
                }}
                onFocus={() => setAt(cell)}
                onKeyDown={onKeyDown}
              />
            )
          }),
        ])}
      </div>
      <div className="week-foot">
        <p className="total" aria-live="polite">
          <span className="small muted">
            <Trans t={t} i18nKey="week.inAll" count={count(week)} components={{ b: <b /> }} />
          </span>
        </p>
        <div className="row-s">
          <Button kind="quiet" small onPress={() => setByHour(!isByHour)}>
            {t(isByHour ? 'week.byTwoHours' : 'week.byHour')}
          </Button>
          <Button kind="quiet" small onPress={() => onChange(week === emptyWeek ? fullWeek : emptyWeek)}>
            {t(week === emptyWeek ? 'week.fill' : 'week.clear')}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}
