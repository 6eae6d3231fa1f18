import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import type { ReplanOffer } from '#contract/timetables'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useCalled } from '../events/use-called.ts'

const replan = '/regions/:region/events/:id/replan'

function Changes({ there, offer }: { there: Board; offer: ReplanOffer }) {
  const { t } = useTranslation('live')
  const called = useCalled()
  const nameOf = (id: string) => called(there.people.find((one) => one.participation === id)?.called ?? '')
  const tableOf = (id: string | null) => there.tables.find((one) => one.stall === id)?.number ?? 0
  return (
    <ul className="stack-s small">
      {offer.changes.map(({ participation, round, from, to }) => {
        const said = { name: nameOf(participation), round: round + 1, from: tableOf(from), to: tableOf(to) }
        const kind = to === null ? 'loses' : from === null ? 'gains' : 'moves'
        return (
          <li key={`${participation} ${round}`}>
            <Isolated text={t(`replan.${kind}`, said)} />
          </li>
        )
      })}
      {offer.tables.map(({ stall, by }) => (
        <li key={stall} className="muted">
          {t(by < 0 ? 'replan.fewer' : 'replan.more', { table: tableOf(stall), talks: Math.abs(by) })}
        </li>
      ))}
    </ul>
  )
}

/** What planning the coming rounds anew would change, before it is done; nothing while all can stay as it is. */
export function ReplanCard({ there }: { there: Board }) {
  const { t } = useTranslation('live')
  const say = useToast()
  const params = { region: there.region, id: there.event }
  const { data } = useApi(`GET ${replan}`, params)
  const { attempt, error, pending, clear } = useAttempt()
  const offer = data?.offer
  const put = (key: string | null) =>
    attempt(async () => {
      const after = await call(`POST ${replan}`, params, { body: { key } }).catch((failure: unknown) => {
        invalidate(`GET ${replan}`, params)
        throw failure
      })
      setAnswer(`GET ${replan}`, params, after)
      invalidate('GET /regions/:region/events/:id/board', params)
    })
  const agree = async (key: string) => {
    if (await put(key)) say(t('replan.done'), { undo: () => void put(null), about: 'replan' })
  }
  if (!offer && !error) return null
  return (
    <Card className="stack-s" labelledBy="replan">
      <h2 id="replan">{t('replan.title')}</h2>
      {offer && (
        <>
          <p className="small muted">{t('replan.others', { people: offer.others })}</p>
          <Changes there={there} offer={offer} />
          <Button kind="first" block icon={Check} pending={pending} onPress={() => void agree(offer.key)}>
            {t('replan.agree')}
          </Button>
        </>
      )}
      {error && <ErrorPanel error={error} takesFocus onRead={clear} />}
    </Card>
  )
}
