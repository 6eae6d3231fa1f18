import { Clock3, Handshake, Lock } from 'lucide-react'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { StallAnswer } from '#contract/events'
import type { StageAnswer } from '#contract/stages'
import { Card } from '../../components/card.tsx'
import { ChipChoice } from '../../components/chip-choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Note } from '../../components/note.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { useTopic } from '../../data/live.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useCalled } from '../events/use-called.ts'
import { StageNow } from './stage-now.tsx'
import { useStage } from './use-stage.ts'

type Speaker = StageAnswer['order'][number]

/** What a table says of those who speak: yes or not now, changed by a tap, read by no other table. */
export function StageReactions({ stall }: { stall: StallAnswer }) {
  const { t } = useTranslation('stages')
  const { region, id, event } = stall
  const topic = `event:${event}:stall:${id}`
  const { data: stage } = useStage(region, event, topic)
  const said = useApi('GET /regions/:region/stalls/:id/reactions', { region, id })
  const read = useCallback(
    () => invalidate('GET /regions/:region/stalls/:id/reactions', { region, id }),
    [region, id],
  )
  useTopic(topic, read)
  const { attempt, error } = useAttempt()
  const nameOf = useCalled()
  if (!stage) return null
  const say = (participation: string, wants: boolean) =>
    attempt(async () => {
      await call(
        'PUT /regions/:region/stalls/:id/reactions',
        { region, id },
        { body: { participation, wants } },
      )
      read()
    })
  const saidOf = ({ participation }: Speaker) => {
    const found = said.data?.items.find((one) => one.participation === participation)
    return found ? (found.wants ? 'yes' : 'no') : null
  }
  const choice = (one: Speaker, legend: ReactNode) => (
    <ChipChoice
      legend={legend}
      value={saidOf(one)}
      choices={[
        { value: 'yes', label: t('react.yes'), icon: Handshake },
        { value: 'no', label: t('react.no'), icon: Clock3 },
      ]}
      onChange={(value) => void say(one.participation, value === 'yes')}
    />
  )
  const now = stage.order.find(({ participation }) => participation === stage.now?.participation)
  const earlier = stage.order.filter(({ participation }) => participation !== now?.participation).reverse()
  return (
    <>
      <StageNow stage={stage}>
        {now && choice(now, <b>{t('react.title')}</b>)}
        {error && <ErrorPanel error={error} takesFocus />}
        <Note icon={Lock}>{t('react.private')}</Note>
      </StageNow>
      {earlier.length > 0 && (
        <Card className="stack" labelledBy="spoken">
          <h2 id="spoken">{t('react.earlier')}</h2>
          {earlier.map((one) => (
            <div key={one.participation}>
              {choice(
                one,
                <b>
                  <bdi>{nameOf(one.called)}</bdi>
                </b>,
              )}
            </div>
          ))}
        </Card>
      )}
    </>
  )
}
