import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { PickRows } from './pick-rows.tsx'
import type { Picks } from './use-picks.ts'

type ChosenListProps = { picks: Picks; linkTo: (profile: string) => string }

/** Whom jobhunters decided about for a vacancy. */
export function ChosenList({ picks, linkTo }: ChosenListProps) {
  const { t } = useTranslation('matches')
  if (picks.items.length === 0) return null
  const rows = picks.items.map(({ profile, name, ...pick }) => ({
    ...pick,
    key: profile,
    to: linkTo(profile),
    about: (
      <b>
        <bdi>{name}</bdi>
      </b>
    ),
  }))
  return (
    <section className="cand-section" aria-labelledby="chosen">
      <div className="sec-head">
        <h2 id="chosen">{t('pick.title')}</h2>
      </div>
      <Card kind="flush" as="div">
        <ul className="rows">
          <PickRows rows={rows} />
        </ul>
      </Card>
    </section>
  )
}
