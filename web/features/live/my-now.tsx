import { Coffee, Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventClock } from '#contract/live'
import type { talkEndpoints } from '#endpoints/talks'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import type { AnswerOf } from '../../data/endpoints.ts'
import { TableChip } from '../events/table-chip.tsx'
import { roundOf, type Stretch } from './countdown.ts'
import { Interpreter, NextTalks } from './next-talks.tsx'
import { Spot } from './spot.tsx'
import { TimeLeft } from './time-left.tsx'

export type MyTalk = AnswerOf<typeof talkEndpoints.ofPerson>['items'][number]

/** Where I am to be now, with whom; and what comes after. */
export function MyNow({ talks, at, clock }: { talks: readonly MyTalk[]; at: Stretch; clock: EventClock }) {
  const { t } = useTranslation('live')
  const round = roundOf(at)
  const now = talks.find((talk) => talk.round === round)
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
      <NextTalks
        {...{ talks, round, clock }}
        nameOf={(talk) => talk.employerName}
        markOf={(talk) => <TableChip number={talk.table} />}
      />
    </>
  )
}
