import { Trans, useTranslation } from 'react-i18next'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { AbsencesCard } from '../absences/absences-card.tsx'
import { OfferForm } from '../handovers/offer-form.tsx'

type CasesOfProps = { region: string; id: string; name: string }

/** The cases of one jobhunter, to be offered to a colleague, and when they are away. */
export function CasesOf({ region, id, name }: CasesOfProps) {
  const { t } = useTranslation('caseLoad')
  const say = useToast()
  const { data, error, reload } = useApi('GET /regions/:region/case-load/:id', { region, id })
  return (
    <section className="stack" aria-labelledby="cases-of">
      <h2 id="cases-of">
        <Trans t={t} i18nKey="casesOf" values={{ name }} components={{ bdi: <bdi /> }} />
      </h2>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={3} />)}
      {data?.items.length === 0 && <p className="muted">{t('none')}</p>}
      {data && data.items.length > 0 && (
        <OfferForm
          region={region}
          holder={id}
          cases={data.items}
          chosen={[]}
          onDone={() => {
            invalidate('GET /regions/:region/case-load', { region })
            say(t('offered'))
          }}
        />
      )}
      <AbsencesCard region={region} account={id} />
    </section>
  )
}
