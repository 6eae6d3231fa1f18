import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { PlacementSummary } from '#contract/placements'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../words/format.ts'
import { type Audience, linksOf } from './links.ts'
import { nouns } from './say.ts'

type PlacementListProps = { items: readonly PlacementSummary[]; as: Audience }

/** Placements, a line each: who, where, from when, how it stands, and what waits for the reader. */
export function PlacementList({ items, as }: PlacementListProps) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  return (
    <ul className="rows">
      {items.map((one) => {
        const name = one.personName === '' ? t('unnamed') : one.personName
        return (
          <li key={one.id} className="stack-xs">
            <Link to={linksOf(as, one.region, one.id).page}>
              <b>
                <bdi>{as === 'person' ? one.employerName : name}</bdi>
              </b>
            </Link>
            <p className="small muted">
              {t(`common:kind.${one.kind}`)}
              {as === 'staff' && (
                <>
                  {' · '}
                  <bdi>{one.employerName}</bdi>
                </>
              )}
              {' · '}
              {t('say.from', { start: format.day(one.startDay) })}
            </p>
            <p>
              <Tag kind={one.waitsFor ? 'here' : 'plain'} mini>
                {one.waitsFor ? t(`next.${one.waitsFor}`) : t(`state.${one.state}`)}
              </Tag>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
