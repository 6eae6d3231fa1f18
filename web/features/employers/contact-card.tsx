import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { paths } from '../../shell/paths.ts'
import { ContactsView } from './section-contacts.tsx'
import { useEmployer } from './use-employer.ts'

/** Whom to call or write to about a vacancy, and the way to the employer. */
export function ContactCard({ region, employer }: { region: string; employer: string }) {
  const { t } = useTranslation('employers')
  const { data, error, reload } = useEmployer(region, employer)
  return (
    <Card className="stack" labelledBy="contact">
      <h2 id="contact">{t('field.contacts')}</h2>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <span className="wait wait-long" />)}
      {data && (
        <>
          <ContactsView values={data.contacts} />
          <p>
            <Link to={paths.employer.to({ region, employer })}>
              <bdi>{data.organisation.name}</bdi>
            </Link>
          </p>
        </>
      )}
    </Card>
  )
}
