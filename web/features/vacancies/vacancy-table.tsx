import './vacancies.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { VacancySummary } from '#contract/vacancies'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { StateTag } from './state-tag.tsx'

type VacancyTableProps = { items: readonly VacancySummary[]; region: string; title: string }

/** Vacancies, a row each; the title leads to the people who fit. */
export function VacancyTable({ items, region, title }: VacancyTableProps) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  return (
    <Card kind="flush">
      <table className="table vacancies">
        <caption className="sr">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col.vacancy')}</th>
            <th scope="col">{t('col.employer')}</th>
            <th scope="col">{t('col.hours')}</th>
            <th scope="col">{t('col.places')}</th>
            <th scope="col">{t('col.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((vacancy) => (
            <tr key={vacancy.id}>
              <th scope="row">
                <Link className="row-link" to={paths.candidates.to({ region, vacancy: vacancy.id })}>
                  <OwnWords text={vacancy.title} />
                </Link>
                <small>
                  <Icon of={kindPictures[vacancy.kind]} /> {t(`common:kind.${vacancy.kind}`)}
                </small>
              </th>
              <td data-h={t('col.employer')}>
                <span>
                  <bdi>{vacancy.employerName}</bdi>
                  <small>
                    <bdi>{vacancy.town}</bdi>
                  </small>
                </span>
              </td>
              <td data-h={t('col.hours')}>
                <span className="num">{format.number(vacancy.hoursDesired)}</span>
              </td>
              <td data-h={t('col.places')}>
                <span className="num">{format.number(vacancy.positions)}</span>
              </td>
              <td data-h={t('col.state')}>
                <StateTag state={vacancy.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
