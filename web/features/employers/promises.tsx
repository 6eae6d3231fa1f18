import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Tag } from '../../components/tag.tsx'
import { useApi } from '../../data/cache.ts'
import type { Answer } from '../../data/endpoints.ts'
import { dayOf, epochDay, useFormat } from '../../words/format.ts'
import { PromiseThing } from './promise-thing.tsx'

type EmployerPromise = Answer<'GET /regions/:region/employers/:id/promises'>['items'][number]

/** One promise: who to whom, what, by which day, and what became of it. */
function Row({ promise }: { promise: EmployerPromise }) {
  const { t } = useTranslation(['cases', 'employers'])
  const format = useFormat()
  const { what, words, dueOn, state, isLate, fromName, toName } = promise
  const nameOf = (name: string | null) => name ?? t('employers:promises.somebody')
  return (
    <li className="stack-xs">
      <span className="small muted">
        <Isolated text={t('employers:promises.between', { from: nameOf(fromName), to: nameOf(toName) })} />
      </span>
      <PromiseThing what={what} words={words} />
      <span className="row-s wrap small">
        {t('promise.before', { day: format.day(dueOn, 'full') })}
        {isLate && (
          <Tag kind="warn" mini>
            {t('promise.late', { count: epochDay(dayOf()) - epochDay(dueOn) })}
          </Tag>
        )}
        {state !== 'open' && (
          <Tag mini kind={state === 'kept' ? 'fit' : 'gap'}>
            {t(`promise.${state}`)}
          </Tag>
        )}
      </span>
    </li>
  )
}

/** What was promised by and to an employer, the next day first; nothing where nothing was. */
export function EmployerPromises({ region, employer }: { region: string; employer: string }) {
  const { t } = useTranslation('employers')
  const { data } = useApi('GET /regions/:region/employers/:id/promises', { region, id: employer })
  if (!data || data.items.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="employer-promises">
      <h2 id="employer-promises">{t('promises.title')}</h2>
      <ul className="rows">
        {data.items.map((promise) => (
          <Row key={promise.id} promise={promise} />
        ))}
      </ul>
    </Card>
  )
}
