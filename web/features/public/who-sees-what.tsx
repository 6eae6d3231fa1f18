import { ChartNoAxesColumn, HandHelping, Store, UsersRound } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Sees } from '../../components/tag.tsx'

const audiences = [
  { audience: 'employers', picture: Store },
  { audience: 'jobhunter', picture: HandHelping },
  { audience: 'reports', picture: ChartNoAxesColumn },
  { audience: 'others', picture: UsersRound },
] as const

type Sight = readonly ['yes' | 'ask' | 'no', string]
const never: Sight = ['no', 'never']

/** Row by row: employers, my jobhunter, reports, other people. */
const rows: readonly { row: string; seen: readonly [Sight, Sight, Sight, Sight] }[] = [
  { row: 'skills', seen: [['yes', 'nameless'], ['yes', 'sees'], ['yes', 'ten'], never] },
  { row: 'name', seen: [['ask', 'afterYes'], ['yes', 'sees'], never, never] },
  { row: 'why', seen: [never, ['yes', 'sees'], never, never] },
  { row: 'permit', seen: [never, ['yes', 'needed'], never, never] },
  { row: 'health', seen: [never, ['ask', 'ifTold'], never, never] },
  { row: 'private', seen: [never, ['no', 'notInMatch'], ['no', 'notOne'], never] },
]

/** Laid out as blocks on a phone, a table would no longer be one to a screen reader unless it says so. */
const as = (role: string) => ({ role })

/** What is shown to whom. What is never shown is listed as long as what is. */
export function WhoSeesWhat() {
  const { t } = useTranslation('public')
  const id = useId()
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="stack-xs">
        <h2 id={id} className="land-title">
          {t('see.title')}
        </h2>
        <p className="muted">{t('see.text')}</p>
      </div>
      <Card kind="flush" as="div">
        <table className="table" {...as('table')} aria-labelledby={id}>
          <thead {...as('rowgroup')}>
            <tr {...as('row')}>
              <th {...as('columnheader')} scope="col">
                <span className="sr">{t('see.what')}</span>
              </th>
              {audiences.map(({ audience, picture }) => (
                <th key={audience} {...as('columnheader')} scope="col">
                  <Icon of={picture} /> {t(`see.${audience}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...as('rowgroup')}>
            {rows.map(({ row, seen }) => (
              <tr key={row} {...as('row')}>
                <th {...as('rowheader')} scope="row">
                  {t(`see.row.${row}.name`)}
                  <small>{t(`see.row.${row}.note`)}</small>
                </th>
                {audiences.map(({ audience }, index) => {
                  const [kind, word] = seen[index] ?? never
                  return (
                    <td key={audience} {...as('cell')} data-h={t(`see.${audience}`)}>
                      <Sees kind={kind}>{t(`see.is.${word}`)}</Sees>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </section>
  )
}
