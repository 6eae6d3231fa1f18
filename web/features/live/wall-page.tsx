import './live.css'
import './wall.css'
import { ArrowRight, Languages, Pause } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { EventClock } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { dials } from '../../components/planks.tsx'
import type { Answer } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import { tableLook } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'
import { beginOf, roundOf, type Stretch } from './countdown.ts'
import { RoundDots } from './round-dots.tsx'
import { SimulatedMark } from './simulated-mark.tsx'
import { useStretch } from './use-countdown.ts'
import { useTurns } from './use-turns.ts'
import { useWall } from './use-wall.ts'
import { WallNext } from './wall-next.tsx'
import { WallRing } from './wall-ring.tsx'

type Wall = Answer<'POST /wall'>

/** A table of a hall without rounds: who sits there is nobody's to read. */
function FreeWallTable({ table }: { table: Wall['tables'][number] }) {
  const { t } = useTranslation('live')
  const { picture, dials: colours } = tableLook(table.number)
  return (
    <li className="wall-table">
      <p className="wall-sign" style={dials(colours)}>
        <span className="sr">{t('table', { number: table.number })}</span>
        <b aria-hidden="true">{table.number}</b>
        <Icon of={picture} />
      </p>
      <p className="wall-now">
        <bdi>{table.employerName}</bdi>
      </p>
    </li>
  )
}

function WallTable({ wall, table, round }: { wall: Wall; table: Wall['tables'][number]; round: number }) {
  const { t } = useTranslation('live')
  const called = useCalled()
  const at = (wanted: number) => wall.talks.find((one) => one.table === table.number && one.round === wanted)
  const [now, next] = [at(round), at(round + 1)]
  const { picture, dials: colours } = tableLook(table.number)
  return (
    <li className="wall-table">
      <p className="wall-sign" style={dials(colours)}>
        <span className="sr">{t('table', { number: table.number })}</span>
        <b aria-hidden="true">{table.number}</b>
        <Icon of={picture} />
      </p>
      <div>
        <p className="wall-small muted">
          <bdi>{table.employerName}</bdi>
        </p>
        <p className="wall-now">
          {now ? <bdi>{called(now.called)}</bdi> : <span className="wall-free">{t('tables.free')}</span>}
          {now?.interpreter && (
            <span className="wall-small muted">
              <Icon of={Languages} /> <bdi>{now.interpreter}</bdi>
            </span>
          )}
        </p>
        {next && (
          <p className="wall-small">
            <Icon of={ArrowRight} /> <bdi>{called(next.called)}</bdi>
          </p>
        )}
      </div>
    </li>
  )
}

/** What stands large and what small. */
function Legend() {
  const { t } = useTranslation('live')
  return (
    <div className="wall-legend">
      <p>
        <i className="wall-dot" /> {t('mine.now')}
      </p>
      <p className="muted">
        <Icon of={ArrowRight} /> {t('mine.next')}
      </p>
    </div>
  )
}

type ShownProps = { wall: Wall; clock: EventClock; isStill: boolean; onStill: () => void }

function Shown({ wall, clock, isStill, onStill }: ShownProps) {
  const { t } = useTranslation(['live', 'stages'])
  const format = useFormat()
  const called = useCalled()
  const at = useStretch(clock)
  if (!at) return null
  const hasRounds = wall.kind === 'speedmeet'
  const round = Math.max(0, roundOf(at))
  const said = (stretch: Stretch) =>
    !hasRounds
      ? t(`stages:phase.${stretch.phase}`)
      : stretch.phase === 'moving' || stretch.phase === 'talking'
        ? t('round', { round: round + 1, rounds: clock.rounds })
        : t(stretch.phase === 'over' ? 'phone.over' : 'phone.doors')
  return (
    <main className="wall">
      <header className="wall-head">
        <h1>
          <bdi>{wall.name}</bdi>
        </h1>
        <SimulatedMark clock={clock} />
        {hasRounds && <RoundDots at={at} rounds={clock.rounds} />}
      </header>
      <ul className="wall-tables">
        {wall.tables.map((table) =>
          hasRounds ? (
            <WallTable key={table.number} wall={wall} table={table} round={round} />
          ) : (
            <FreeWallTable key={table.number} table={table} />
          ),
        )}
      </ul>
      <aside className="wall-side">
        <WallRing at={at}>{said(at)}</WallRing>
        {!hasRounds && at.endsAt && (
          <p className="wall-small">{t('until', { time: format.time(at.endsAt) })}</p>
        )}
        {hasRounds && <Legend />}
        {hasRounds && <WallNext wall={wall} round={round} begins={beginOf(clock, round + 1)} />}
        {wall.stage?.now && (
          <p className="wall-now">
            <span className="wall-small muted">{t('stages:stage.now')}</span>{' '}
            <bdi>{called(wall.stage.now)}</bdi>
          </p>
        )}
        {wall.stage?.next && (
          <p className="wall-small">
            <Isolated text={t('stages:stage.next', { name: called(wall.stage.next) })} />
          </p>
        )}
        <Button kind="quiet" small icon={isStill ? Languages : Pause} onPress={onStill}>
          {t(isStill ? 'wall.turn' : 'wall.stay')}
        </Button>
      </aside>
    </main>
  )
}

/** The same in each language in turn: everybody in the hall reads it. */
function InTurn(given: Pick<ShownProps, 'wall' | 'clock'>) {
  const [isStill, setStill] = useState(false)
  useTurns(isStill)
  return <Shown {...given} isStill={isStill} onStill={() => setStill(!isStill)} />
}

/** The screen on the wall: tables and the names people chose for it, for whoever holds its address. */
export default function WallPage() {
  const { t } = useTranslation('live')
  const token = useLocation().hash.slice(1)
  const { shown, error, read } = useWall(token)
  usePageTitle(t('links.wall'))
  if (token === '' || error?.code === 'expired' || error?.code === 'notFound')
    return (
      <main className="page">
        <EmptyState title={<h1>{t('wall.old')}</h1>}>{t('wall.oldSay')}</EmptyState>
      </main>
    )
  if (!shown)
    return (
      <main className="page">
        {error ? <ErrorPage error={error} onRetry={read} /> : <LoadingShape rows={4} />}
      </main>
    )
  if (!shown.clock)
    return (
      <main className="page">
        <EmptyState title={<h1>{shown.name}</h1>}>{t('mine.before')}</EmptyState>
      </main>
    )
  return <InTurn wall={shown} clock={shown.clock} />
}
