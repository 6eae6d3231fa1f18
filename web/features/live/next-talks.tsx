import { Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventClock } from '#contract/live'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'
import { beginOf } from './countdown.ts'

/** Who interprets a talk; nothing where nobody has to. */
export function Interpreter({ name }: { name: string | null }) {
  const { t } = useTranslation('live')
  if (name === null) return null
  return (
    <p className="row-s">
      <Icon of={Languages} />
      <span>
        {t('interpreter')} <bdi>{name}</bdi>
      </span>
    </p>
  )
}

type Talk = { id: string; round: number | null; interpreter: string | null }
type NextTalksProps<One extends Talk> = {
  talks: readonly One[]
  /** The round that goes on now, or the last one; -1 before the first. */
  round: number
  clock: EventClock
  /** With whom a talk is. */
  nameOf: (talk: One) => string
  markOf?: (talk: One) => ReactNode
}

/** The talks of the rounds to come: which, when, with whom. */
export function NextTalks<One extends Talk>({ talks, round, clock, nameOf, markOf }: NextTalksProps<One>) {
  const { t } = useTranslation('live')
  const format = useFormat()
  const next = talks
    .filter((talk) => (talk.round ?? -1) > round)
    .sort((a, b) => (a.round ?? 0) - (b.round ?? 0))
  if (next.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="next">
      <h2 id="next">{t('mine.next')}</h2>
      <ul>
        {next.map((talk) => {
          const begins = beginOf(clock, talk.round ?? 0)
          return (
            <li key={talk.id} className="day-row">
              {markOf?.(talk)}
              <div className="grow stack-xs">
                <p className="small muted">
                  {t('ofRound', { round: (talk.round ?? 0) + 1 })}
                  {begins && ` · ${format.time(begins)}`}
                </p>
                <b>
                  <bdi>{nameOf(talk)}</bdi>
                </b>
                <Interpreter name={talk.interpreter} />
              </div>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
