import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import type { Answer } from '../../data/endpoints.ts'

type Loss = Answer<'POST /regions/:region/export-readings'>['losses'][number]

const kinds = ['ownWords', 'asSelf', 'left', 'staysThere', 'askedAnew'] as const

/** What of a file does not go along as it stands: why, and then what it is. */
export function AlongLosses({ losses }: { losses: readonly Loss[] }) {
  const { t } = useTranslation(['imports', 'codes'])
  const named = (kind: Loss['kind']) => {
    const some = losses.filter((one) => one.kind === kind && one.section !== null)
    return [...new Map(some.map((one) => [`${one.section} ${one.words}`, one])).entries()]
  }
  return (
    <Card className="stack-s" labelledBy="losses">
      <h2 id="losses">{t('along.losses')}</h2>
      {kinds
        .filter((kind) => losses.some((one) => one.kind === kind))
        .map((kind) => (
          <div key={kind} className="stack-xs">
            <p>{t(`along.loss.${kind}`)}</p>
            {named(kind).length > 0 && (
              <ul>
                {named(kind).map(([key, { section, words }]) => (
                  <li key={key}>
                    {section && t(`codes:profileSection.${section}`)}
                    {words !== '' && (
                      <>
                        : <bdi>{words}</bdi>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
    </Card>
  )
}
