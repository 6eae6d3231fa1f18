import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StallAnswer } from '#contract/events'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { StallTag } from './state-tags.tsx'
import { TableChip } from './table-chip.tsx'
import { stallTimes } from './times.ts'

/** When an employer was asked last. */
const askedAt = ({ history }: StallAnswer): string | undefined =>
  history.findLast(({ action }) => action === 'created' || action === 'invited')?.at

/** One table of an event: who sits there, with what work, in which languages and until when. */
export function StallRow({ stall, taxonomy }: { stall: StallAnswer; taxonomy: Taxonomy }) {
  const { t } = useTranslation(['events', 'codes'])
  const format = useFormat()
  const { region, event, id, state, stateReason, shown, table } = stall
  const asked = state === 'invited' && askedAt(stall)
  return (
    <li className="event-row">
      <TableChip number={stall.number} />
      <span>
        <Link className="row-link" to={paths.eventStall.to({ region, event, stall: id })}>
          <bdi>{stall.employerName}</bdi>
        </Link>
        {stall.experience === 'none' && (
          <>
            {' '}
            <Tag mini>{t('newcomer')}</Tag>
          </>
        )}
        {shown.length === 0 && <small>{t('noVacancy')}</small>}
        {shown.map((vacancy) => (
          <small key={vacancy.id}>
            <OwnWords text={vacancy.title} />
          </small>
        ))}
      </span>
      <span className="small">{format.list(table.languages.map(taxonomy.label))}</span>
      <span className="small num">{t('fromTo', stallTimes(stall))}</span>
      <span>
        <StallTag state={state} />
        {asked && <small>{t('asked', { when: format.relativeTime(asked) })}</small>}
        {stateReason && <small>{t(`codes:stallReason.${stateReason}`)}</small>}
      </span>
    </li>
  )
}
