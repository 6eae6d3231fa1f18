import { CalendarCheck, CircleCheck, CircleDashed, CircleX, Hourglass, Mail, Radio } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventState, StallState } from '#contract/events'
import type { IconShape } from '../../components/icon.tsx'
import { Tag, type TagKind } from '../../components/tag.tsx'

const eventLooks: Record<EventState, [TagKind, IconShape]> = {
  draft: ['gap', CircleDashed],
  inviting: ['fit', Mail],
  planned: ['fit', CalendarCheck],
  live: ['here', Radio],
  finished: ['plain', Hourglass],
  closed: ['plain', CircleCheck],
  cancelled: ['plain', CircleX],
}
const stallLooks: Record<StallState, [TagKind, IconShape]> = {
  invited: ['gap', Hourglass],
  accepted: ['fit', CircleCheck],
  declined: ['plain', CircleX],
  cancelled: ['plain', CircleX],
}

/** Where an event stands, as picture and word. */
export function EventTag({ state }: { state: EventState }) {
  const { t } = useTranslation('codes')
  const [kind, icon] = eventLooks[state]
  return (
    <Tag kind={kind} icon={icon}>
      {t(`eventState.${state}`)}
    </Tag>
  )
}

/** Whether an employer comes, as picture and word. */
export function StallTag({ state }: { state: StallState }) {
  const { t } = useTranslation('codes')
  const [kind, icon] = stallLooks[state]
  return (
    <Tag kind={kind} icon={icon}>
      {t(`stallState.${state}`)}
    </Tag>
  )
}
