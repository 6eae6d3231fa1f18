import { useId } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { OwnText } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { useOwnObjections } from '../objections/use-objections.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { WorkTitle } from '../vacancies/work-title.tsx'

/** What I asked or objected to, of one place or of all, with the answers; nothing where I never did. */
export function PastObjections({ vacancy }: { vacancy?: string }) {
  const { t } = useTranslation('objections')
  const format = useFormat()
  const me = useOwnProfile()
  const id = useId()
  const taxonomy = useTaxonomy()
  const { data } = useOwnObjections(me.region, me.profile)
  const items = (data?.items ?? []).filter((one) => vacancy === undefined || one.vacancy === vacancy)
  if (items.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{t('past.title')}</h2>
      <ul className="stack-s">
        {items.map((one) => {
          const place = data?.vacancies[one.vacancy]
          return (
            <Card key={one.id} as="li" className="stack-s">
              {vacancy === undefined && place && taxonomy && (
                <h3>
                  <Link to={paths.whyNotPlace.to({ vacancy: place.id })}>
                    <WorkTitle {...place} taxonomy={taxonomy} />
                  </Link>
                </h3>
              )}
              <OwnText text={{ language: one.language, text: one.text, translations: {} }} />
              <p className="stamp">{t('past.sentOn', { day: format.day(dayOf(one.at)) })}</p>
              {one.answer === null ? (
                <p>
                  <Tag>{t('past.waiting')}</Tag>
                </p>
              ) : (
                <div className="well stack-xs">
                  <b className="small">
                    {one.answeredBy === null ? (
                      t('past.answer')
                    ) : (
                      <Trans
                        t={t}
                        i18nKey="past.answerOf"
                        values={{ name: one.answeredBy }}
                        components={{ bdi: <bdi /> }}
                      />
                    )}
                  </b>
                  <p className="prose" dir="auto">
                    <bdi>{one.answer}</bdi>
                  </p>
                </div>
              )}
            </Card>
          )
        })}
      </ul>
    </section>
  )
}
