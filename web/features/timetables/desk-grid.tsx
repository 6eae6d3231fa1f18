import { Languages, Pin } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'
import { TableChip } from '../events/table-chip.tsx'
import type { Desk, DeskActs } from './use-desk.ts'

type GridProps = { desk: Desk; acts: DeskActs }

const steps: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Arrows go from cell to cell; in a page that runs from right to left, left is onward. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const step = steps[event.key]
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell
  if (!step || !here) return
  event.preventDefault()
  const turn = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
  const [row = 0, column = 0] = here.split(' ').map(Number)
  const to = `${row + step[0]} ${column + step[1] * turn}`
  event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to}"]`)?.focus()
}

type CellProps = GridProps & { table: Desk['grid']['tables'][number]; row: number; round: number }

function Cell({ desk, acts, table, row, round }: CellProps) {
  const { t } = useTranslation('timetables')
  const format = useFormat()
  const talk = desk.timetable?.talks.find((one) => one.stall === table.stall && one.round === round)
  const nameOf = (id: string) => desk.grid.people.find((one) => one.participation === id)?.name ?? ''
  const is = (one: { participation: string; stall: string }) =>
    one.participation === talk?.participation && one.stall === table.stall
  const isPicked = acts.picked?.stall === table.stall && acts.picked?.participation === talk?.participation
  const move = acts.picked
    ? acts.moves?.items.find((one) => one.stall === table.stall && one.round === round)
    : undefined
  const isTarget = move !== undefined && acts.target === move
  const isPinned = talk && desk.timetable?.pins.some((pin) => pin.kind === 'fixed' && is(pin))
  const isBroken = talk && desk.timetable?.broken.some(is)
  const isThere = table.rounds.includes(round)
  const press = () => {
    if (isTarget) void acts.move({ stall: table.stall, round })
    else if (move) acts.setTarget(move)
    else if (isPicked) acts.letGo()
    else if (talk) void acts.pick({ participation: talk.participation, stall: table.stall })
    else acts.letGo()
  }
  const look = classes(
    'token',
    !talk && 'token-free',
    move && 'token-may',
    (isPicked || isTarget) && 'token-on',
    isBroken && 'token-broken',
  )
  return (
    <td>
      <button
        type="button"
        className={look}
        data-cell={`${row} ${round}`}
        aria-pressed={isPicked || isTarget}
        onClick={press}
      >
        {isTarget && acts.picked ? (
          <span className="stack-xs">
            {talk && (
              <s>
                <bdi>{nameOf(talk.participation)}</bdi>
              </s>
            )}
            <b>
              <bdi>{nameOf(acts.picked.participation)}</bdi>
            </b>
          </span>
        ) : talk ? (
          <b>
            <bdi>{nameOf(talk.participation)}</bdi>
          </b>
        ) : (
          <span>{t(isThere ? 'free' : 'away')}</span>
        )}
        {isBroken && <span className="sr">{t('broken')}</span>}
        {isPinned && (
          <>
            <Icon of={Pin} /> <span className="sr">{t('pinned')}</span>
          </>
        )}
        {talk?.interpreter && !isTarget && (
          <>
            <Icon of={Languages} /> <span className="sr">{t('interpreted')}</span>
          </>
        )}
        {move && !isTarget && (
          <>
            <em className="num">{format.number(move.valueBy)}</em> <span className="sr">{t('may')}</span>
          </>
        )}
      </button>
    </td>
  )
}

function InterpreterRows({ desk }: Pick<GridProps, 'desk'>) {
  const { t } = useTranslation('timetables')
  const format = useFormat()
  const numberOf = (stall: string | undefined) => desk.grid.tables.find((one) => one.stall === stall)?.number
  return (
    <tbody className="desk-interpreters">
      {desk.grid.interpreters.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <span className="row-s">
              <Icon of={Languages} />
              <span>
                <b>
                  <bdi>{one.name}</bdi>
                </b>
                <small>{format.list(one.languages.map(format.languageName))}</small>
              </span>
            </span>
          </th>
          {desk.grid.rounds.map(({ from }, round) => {
            const talk = desk.timetable?.talks.find(
              (each) => each.interpreter === one.id && each.round === round,
            )
            const number = numberOf(talk?.stall)
            return (
              <td key={from}>
                {number === undefined ? (
                  <span className="small muted">{t(one.rounds.includes(round) ? 'free' : 'away')}</span>
                ) : (
                  <TableChip number={number} />
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}

/** Tables and rounds: who sits where, where a talk in hand can go and what that costs, and whom interpreters help. */
export function DeskGrid({ desk, acts }: GridProps) {
  const { t } = useTranslation('timetables')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') acts.letGo()
    else walk(event)
  }
  return (
    <section className="card card-flush desk-frame" aria-label={t('grid')} onKeyDown={onKeyDown}>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="stamp">{t('table')}</span>
            </th>
            {desk.grid.rounds.map(({ from }, round) => (
              <th scope="col" key={from}>
                <b>{t('round', { round: round + 1 })}</b>
                <span className="stamp num">{from}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {desk.grid.tables.map((table, row) => (
            <tr key={table.stall}>
              <th scope="row">
                <span className="row-s">
                  <TableChip number={table.number} /> <bdi>{table.employerName}</bdi>
                </span>
              </th>
              {desk.grid.rounds.map(({ from }, round) => (
                <Cell key={from} desk={desk} acts={acts} table={table} row={row} round={round} />
              ))}
            </tr>
          ))}
        </tbody>
        {desk.grid.interpreters.length > 0 && <InterpreterRows desk={desk} />}
      </table>
    </section>
  )
}
