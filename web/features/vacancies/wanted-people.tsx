import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'

/** Whom the employer of a vacancy wants to meet, for the jobhunter to ask. Nothing while there is nobody. */
export function WantedPeople({ region, vacancy }: { region: string; vacancy: string }) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  const { data } = useApi('GET /regions/:region/vacancies/:id/wanted', { region, id: vacancy })
  if (!data || data.items.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="wanted-people">
      <h2 id="wanted-people">{t('wanted.title')}</h2>
      <p className="muted">{t('wanted.say')}</p>
      <ul className="stack-s">
        {data.items.map(({ profile, name, at }) => (
          <li key={profile} className="row wrap">
            <Link className="grow" to={paths.person.to({ region, profile })}>
              <bdi>{name}</bdi>
            </Link>
            <span className="small muted">{format.day(at.slice(0, 10))}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
