import { Coffee, Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventClock } from '#contract/live'
import type { talkEndpoints } from '#endpoints/talks'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { dials } from '../../components/planks.tsx'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import { tableLook } from '../events/table-chip.tsx'
import { beginOf, roundOf, type Stretch } from './countdown.ts'
import { TimeLeft } from './time-left.tsx'

export type TableTalk = AnswerOf<typeof talkEndpoints.ofStall>['items'][number]
type StallNowProps = { table: number; talks: readonly TableTalk[]; at: Stretch; clock: EventClock }

function Interpreter({ name }: { name: string | null }) {
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

/** Who sits at the table now or is on the way, how long; and who comes after. */
export function StallNow({ table, talks, at, clock }: StallNowProps) {
  const { t } = useTranslation('live')
  const format = useFormat()
  const round = roundOf(at)
  const now = talks.find((talk) => talk.round === round)
  const next = talks
    .filter((talk) => (talk.round ?? -1) > round)
    .sort((a, b) => (a.round ?? 0) - (b.round ?? 0))
  return (
    <>
      {now ? (
        <section className="day-spot" style={dials(tableLook(table).dials)} aria-labelledby="spot">
          <div className="day-spot-top">
            <p className="day-spot-tag">{t(at.phase === 'talking' ? 'stall.now' : 'stall.comes')}</p>
            <TimeLeft at={at} className="day-spot-left" />
          </div>
          <h2 id="spot" className="day-spot-name">
            <bdi>{now.wallName}</bdi>
          </h2>
          <Interpreter name={now.interpreter} />
        </section>
      ) : (
        <Card className="row">
          <Disc icon={Coffee} />
          <div className="stack-xs grow">
            <h2>{t(at.phase === 'over' ? 'stall.over' : 'stall.free')}</h2>
            <TimeLeft at={at} className="day-rest-left" />
          </div>
        </Card>
      )}
      {next.length > 0 && (
        <Card className="stack-s" labelledBy="next">
          <h2 id="next">{t('mine.next')}</h2>
          <ul>
            {next.map((talk) => {
              const begins = beginOf(clock, talk.round ?? 0)
              return (
                <li key={talk.id} className="day-row">
                  <div className="grow stack-xs">
                    <p className="small muted">
                      {t('ofRound', { round: (talk.round ?? 0) + 1 })}
                      {begins && ` · ${format.time(begins)}`}
                    </p>
                    <b>
                      <bdi>{talk.wallName}</bdi>
                    </b>
                    <Interpreter name={talk.interpreter} />
                  </div>
                </li>
              )
            })}
          </ul>
        </Card>
      )}
    </>
  )
}
