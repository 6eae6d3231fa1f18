import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Sees } from '../../components/tag.tsx'
import { audiences, sights } from './sights.ts'

/** A row for each datum, a column for each audience. */
export function SightTable({ labelledBy }: { labelledBy: string }) {
  const { t } = useTranslation('public')
  return (
    <Card kind="flush" as="div">
      <table className="table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('see.what')}</span>
            </th>
            {audiences.map(({ audience, picture }) => (
              <th key={audience} scope="col">
                <Icon of={picture} /> {t(`see.${audience}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sights.map(({ row, seen }) => (
            <tr key={row}>
              <th scope="row">
                {t(`see.row.${row}.name`)}
                <small>{t(`see.row.${row}.note`)}</small>
              </th>
              {seen.map(([kind, word], index) => (
                <td key={audiences[index]?.audience}>
                  <Sees kind={kind}>{t(`see.is.${word}`)}</Sees>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
