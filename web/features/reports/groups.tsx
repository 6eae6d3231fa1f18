import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Select } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { People } from './few.tsx'
import { categoryText, type Dimension, type Report } from './report.ts'

const isNamed = (dimension: Dimension): boolean => dimension === 'municipality' || dimension === 'event'

/** The steps again for each group that people are told apart by, one way of telling at a time. */
export function Groups({ report, period }: { report: Report; period: string }) {
  const { t } = useTranslation('reports')
  const [dimension, setDimension] = useState<Dimension>('municipality')
  const choices = report.tables
    .filter((table) => table.dimension !== 'all' && table.dimension !== 'standing')
    .map((table) => ({ value: table.dimension, label: t(`dimension.${table.dimension}`) }))
  const table = report.tables.find((one) => one.dimension === dimension)
  const rows = table?.rows.filter((row) => row.period === period) ?? []
  return (
    <Card className="stack-s wide" labelledBy="groups">
      <h2 id="groups">{t('groups.title')}</h2>
      <div className="out-filters">
        <Select label={t('groups.by')} value={dimension} choices={choices} onChange={setDimension} />
      </div>
      <Note icon={EyeOff}>{t('hiddenWhy', { threshold: report.threshold })}</Note>
      <table className="table numbers-wide">
        <caption className="sr">{t(`dimension.${dimension}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('csv.group')}</th>
            {table?.columns.map((column) => (
              <th key={column} scope="col">
                <a href={`#define-${column}`}>{t(`name.${column}`)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, cells }) => (
            <tr key={category}>
              <th scope="row">
                <bdi {...(isNamed(dimension) && category !== 'unknown' && { lang: 'nl' })}>
                  {categoryText(t, report, dimension, category)}
                </bdi>
              </th>
              {table?.columns.map((column, at) => (
                <td key={column} data-h={t(`name.${column}`)}>
                  <People count={cells[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{t('groups.none')}</p>}
    </Card>
  )
}
