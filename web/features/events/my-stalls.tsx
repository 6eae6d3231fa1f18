import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OwnInvitation } from '#contract/events'
import { Card } from '../../components/card.tsx'
import { Segmented } from '../../components/choice.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import type { OfflineRecord } from '../../data/use-offline-record.ts'
import { paths } from '../../shell/paths.ts'

type Part = { kept: OfflineRecord<OwnInvitation>; invitation: OwnInvitation }

/** As many as a person may want. */
const most = 3

/** Whom I would like to talk to, and whom not. */
export function MyStalls({ kept, invitation }: Part) {
  const { t } = useTranslation('events')
  const { wants, nots } = invitation.wishes
  if (invitation.at.stalls.length === 0) return null
  const choose = (id: string, wish: 'want' | 'fine' | 'not') =>
    kept.change('wishes', {
      wants: [...wants.filter((one) => one !== id), ...(wish === 'want' ? [id] : [])],
      nots: [...nots.filter((one) => one !== id), ...(wish === 'not' ? [id] : [])],
    })
  const wishOf = (id: string) => (wants.includes(id) ? 'want' : nots.includes(id) ? 'not' : 'fine')
  const isFull = wants.length >= most
  return (
    <section className="stack-s" aria-labelledby="my-stalls">
      <h2 id="my-stalls">{t('my.whom')}</h2>
      <p className="small muted">{t(isFull ? 'my.enough' : 'my.whomSay')}</p>
      <Card kind="flush" as="div">
        <ul className="rows">
          {invitation.at.stalls.map(({ id, employerName, shown }) => (
            <li key={id} className="stack-s">
              <div className="stack-xs">
                {shown.map((vacancy) => (
                  <Link key={vacancy.id} className="row-link" to={paths.myMatch.to({ vacancy: vacancy.id })}>
                    <OwnWords text={vacancy.title} />
                  </Link>
                ))}
                <span className="small muted">
                  <bdi>{employerName}</bdi>
                </span>
              </div>
              <Segmented
                legend={<bdi>{employerName}</bdi>}
                hideLegend
                value={wishOf(id)}
                choices={(['want', 'fine', 'not'] as const)
                  .filter((wish) => wish !== 'want' || !isFull || wants.includes(id))
                  .map((value) => ({ value, label: t(`my.${value}`) }))}
                onChange={(wish) => choose(id, wish)}
              />
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
