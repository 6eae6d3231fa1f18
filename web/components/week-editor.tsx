import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { count, emptyWeek, has, hourOfWeek, minus, type Week } from '../../matcher/grid.ts'
import { useFormat } from '../words/format.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { followStroke, type Stroke } from './stroke.ts'
import { WeekCell } from './week-cell.tsx'
import { block, painted, rowsOf, usesNight } from './week-cells.ts'
import { WeekLabel } from './week-label.tsx'

const weekdays = [0, 1, 2, 3, 4, 5, 6]

type WeekEditorProps = {
  legend: string
  /** What is painted. */
  week: Week
  /** Called once a stroke, when finger or mouse let go. */
  onChange: (week: Week) => void
  /** Hours that something else takes: drawn hatched, and not painted. */
  blocked?: Week
  /** Free hours, drawn below what is painted when that takes hours away. */
  below?: Week
  /** How painted hours are drawn: solid for hours that are free, hatched for those that are taken. */
  look?: 'on' | 'block'
  /** What an hour is called that is painted, and one that is not; free and not free by default. */
  names?: { on: string; off: string }
  /** What an hour is called that is not painted, where that depends on the hour. */
  nameOf?: (hour: number) => string
  /** Stands under the grid: what the pictures mean, a way back. The number of hours where nothing is given. */
  children?: ReactNode
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
export function WeekEditor(props: WeekEditorProps) {
  const {
    legend,
    week: kept,
    onChange,
    blocked = emptyWeek,
    below = emptyWeek,
    look = 'on',
    children,
  } = props
  const { names, nameOf } = props
  const { t } = useTranslation()
  const format = useFormat()
  const [isByHour, setByHour] = useState(false)
  const [wantsNight, setWantsNight] = useState(false)
  const [at, setAt] = useState(hourOfWeek(0, 8))
  const [stroke, setStroke] = useState<Stroke | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  /** Whether the click that follows a press has been painted as a stroke. */
  const isPainted = useRef(false)
  const id = useId()
  const step = isByHour ? 1 : 2
  const mustShowNight = usesNight([kept, below, blocked])
  const rows = rowsOf(step, wantsNight || mustShowNight)

  const open = (hours: readonly number[]) => hours.filter((hour) => !has(blocked, hour))
  const isSet = (hours: readonly number[]) => open(hours).every((hour) => has(kept, hour))
  const withLine = (hours: readonly number[], set: boolean) => painted(kept, open(hours), set)
  const change = (hours: readonly number[]) => onChange(withLine(hours, !isSet(hours)))
  const withStroke = ({ from, to }: Stroke) =>
    withLine(block(from, to, step), !isSet(block(from, from, step)))
  const week = stroke ? withStroke(stroke) : kept
  // A stroke ends after other renders, and is painted on the week of then.
  const paint = useRef<(stroke: Stroke) => void>(() => {})
  useEffect(() => {
    paint.current = (whole) => onChange(withStroke(whole))
  })
  const cellOf = (hour: number) => grid.current?.querySelector<HTMLElement>(`[data-hour="${hour}"]`)

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const move = steps(getComputedStyle(event.currentTarget).direction === 'rtl')[event.key]
    if (!move) return
    event.preventDefault()
    const day = Math.floor(at / 24) + move[0]
    const hour = rows[rows.findIndex((row) => row >= (at % 24) - ((at % 24) % step)) + move[1]]
    if (day < 0 || day > 6 || hour === undefined) return
    const next = hourOfWeek(day, hour)
    if (event.shiftKey) onChange(withLine(block(next, next, step), has(kept, at)))
    setAt(next)
    cellOf(next)?.focus()
  }

  const stateOf = (hour: number): string => {
    if (has(blocked, hour)) return nameOf?.(hour) ?? t('week.keyBlock')
    if (has(week, hour)) return names?.on ?? t('week.isFree')
    return nameOf?.(hour) ?? names?.off ?? t('week.isNotFree')
  }
  const labelOf = (hour: number): string => {
    const first = stateOf(hour)
    const isMixed = block(hour, hour, step).some((one) => stateOf(one) !== first)
    const parts = isMixed ? block(hour, hour, step) : [hour]
    const hours = isMixed ? 1 : step
    return parts
      .map((one) =>
        t('week.cell', {
          day: format.weekday(Math.floor(one / 24)),
          from: format.hour(one % 24),
          until: format.hour((one % 24) + hours),
          state: stateOf(one),
        }),
      )
      .join('. ')
  }
  const lookOf = (hour: number) => {
    if (has(blocked, hour)) return 'block'
    if (has(week, hour)) return look
    return has(below, hour) ? 'on' : 'none'
  }
  const shown = rows.flatMap((hour) => block(hourOfWeek(0, hour), hourOfWeek(6, hour), step))

  return (
    <fieldset className="field">
      <legend className="legend" id={id}>
        {legend}
      </legend>
      {/* Cells are buttons of their own; a stroke across them counts when it ends. */}
      <div ref={grid} className={classes('week week-paint', isByHour && 'by-hour')}>
        <b />
        {weekdays.map((day) => (
          <WeekLabel
            key={day}
            text={format.weekday(day, 'column')}
            name={t('week.wholeDay', { day: format.weekday(day) })}
            onPress={() =>
              change(rows.flatMap((hour) => block(hourOfWeek(day, hour), hourOfWeek(day, hour), step)))
            }
          />
        ))}
        {rows.map((hour) => [
          <WeekLabel
            key={`hour-${hour}`}
            text={format.hour(hour)}
            name={t('week.wholeRow', { from: format.hour(hour), until: format.hour(hour + step) })}
            onPress={() => change(block(hourOfWeek(0, hour), hourOfWeek(6, hour), step))}
          />,
          ...weekdays.map((day) => {
            const cell = hourOfWeek(day, hour)
            const hours = block(cell, cell, step)
            return (
              <WeekCell
                key={`${day}-${hour}`}
                hour={cell}
                looks={hours.map(lookOf)}
                label={labelOf(cell)}
                isOn={hours.every((one) => has(week, one) && !has(blocked, one))}
                isTaken={hours.every((one) => has(blocked, one))}
                isAt={cell === at - ((at % 24) % step)}
                onPointerDown={(event) => {
                  isPainted.current = false
                  if (event.button !== 0 || !grid.current) return
                  event.currentTarget.releasePointerCapture(event.pointerId)
                  followStroke(event, {
                    grid: grid.current,
                    from: cell,
                    show: (next) => {
                      if (next) isPainted.current = true
                      setStroke(next)
                    },
                    finish: (whole) => paint.current(whole),
                  })
                }}
                onClick={(event) => {
                  // The keyboard's click has no detail; a tap's has not been painted.
                  if (event.detail === 0 || !isPainted.current) change(hours)
                }}
                onFocus={() => setAt(cell)}
                onKeyDown={onKeyDown}
              />
            )
          }),
        ])}
      </div>
      <div className="week-foot">
        {children ?? (
          <p className="total" aria-live="polite">
            <span className="small muted">
              <Trans
                t={t}
                i18nKey="week.inAll"
                count={count(look === 'on' ? minus(week, blocked) : week)}
                components={{ b: <b /> }}
              />
            </span>
          </p>
        )}
        <div className="row-s">
          {!mustShowNight && (
            <Button kind="quiet" small onPress={() => setWantsNight(!wantsNight)}>
              {t(wantsNight ? 'week.hideNight' : 'week.showNight')}
            </Button>
          )}
          <Button kind="quiet" small onPress={() => setByHour(!isByHour)}>
            {t(isByHour ? 'week.byTwoHours' : 'week.byHour')}
          </Button>
          <Button
            kind="quiet"
            small
            onPress={() => (kept === emptyWeek ? change(shown) : onChange(emptyWeek))}
          >
            {t(kept === emptyWeek ? 'week.fill' : 'week.clear')}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}
