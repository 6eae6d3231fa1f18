import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Sees } from '../../components/tag.tsx'
import { audiences, type Sight, sights } from './sights.ts'

type Said = { sight: Sight; rows: (typeof sights)[number]['row'][] }

/** What one audience sees, gathered under the words that say how far. */
function saidTo(audience: number): Said[] {
  const said: Said[] = []
  for (const { row, seen } of sights) {
    const sight = seen[audience]
    if (!sight) continue
    const known = said.find((one) => one.sight[1] === sight[1])
    if (known) known.rows.push(row)
    else said.push({ sight, rows: [row] })
  }
  return said
}

/** A card for each audience, for a window without room for a table. */
export function SightCards() {
  const { t } = useTranslation('public')
  return (
    <ul className="stack-s">
      {audiences.map(({ audience, picture }, index) => (
        <Card key={audience} as="li" className="stack-s">
          <h3 className="row-s">
            <Icon of={picture} /> {t(`see.${audience}`)}
          </h3>
          {saidTo(index).map(({ sight: [kind, word], rows }) => (
            <div key={word} className="seeline">
              <Sees kind={kind}>{t(`see.is.${word}`)}</Sees>
              <ul>
                {rows.map((row) => (
                  <li key={row}>{t(`see.row.${row}.name`)}</li>
                ))}
              </ul>
            </div>
          ))}
        </Card>
      ))}
    </ul>
  )
}
