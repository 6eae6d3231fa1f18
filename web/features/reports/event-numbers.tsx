import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { People } from './few.tsx'

type Line = { name: string; text: ReactNode; counts: (number | null)[] }

/** A small table of counts under a heading; `note` says what they are of. */
export function CountCard({
  id,
  title,
  columns,
  lines,
  note,
}: {
  id: string
  title: string
  columns: string[]
  lines: Line[]
  note?: string
}) {
  return (
    <Card className="stack-s" labelledBy={id}>
      <h2 id={id}>{title}</h2>
      <table className="numbers">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, text, counts }) => (
            <tr key={name}>
              <th scope="row">{text}</th>
              {counts.map((count, at) => (
                <td key={columns[at + 1]}>
                  <People count={count} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="stamp">{note}</p>}
    </Card>
  )
}

/** What came of an event beside the same of others. */
export function BesideCard({
  own,
  beside,
}: {
  own: readonly [number | null, number | null]
  beside: { year: number; some: number; all: number; source: string }
}) {
  const { t } = useTranslation(['results', 'reports'])
  const other = (
    <>
      {t('reports:beside.refugeeTalentHub', { year: beside.year })}{' '}
      <small className="stamp">
        <bdi lang="nl">{beside.source}</bdi>
      </small>
    </>
  )
  return (
    <CountCard
      id="beside"
      title={t('reports:beside.title')}
      columns={[t('reports:beside.who'), t('reports:csv.people'), t('reports:standing.of')]}
      lines={[
        { name: 'own', text: t('beside.own'), counts: [...own] },
        { name: 'other', text: other, counts: [beside.some, beside.all] },
      ]}
      note={t('reports:beside.care')}
    />
  )
}
