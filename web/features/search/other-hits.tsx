import { Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { paths } from '../../shell/paths.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { StateTag } from '../vacancies/state-tag.tsx'
import { WorkTitle } from '../vacancies/work-title.tsx'
import { HitText } from './hit-text.tsx'
import type { FoundAnswer } from './use-find.ts'

type Common = { region: string; typed: string; total: number; taxonomy: Taxonomy }

/** Vacancies that were found. */
export function VacancyHits({
  items,
  region,
  typed,
  total,
  taxonomy,
}: Common & { items: FoundAnswer['vacancies']['items'] }) {
  const { t } = useTranslation('search')
  if (items.length === 0) return null
  return (
    <Card kind="flush" as="div">
      <div className="sec-head fd-h">
        <h2>{t('common:place.vacancies')}</h2>
        {total > items.length && (
          <Link to={paths.vacancies.to({ region })}>{t('all', { count: total })}</Link>
        )}
      </div>
      <ol>
        {items.map(({ id, title, occupation, employerName, kind, hoursDesired, state }) => (
          <li key={id}>
            <Link className="fd-v" to={paths.vacancy.to({ region, vacancy: id })} data-row>
              <Disc icon={pictureNamed(taxonomy.concept(occupation)?.icon)} kind="plain" small />
              <span>
                <b>
                  <WorkTitle title={title} occupation={occupation} taxonomy={taxonomy} />
                </b>
                <br />
                <span className="small muted">
                  <bdi>
                    <HitText text={employerName} typed={typed} />
                  </bdi>
                  {t('common:bridge.comma')}
                  {t(`common:kind.${kind}`)}
                  {t('common:bridge.comma')}
                  {t('common:hours', { count: hoursDesired })}
                </span>
              </span>
              <StateTag state={state} />
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Employers that were found. */
export function EmployerHits({
  items,
  region,
  typed,
  total,
  taxonomy,
}: Common & { items: FoundAnswer['employers']['items'] }) {
  const { t } = useTranslation('search')
  if (items.length === 0) return null
  return (
    <Card kind="flush" as="div">
      <div className="sec-head fd-h">
        <h2>{t('common:place.employers')}</h2>
        {total > items.length && (
          <Link to={paths.employers.to({ region })}>{t('all', { count: total })}</Link>
        )}
      </div>
      <ol>
        {items.map(({ id, name, sectors }) => (
          <li key={id}>
            <Link className="fd-v" to={paths.employer.to({ region, employer: id })} data-row>
              <Disc icon={Store} kind="plain" small />
              <span>
                <b>
                  <bdi>
                    <HitText text={name} typed={typed} />
                  </bdi>
                </b>
                <br />
                <span className="small muted">
                  {sectors.map((sector) => taxonomy.label(sector)).join(t('common:bridge.comma'))}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  )
}
