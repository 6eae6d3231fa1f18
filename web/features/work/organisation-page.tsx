import '../../styles/parts/employer.css'
import '../../styles/parts/records.css'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { SectionCard } from '../employers/sections.ts'
import { Sites } from '../employers/sites.tsx'
import { useEmployer } from '../employers/use-employer.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { ownSections } from './own-sections.ts'

/** An employer's own organisation: who they are, whom to call, how they receive people, and where the work is. */
export default function OrganisationPage() {
  const { t } = useTranslation(['employers', 'codes', 'forms'])
  const { region = '', employer: id = '' } = useParams()
  const { data, error, reload } = useEmployer(region, id)
  const taxonomy = useTaxonomy()
  usePageTitle(t('own.title'))
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  return (
    <div className="stack-l">
      <header className="stack-s">
        <div>
          <LinkButton kind="quiet" small icon={ArrowLeft} to={paths.work.to({ region, employer: id })}>
            {t('common:back')}
          </LinkButton>
        </div>
        <h1>{t('own.title')}</h1>
        <p className="muted">
          <Isolated text={t('own.say')} />
        </p>
      </header>
      <div className="section-grid">
        {ownSections.map((section) => {
          const title = t(`codes:employerSection.${section}`)
          return (
            <SectionCard
              key={section}
              name={section}
              values={data[section]}
              context={{ employer: data, region, taxonomy }}
              title={title}
              className="stack"
              edit={{
                to: paths.ownOrganisationEdit.to({ region, employer: id, section }),
                label: t('changeSection', { section: title }),
              }}
            />
          )
        })}
        <Sites employer={id} region={region} />
      </div>
    </div>
  )
}
