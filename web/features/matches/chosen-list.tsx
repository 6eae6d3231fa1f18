import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { PickTag, pickStates } from './pick-look.tsx'
import type { Picks } from './use-picks.ts'

type ChosenListProps = { picks: Picks; linkTo: (profile: string) => string }

/** Whom jobhunters decided about for a vacancy, with their reasons: proposed, then pinned, then left out. */
export function ChosenList({ picks, linkTo }: ChosenListProps) {
  const { t } = useTranslation('matches')
  if (picks.items.length === 0) return null
  const sorted = pickStates.flatMap((state) => picks.items.filter((one) => one.state === state))
  return (
    <section className="cand-section" aria-labelledby="chosen">
      <div className="sec-head">
        <h2 id="chosen">{t('pick.title')}</h2>
      </div>
      <Card kind="flush" as="div">
        <ul className="rows">
          {sorted.map(({ profile, name, state, reason, by }) => (
            <li key={profile} className="stack-xs">
              <span className="row-s">
                <Link className="row-link" to={linkTo(profile)}>
                  <b>
                    <bdi>{name}</bdi>
                  </b>
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
          ))}
        </ul>
      </Card>
    </section>
  )
}
