import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { CardLink } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { paths } from '../../shell/paths.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { KindLine } from '../vacancies/kind-line.tsx'
import { WorkTitle } from '../vacancies/work-title.tsx'

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
        {places.slice(0, shown).map((place) => (
          <li key={place.id}>
            <CardLink to={paths.whyNotPlace.to({ vacancy: place.id })}>
              <span className="row">
                <Disc icon={pictureNamed(taxonomy.concept(place.occupation)?.icon)} />
                <span className="grow stack-xs">
                  <KindLine vacancy={place} taxonomy={taxonomy} />
                  <b>
                    <WorkTitle {...place} taxonomy={taxonomy} />
                  </b>
                  <span className="small muted">
                    <bdi>{place.employerName}</bdi> · <bdi>{place.town}</bdi>
                  </span>
                </span>
              </span>
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
