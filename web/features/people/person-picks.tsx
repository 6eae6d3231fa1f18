import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { PickRows } from '../matches/pick-rows.tsx'

/** For which vacancies somebody is proposed, pinned or left out, and why. Nothing where nobody decided anything. */
export function PersonPicks({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('matches')
  const { data } = useApi('GET /regions/:region/profiles/:id/picks', { region, id: profile })
  if (!data || data.items.length === 0) return null
  const rows = data.items.flatMap(({ vacancy, ...pick }) => {
    const place = data.vacancies[vacancy]
    if (!place) return []
    const to = paths.candidate.to({ region, vacancy, profile })
    return [{ ...pick, key: vacancy, to, about: <OwnWords text={place.title} /> }]
  })
  return (
    <Card className="stack-s" labelledBy="picks">
      <h2 id="picks">{t('pick.title')}</h2>
      <ul className="stack-s">
        <PickRows rows={rows} />
      </ul>
    </Card>
  )
}
