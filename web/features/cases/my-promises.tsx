import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { LateTag } from './case-promises.tsx'
import { PromiseText } from './promise-text.tsx'
import { usePromises } from './use-cases.ts'

/** What was promised to a person and by them, in their own language; nothing where nothing is open. */
export function MyPromises({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('cases')
  const { data } = usePromises(region, profile)
  const open = data?.items.filter(({ state }) => state === 'open') ?? []
  if (open.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="my-promises">
      <h2 id="my-promises">{t('promise.mine')}</h2>
      <ul className="rows">
        {open.map((promise) => (
          <li key={promise.id} className="stack-xs">
            <PromiseText promise={promise} isOwn />
            <LateTag promise={promise} />
            {promise.reason !== null && (
              <p className="small muted">
                {t('promise.movedLabel')}{' '}
                <OwnWords text={{ language: 'nl', text: promise.reason, translations: {} }} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
