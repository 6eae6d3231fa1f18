import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { PickTag } from '../matches/pick-look.tsx'

/** For which vacancies somebody is proposed, pinned or left out, and why. Nothing where nobody decided anything. */
export function PersonPicks({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('matches')
  const { data } = useApi('GET /regions/:region/profiles/:id/picks', { region, id: profile })
  if (!data || data.items.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="picks">
      <h2 id="picks">{t('pick.title')}</h2>
      <ul className="stack-s">
        {data.items.map(({ vacancy, state, reason, by }) => {
          const place = data.vacancies[vacancy]
          return (
            place && (
              <li key={vacancy} className="stack-xs">
                <span className="row-s">
                  <Link className="row-link" to={paths.candidate.to({ region, vacancy, profile })}>
                    <OwnWords text={place.title} />
                  </Link>
                  <PickTag state={state} />
                </span>
                <span className="small">
                  <bdi>{reason}</bdi>{' '}
                  <span className="stamp">
                    <bdi>{by}</bdi>
                  </span>
                </span>
              </li>
            )
          )
        })}
      </ul>
    </Card>
  )
}
