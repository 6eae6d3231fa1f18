import { MoonStar } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'

type NightlyListProps = {
  region: string
  vacancy: string
  linkTo: (profile: string) => string
}

/** Whom the search of the night found for an open vacancy, best first. Nothing where it found nobody. */
export function NightlyList({ region, vacancy, linkTo }: NightlyListProps) {
  const { t } = useTranslation('matches')
  const format = useFormat()
  const { data } = useApi('GET /regions/:region/vacancies/:id/proposals', { region, id: vacancy })
  if (!data?.since || data.items.length === 0) return null
  return (
    <section className="cand-section" aria-labelledby="nightly">
      <div className="sec-head">
        <h2 id="nightly">
          <Icon of={MoonStar} /> {t('nightly.title')}
        </h2>
        <span className="stamp">{format.day(data.since)}</span>
      </div>
      <p className="small muted">{t('nightly.say')}</p>
      <Card kind="flush" as="div">
        <ol className="rows">
          {data.items.map(({ profile, name, score }) => (
            <li key={profile} className="row">
              <Link className="row-link grow" to={linkTo(profile)}>
                <bdi>{name}</bdi>
              </Link>
              <span className="num">{format.tenths(Math.round(score / 1000))}</span>
            </li>
          ))}
        </ol>
      </Card>
    </section>
  )
}
