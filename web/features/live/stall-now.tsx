import { Coffee } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventClock } from '#contract/live'
import type { talkEndpoints } from '#endpoints/talks'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { dials } from '../../components/planks.tsx'
import type { AnswerOf } from '../../data/endpoints.ts'
import { tableLook } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'
import { roundOf, type Stretch } from './countdown.ts'
import { Interpreter, NextTalks } from './next-talks.tsx'
import { TimeLeft } from './time-left.tsx'

export type TableTalk = AnswerOf<typeof talkEndpoints.ofStall>['items'][number]
type StallNowProps = { table: number; talks: readonly TableTalk[]; at: Stretch; clock: EventClock }

/** Who sits at the table now or is on the way, how long; and who comes after. */
export function StallNow({ table, talks, at, clock }: StallNowProps) {
  const { t } = useTranslation('live')
  const called = useCalled()
  const round = roundOf(at)
  const now = talks.find((talk) => talk.round === round)
  return (
    <>
      {now ? (
        <section className="day-spot" style={dials(tableLook(table).dials)} aria-labelledby="spot">
          <div className="day-spot-top">
            <p className="day-spot-tag">{t(at.phase === 'talking' ? 'stall.now' : 'stall.comes')}</p>
            <TimeLeft at={at} className="day-spot-left" />
          </div>
          <h2 id="spot" className="day-spot-name">
            <bdi>{called(now.wallName)}</bdi>
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
      <NextTalks {...{ talks, round, clock }} nameOf={(talk) => called(talk.wallName)} />
    </>
  )
}
