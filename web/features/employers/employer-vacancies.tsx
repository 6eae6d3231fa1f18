import { FilePlus2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'

/** What an employer offers in a region, each opening its vacancy; and the way to begin one on their behalf. */
export function EmployerVacancies({ employer, region }: { employer: string; region: string }) {
  const { t } = useTranslation(['employers', 'codes'])
  const { data, error, reload } = useApi('GET /regions/:region/vacancies', { region, employer, limit: 200 })
  return (
    <Card className="stack" labelledBy="vacancies">
      <h2 id="vacancies">{t('vacanciesOf')}</h2>
      {!data && error && <ErrorPanel error={error} onRetry={reload} />}
      {!data && !error && <span className="wait wait-long" />}
      {data?.items.length === 0 && <p className="muted">{t('vacanciesNone')}</p>}
      <ul className="stack-s">
        {data?.items.map(({ id, title, state, town }) => (
          <li key={id} className="row wrap">
            <span className="grow">
              <Link className="row-link" to={paths.vacancy.to({ region, vacancy: id })}>
                <OwnWords text={title} />
              </Link>{' '}
              <span className="small muted">
                <bdi>{town}</bdi>
              </span>
            </span>
            <Tag mini>{t(`codes:vacancyState.${state}`)}</Tag>
          </li>
        ))}
      </ul>
      <div className="btn-dashed">
        <LinkButton icon={FilePlus2} to={paths.vacancyNew.to({ region, employer })}>
          {t('vacancyNew')}
        </LinkButton>
      </div>
    </Card>
  )
}
