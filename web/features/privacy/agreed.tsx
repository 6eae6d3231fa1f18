import { Check, Undo2 } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import type { Keeping } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { dayOf, useFormat } from '../../words/format.ts'

/** What I agreed to and took back, latest first: the day, the words that I read, and how. */
export function Agreed({ items }: Pick<Keeping, 'items'>) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  return (
    <section className="stack-s" aria-labelledby="agreed">
      <h2 id="agreed">{t('agreed.title')}</h2>
      {items.length === 0 && <p className="muted">{t('agreed.none')}</p>}
      {items.length > 0 && (
        <Card kind="flush" as="div">
          <ul className="rows">
            {items.map(({ at, given, channel, language, words, version, consent, employer }) => (
              <li key={`${at} ${consent} ${employer} ${given}`} className="row row-top">
                <Disc icon={given ? Check : Undo2} small />
                <div className="grow stack-xs">
                  <p>
                    <b>{t(given ? 'agreed.given' : 'agreed.taken')}</b>
                  </p>
                  <p className="small" lang={language} dir="auto">
                    <Isolated text={words} />
                  </p>
                  <p className="small muted">
                    {t(`agreed.${channel}`)}
                    <br />
                    <Trans
                      t={t}
                      i18nKey="agreed.version"
                      values={{ version }}
                      components={{ bdi: <bdi /> }}
                    />
                  </p>
                </div>
                <time className="stamp" dateTime={at}>
                  {format.day(dayOf(at), 'short')}
                </time>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}
