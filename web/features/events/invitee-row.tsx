import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Invitee, StallAnswer } from '#contract/events'
import { Face } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { TableChip } from './table-chip.tsx'
import { ThreeChecks } from './three-checks.tsx'

type InviteeRowProps = {
  one: Invitee
  rank: number
  stall: StallAnswer | undefined
  region: string
  isChosen: boolean
  onChoose: (on: boolean) => void
}

/** Somebody who fits: the best table, whether they could come, and the box to invite them. */
export function InviteeRow({ one, rank, stall, region, isChosen, onChoose }: InviteeRowProps) {
  const { t } = useTranslation(['events', 'codes'])
  const format = useFormat()
  const { profile, name, said, state } = one
  return (
    <li className="invitee">
      <span className="small muted num">{format.number(rank)}</span>
      <Face name={name} size="s" />
      <span className="invitee-who">
        <Link className="row-link" to={paths.person.to({ region, profile })}>
          <bdi>{name}</bdi>
        </Link>
        {said && (
          <small>
            <OwnWords text={said} />
          </small>
        )}
      </span>
      <span className="invitee-best">
        {stall && <TableChip number={stall.number} />}
        <span>
          <b className="num">{format.tenths(one.shownTenths)}</b>
          <small>
            <bdi>{stall?.employerName}</bdi>
          </small>
        </span>
      </span>
      <ThreeChecks one={one} />
      {state === null ? (
        <label className="invitee-pick">
          <span className="sr">
            <bdi>{t('invite.pick', { name })}</bdi>
          </span>
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
          <span className="box" aria-hidden="true">
            <Icon of={Check} />
          </span>
        </label>
      ) : (
        <Tag mini>{t(`codes:participationState.${state}`)}</Tag>
      )}
    </li>
  )
}
