import { Coffee, Languages, Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventClock } from '#contract/live'
import type { talkEndpoints } from '#endpoints/talks'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import { TableChip } from '../events/table-chip.tsx'
import { beginOf, roundOf, type Stretch } from './countdown.ts'
import { Spot } from './spot.tsx'
import { TimeLeft } from './time-left.tsx'

export type MyTalk = AnswerOf<typeof talkEndpoints.ofPerson>['items'][number]

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

/** Where I am to be now, with whom; and what comes after. */
export function MyNow({ talks, at, clock }: { talks: readonly MyTalk[]; at: Stretch; clock: EventClock }) {
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
        <>
          <Spot table={now.table} at={at} now={at.phase === 'talking'} />
          <Card className="stack-s">
            <div className="row">
              <Disc icon={Store} />
              <h2 className="grow">
                <bdi>{now.employerName}</bdi>
              </h2>
            </div>
            <Interpreter name={now.interpreter} />
          </Card>
        </>
      ) : (
        <Card className="stack-s" labelledBy="rest">
          <div className="row">
            <Disc icon={Coffee} />
            <div className="stack-xs grow">
              <h2 id="rest">
                {t(at.phase === 'over' ? 'mine.over' : round < 0 ? 'mine.wait' : 'mine.rest')}
              </h2>
              <TimeLeft at={at} className="day-rest-left" />
            </div>
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
                  <TableChip number={talk.table} />
                  <div className="grow stack-xs">
                    <p className="small muted">
                      {t('ofRound', { round: (talk.round ?? 0) + 1 })}
                      {begins && ` · ${format.time(begins)}`}
                    </p>
                    <b>
                      <bdi>{talk.employerName}</bdi>
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
