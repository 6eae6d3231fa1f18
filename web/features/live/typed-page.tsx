import '../../styles/parts/records.css'
import './live.css'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { talkAnswers } from '#codes/talks'
import type { TalkAnswer, TalkSide } from '#contract/talks'
import { Card } from '../../components/card.tsx'
import { Segmented } from '../../components/choice.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState, SavedMark } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { TableChip } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'
import { useAnswer } from './use-answer.ts'

const sides = ['person', 'employer'] as const

/** What one side ticked on its sheet; kept at each tap. */
function TypedSide({ talk, side, done }: { talk: TalkAnswer; side: TalkSide; done: () => void }) {
  const { t } = useTranslation(['live', 'codes'])
  const given = talk.feedback[side]
  const stored = given && { ...given, nextStep: talk.nextStep }
  const { said, say, state, error } = useAnswer(talk.region, talk.id, stored, done, side)
  return (
    <div className="stack-xs">
      <Segmented
        legend={t(`typed.${side}`)}
        value={said?.answer ?? null}
        choices={talkAnswers.map((value) => ({
          value,
          label: t(value === 'no' ? 'notNow' : `codes:talkAnswer.${value}`),
        }))}
        onChange={(answer) => say({ answer, reason: null, language: said?.language ?? null, nextStep: null })}
      />
      <SavedMark state={state === 'saved' ? null : state} />
      {error && <ErrorPanel error={error} />}
    </div>
  )
}

type TableProps = { talks: readonly TalkAnswer[]; nameOf: (talk: TalkAnswer) => string; done: () => void }

/** The talks of one table as they stand on its sheet, round by round. */
function TypedTable({ talks, nameOf, done }: TableProps) {
  const { t } = useTranslation('live')
  if (talks.length === 0) return <EmptyState title={t('typed.none')} />
  return (
    <Card>
      <ul>
        {talks.map((talk) => (
          <li key={talk.id} className="day-row">
            <div className="grow stack-xs">
              <strong>
                <bdi>{nameOf(talk)}</bdi>
              </strong>
              {talk.round !== null && (
                <span className="small muted">{t('ofRound', { round: talk.round + 1 })}</span>
              )}
            </div>
            {sides.map((side) => (
              <TypedSide key={side} talk={talk} side={side} done={done} />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Answers that came on paper, typed in a table at a time. */
export default function TypedPage() {
  const called = useCalled()
  const { t } = useTranslation(['live', 'codes'])
  const { region = '', event = '' } = useParams()
  const [chosen, setChosen] = useState<string | null>(null)
  const params = { region, id: event }
  const { data: there, error, reload } = useApi('GET /regions/:region/events/:id/board', params)
  const held = useApi('GET /regions/:region/events/:id/talks', params)
  const done = useCallback(
    () => invalidate('GET /regions/:region/events/:id/talks', { region, id: event }),
    [region, event],
  )
  const failure = error ?? held.error
  if (!there || !held.data)
    return failure ? <ErrorPage error={failure} onRetry={reload} /> : <LoadingShape rows={4} />
  const talks = held.data.items.filter(({ state }) => state !== 'dropped')
  const missing = talks.flatMap(({ feedback }) => sides.filter((side) => feedback[side] === null)).length
  const calledOf = new Map(there.people.map((one) => [one.participation, called(one.called)]))
  const table = there.tables.find(({ stall }) => stall === chosen) ?? there.tables[0]
  return (
    <>
      <PageHead
        title={t('typed.left', { answers: missing })}
        tabTitle={t('typed.title')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{there.name}</bdi>, to: paths.event.to({ region, event }) },
          { label: t('typed.title') },
        ]}
      />
      <p className="muted">{t('typed.say')}</p>
      {table && (
        <>
          <fieldset className="field stack-s">
            <legend className="legend">{t('typed.table')}</legend>
            <div className="chip-set">
              {there.tables.map(({ stall, number, employerName }) => (
                <button
                  key={stall}
                  type="button"
                  className="chip"
                  aria-pressed={stall === table.stall}
                  onClick={() => setChosen(stall)}
                >
                  <TableChip number={number} />
                  <bdi>{employerName}</bdi>
                </button>
              ))}
            </div>
          </fieldset>
          <TypedTable
            key={table.stall}
            talks={talks.filter(({ stall }) => stall === table.stall)}
            nameOf={({ participation }) => calledOf.get(participation) ?? ''}
            done={done}
          />
        </>
      )}
    </>
  )
}
