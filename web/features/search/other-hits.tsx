import { CalendarDays, Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Disc } from '../../components/face.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { EventTag } from '../events/state-tags.tsx'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { StateTag } from '../vacancies/state-tag.tsx'
import { WorkTitle } from '../vacancies/work-title.tsx'
import { Hit, HitList } from './hit-list.tsx'
import { HitText } from './hit-text.tsx'
import type { FoundAnswer } from './use-find.ts'

type Common = { region: string; typed: string }
type WithTaxonomy = Common & { taxonomy: Taxonomy }

/** Vacancies that were found. */
export function VacancyHits({
  items,
  total,
  region,
  typed,
  taxonomy,
}: WithTaxonomy & Pick<FoundAnswer['vacancies'], 'items' | 'total'>) {
  const { t } = useTranslation('search')
  return (
    <HitList
      title={t('common:place.vacancies')}
      items={items}
      total={total}
      all={paths.vacancies.to({ region })}
    >
      {({ id, title, occupation, employerName, kind, hoursDesired, state }) => (
        <Hit
          to={paths.vacancy.to({ region, vacancy: id })}
          disc={<Disc icon={pictureNamed(taxonomy.concept(occupation)?.icon)} kind="plain" small />}
          name={<WorkTitle title={title} occupation={occupation} taxonomy={taxonomy} />}
          facts={
            <>
              <bdi>
                <HitText text={employerName} typed={typed} />
              </bdi>
              {t('common:bridge.comma')}
              {t(`common:kind.${kind}`)}
              {t('common:bridge.comma')}
              {t('common:hours', { count: hoursDesired })}
            </>
          }
        >
          <StateTag state={state} />
        </Hit>
      )}
    </HitList>
  )
}

/** Employers that were found. */
export function EmployerHits({
  items,
  total,
  region,
  typed,
  taxonomy,
}: WithTaxonomy & FoundAnswer['employers']) {
  const { t } = useTranslation('search')
  return (
    <HitList
      title={t('common:place.employers')}
      items={items}
      total={total}
      all={paths.employers.to({ region })}
    >
      {({ id, name, sectors }) => (
        <Hit
          to={paths.employer.to({ region, employer: id })}
          disc={<Disc icon={Store} kind="plain" small />}
          name={
            <bdi>
              <HitText text={name} typed={typed} />
            </bdi>
          }
          facts={sectors.map((sector) => taxonomy.label(sector)).join(t('common:bridge.comma'))}
        />
      )}
    </HitList>
  )
}

/** Events that were found. */
export function EventHits({ items, total, region, typed }: Common & FoundAnswer['events']) {
  const { t } = useTranslation('search')
  const format = useFormat()
  return (
    <HitList title={t('common:place.events')} items={items} total={total} all={paths.events.to({ region })}>
      {({ id, name, day, town, state }) => (
        <Hit
          to={paths.event.to({ region, event: id })}
          disc={<Disc icon={CalendarDays} kind="plain" small />}
          name={
            <bdi>
              <HitText text={name} typed={typed} />
            </bdi>
          }
          facts={
            <>
              {format.day(day)}
              {t('common:bridge.comma')}
              <bdi>{town}</bdi>
            </>
          }
        >
          <EventTag state={state} />
        </Hit>
      )}
    </HitList>
  )
}
