import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Tag } from '../../components/tag.tsx'
import { dayOf, epochDay } from '../../words/format.ts'
import { PromiseActs } from './promise-acts.tsx'
import { PromiseText } from './promise-text.tsx'
import { type PromiseItem, usePromises } from './use-cases.ts'

/** Says by how many days a promise is late; nothing while it is not. */
export function LateTag({ promise }: { promise: Pick<PromiseItem, 'isLate' | 'dueOn'> }) {
  const { t } = useTranslation('cases')
  if (!promise.isLate) return null
  return (
    <Tag kind="warn" mini>
      {t('promise.late', { count: epochDay(dayOf()) - epochDay(promise.dueOn) })}
    </Tag>
  )
}

/** The promises of a case, for who holds it: those that are open with their acts, then what became of the others. */
export function CasePromises({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('cases')
  const { data } = usePromises(region, profile)
  if (!data || data.items.length === 0) return null
  const open = data.items.filter(({ state }) => state === 'open')
  const past = data.items.filter(({ state }) => state !== 'open').slice(-3)
  return (
    <Card className="stack-s" labelledBy="promises">
      <h2 id="promises">{t('promise.list')}</h2>
      {open.length === 0 && <p className="muted">{t('promise.none')}</p>}
      <ul className="rows">
        {open.map((promise) => (
          <li key={promise.id} className="stack-s">
            <PromiseText promise={promise} />
            <LateTag promise={promise} />
            <PromiseActs promise={promise} region={region} />
          </li>
        ))}
        {past.map((promise) => (
          <li key={promise.id} className="stack-xs">
            <PromiseText promise={promise} />
            <span>
              <Tag mini kind={promise.state === 'kept' ? 'fit' : 'gap'}>
                {t(promise.state === 'kept' ? 'promise.kept' : 'promise.takenBack')}
              </Tag>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
