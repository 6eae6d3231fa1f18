import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { CardLink } from '../../components/card.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { paths } from '../../paths.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

/** So many at a time. */
const step = 15

/** Places to choose from, a few at a time. */
export function PlaceRows({ places, taxonomy }: { places: readonly VacancySummary[]; taxonomy: Taxonomy }) {
  const { t } = useTranslation('me')
  const [shown, setShown] = useState(step)
  const rest = places.length - shown
  return (
    <>
      <p className="stamp" role="status">
        {t('places', { count: places.length })}
      </p>
      <ul className="stack-s">
        {places.slice(0, shown).map(({ id, kind, occupation, title, employerName, town }) => (
          <li key={id}>
            <CardLink to={paths.whyNotPlace.to({ vacancy: id })} className="stack-xs">
              <p className="small muted">
                {t(`common:kind.${kind}`)} · {taxonomy.label(occupation)}
              </p>
              <b>
                <OwnWords text={title} />
              </b>
              <p className="small muted">
                <bdi>{employerName}</bdi> · <bdi>{town}</bdi>
              </p>
            </CardLink>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button block onPress={() => setShown(shown + step)}>
          {t('more', { count: Math.min(rest, step) })}
        </Button>
      )}
    </>
  )
}
