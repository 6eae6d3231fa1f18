import { ArrowUp, Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StageAnswer } from '#contract/stages'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useCalled } from '../events/use-called.ts'

type StageOrderProps = { region: string; stage: StageAnswer; read: () => void }
type Speaker = StageAnswer['order'][number]

/** One who speaks or may, with what can be done about it. */
function Row({ one, place, children }: { one: Speaker; place?: number; children: ReactNode }) {
  const nameOf = useCalled()
  return (
    <li className="day-row">
      {place !== undefined && <span className="day-disc num">{place + 1}</span>}
      <strong className="grow">
        <bdi>{nameOf(one.called)}</bdi>
      </strong>
      {children}
    </li>
  )
}

/** Who speaks in which order; those whose turn has begun keep their place. */
export function StageOrder({ region, stage, read }: StageOrderProps) {
  const { t } = useTranslation('stages')
  const { attempt, error, pending } = useAttempt()
  const nameOf = useCalled()
  const { order, begun, candidates, version } = stage
  const ids = order.map(({ participation }) => participation)
  const interests = new Map(candidates.map((one) => [one.participation, one.interests]))
  const others = candidates.filter((one) => one.interests > 0 && !ids.includes(one.participation))
  const put = (wish: string[]) =>
    attempt(async () => {
      const params = { region, id: stage.event }
      const options = { body: { order: wish }, ifMatch: version }
      const after = await call('PUT /regions/:region/events/:id/stage', params, options).catch(
        (failure: unknown) => {
          read()
          throw failure
        },
      )
      setAnswer('GET /regions/:region/events/:id/stage', params, after)
    })
  const earlier = (place: number) => {
    const wish = [...ids]
    wish.splice(place - 1, 0, ...wish.splice(place, 1))
    return wish
  }
  const says = (id: string) => (
    <span className="small muted">{t('order.interests', { tables: interests.get(id) ?? 0 })}</span>
  )
  const nameFor = (one: Speaker) => (
    <span className="sr">
      : <bdi>{nameOf(one.called)}</bdi>
    </span>
  )
  return (
    <Card className="stack-s" labelledBy="stage-order">
      <h2 id="stage-order">{t('order.title')}</h2>
      <p className="small muted">{t('order.say')}</p>
      {order.length + others.length === 0 && <p>{t('order.none')}</p>}
      <ol>
        {order.map((one, place) => (
          <Row key={one.participation} one={one} place={place}>
            {says(one.participation)}
            {place > begun && (
              <Button small icon={ArrowUp} disabled={pending} onPress={() => void put(earlier(place))}>
                {t('order.up')}
                {nameFor(one)}
              </Button>
            )}
            {place >= begun && (
              <Button
                small
                kind="quiet"
                icon={X}
                disabled={pending}
                onPress={() => void put(ids.filter((id) => id !== one.participation))}
              >
                {t('order.remove')}
                {nameFor(one)}
              </Button>
            )}
          </Row>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h3>{t('order.others')}</h3>
          <ul>
            {others.map((one) => (
              <Row key={one.participation} one={one}>
                {says(one.participation)}
                <Button
                  small
                  icon={Plus}
                  disabled={pending}
                  onPress={() => void put([...ids, one.participation])}
                >
                  {t('order.add')}
                  {nameFor(one)}
                </Button>
              </Row>
            ))}
          </ul>
        </>
      )}
      {error && <ErrorPanel error={error} takesFocus />}
    </Card>
  )
}
