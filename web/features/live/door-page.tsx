import '../../styles/parts/records.css'
import './live.css'
import { CircleCheck, Lock, Undo2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Attendee, Board, EventClock } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { useMembership } from '../../shell/session.tsx'
import { useFormat } from '../../words/format.ts'
import { TableChip } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'
import { DoorCode } from './door-code.tsx'
import { DoorList } from './door-list.tsx'
import { LetIn } from './let-in.tsx'
import { LineMark } from './line-mark.tsx'
import { countOf, talksOf } from './people-of.ts'
import { ReplanCard } from './replan-card.tsx'
import { useDay } from './use-day.ts'
import { usePresence } from './use-presence.ts'
import { WalkIn } from './walk-in.tsx'

/** Who came in last, and where to go first; it can be taken back. */
function JustIn({ there, who, onUndo }: { there: Board; who: Attendee; onUndo: () => void }) {
  const called = useCalled()
  const { t } = useTranslation('live')
  const format = useFormat()
  const first = talksOf(there, who.participation)[0]
  const table = there.tables.find(({ stall }) => stall === first?.stall)
  return (
    <Card className="stack-s" labelledBy="just-in">
      <div className="row">
        <Icon of={CircleCheck} large />
        <div className="stack-xs grow">
          <h2 id="just-in">
            <Isolated text={t('door.isIn', { name: called(who.called) })} />
          </h2>
          <p className="small muted">
            {t('door.number', { number: who.number })}
            {who.arrivedAt && ` · ${format.time(who.arrivedAt)}`}
          </p>
        </div>
      </div>
      {table && first && (
        <p className="row">
          <TableChip number={table.number} />
          <span className="stack-xs grow">
            <span className="small muted">{t('door.first', { round: (first.round ?? 0) + 1 })}</span>
            <strong>
              <bdi>{table.employerName}</bdi>
            </strong>
          </span>
        </p>
      )}
      <Button kind="quiet" icon={Undo2} onPress={onUndo}>
        {t('door.notThem')}
      </Button>
    </Card>
  )
}

function Door({ there, clock }: { there: Board; clock: EventClock | undefined }) {
  const { t } = useTranslation('live')
  const { say, error, pending } = usePresence(there.region, there.event)
  const [last, setLast] = useState<string | null>(null)
  const [walked, setWalked] = useState<string | null>(null)
  const isStaff = useMembership('jobhunter')?.region === there.region
  const { came, of } = countOf(there)
  const latest = there.people.find(
    ({ participation, state }) => participation === last && state === 'checkedIn',
  )
  const arrive = async (participation: string) => {
    if (await say(participation, 'arrive')) setLast(participation)
  }
  const undo = async (participation: string) => {
    if (await say(participation, 'undo')) setLast(null)
  }
  return (
    <>
      <div className="stack-s">
        <p className="row-s">
          <bdi className="grow">{there.name}</bdi>
          <LineMark />
        </p>
        <h1>{t('desk.in', { in: came, of })}</h1>
        <ol className="day-strokes" aria-hidden="true">
          {Array.from({ length: of }, (_, index) => (
            <li key={String(index)} className={index < came ? 'done' : ''} />
          ))}
        </ol>
      </div>
      <div aria-live="polite">
        {latest && <JustIn there={there} who={latest} onUndo={() => void undo(latest.participation)} />}
      </div>
      {latest?.participation === walked && there.kind === 'speedmeet' && <ReplanCard there={there} />}
      {error && <ErrorPanel error={error} takesFocus />}
      <LetIn there={there} onIn={setLast} />
      {isStaff && clock && (
        <WalkIn
          {...{ there, clock }}
          onIn={(participation) => {
            setLast(participation)
            setWalked(participation)
          }}
        />
      )}
      <DoorList
        there={there}
        pending={pending}
        onArrive={(one) => void arrive(one)}
        onUndo={(one) => void undo(one)}
      />
      <DoorCode region={there.region} event={there.event} />
      <Note icon={Lock}>{t('door.privacy')}</Note>
    </>
  )
}

/** The door of an event, for its organiser and its helpers: who comes in, by number or name. */
export default function DoorPage() {
  const { t } = useTranslation('live')
  const { region = '', event = '' } = useParams()
  const {
    data: there,
    error,
    reload,
  } = useApi('GET /regions/:region/events/:id/board', { region, id: event })
  const read = useCallback(
    () => invalidate('GET /regions/:region/events/:id/board', { region, id: event }),
    [region, event],
  )
  const isLive = there?.state === 'live'
  const clock = useDay({ region, event: isLive ? event : null, topic: `event:${event}` }, read)
  usePageTitle(t('door.title'))
  if (!there)
    return (
      <PhoneFrame>
        {error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />}
      </PhoneFrame>
    )
  return (
    <PhoneFrame>
      {isLive ? (
        <Door there={there} clock={clock.data} />
      ) : (
        <>
          <h1>{t('door.title')}</h1>
          <p>{t('door.closed')}</p>
        </>
      )}
    </PhoneFrame>
  )
}
