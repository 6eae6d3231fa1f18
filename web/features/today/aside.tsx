import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { useFormat } from '../../words/format.ts'
import { AbsencesCard } from '../absences/absences-card.tsx'
import { LateTag } from '../cases/case-promises.tsx'
import { PromiseText } from '../cases/promise-text.tsx'
import type { Today } from './use-today.ts'

/** So many promises stand beside Today; the others are on the pages of their people. */
const shown = 5

/** What the jobhunter promised, the next day first, and the after-care of this week; nothing where there is none. */
export function TodayAside({ today, region }: { today: Today; region: string }) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const { promises, afterCare } = today
  const own = useSession().session?.account?.id ?? ''
  return (
    <aside className="stack" aria-label={t('promises')}>
      {promises.length > 0 && (
        <Card className="stack-s" labelledBy="own-promises">
          <h2 id="own-promises">{t('promises')}</h2>
          <ul className="rows">
            {promises.slice(0, shown).map((promise) => (
              <li key={promise.id}>
                <Link to={paths.person.to({ region, profile: promise.profile })} className="stack-xs">
                  <PromiseText promise={promise} />
                </Link>
                <LateTag promise={promise} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {afterCare.length > 0 && (
        <Card className="stack-s" labelledBy="after-care">
          <h2 id="after-care">{t('afterCare')}</h2>
          <ul className="rows">
            {afterCare.map((one) => (
              <li key={`${one.placement} ${one.day}`}>
                <Link to={paths.placement.to({ region, placement: one.placement })} className="row-s">
                  <span className="grow">
                    <bdi>{one.name}</bdi> · <bdi>{one.employerName}</bdi>
                  </span>
                  <span className="stamp">{format.day(one.day, 'short')}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <AbsencesCard region={region} account={own} />
    </aside>
  )
}
