import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useApi } from '../../data/cache.ts'
import { TableChip } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'

/** The tables of a hall without rounds: the code that lies on each, and how many talks it has had. */
export function FreeTables({ there }: { there: Board }) {
  const { t } = useTranslation('stages')
  const named = useCalled()
  const { region, event } = there
  const { data } = useApi('GET /regions/:region/events/:id/table-codes', { region, id: event })
  const calledOf = new Map(there.people.map(({ participation, called }) => [participation, called]))
  return (
    <section className="stack-s" aria-labelledby="free-tables">
      <h2 id="free-tables">{t('tables.title')}</h2>
      <p className="small muted">{t('tables.say')}</p>
      <ul className="day-tables">
        {there.tables.map(({ stall, number, employerName }) => {
          const talks = there.talks.filter((talk) => talk.stall === stall)
          const latest = calledOf.get(talks.at(-1)?.participation ?? '')
          return (
            <Card as="li" key={stall} className="row">
              <TableChip number={number} />
              <div className="stack-xs grow">
                <strong>
                  <bdi>{employerName}</bdi>
                </strong>
                <b className="day-table-code num" dir="ltr">
                  {data?.items.find((one) => one.stall === stall)?.code}
                </b>
                <p className="small muted">{t('tables.talks', { talks: talks.length })}</p>
                {latest !== undefined && (
                  <p className="small">
                    <Isolated text={t('tables.latest', { name: named(latest) })} />
                  </p>
                )}
              </div>
            </Card>
          )
        })}
      </ul>
    </section>
  )
}
