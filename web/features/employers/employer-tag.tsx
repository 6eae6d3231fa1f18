import { CircleCheck, CircleX, Hourglass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EmployerState } from '#contract/employers'
import type { IconShape } from '../../components/icon.tsx'
import { Tag, type TagKind } from '../../components/tag.tsx'

const looks: Record<EmployerState, [TagKind, IconShape]> = {
  applied: ['here', Hourglass],
  approved: ['fit', CircleCheck],
  declined: ['plain', CircleX],
}

/** Whether an employer was let in, as picture and word. */
export function EmployerTag({ state }: { state: EmployerState }) {
  const { t } = useTranslation('codes')
  const [kind, icon] = looks[state]
  return (
    <Tag kind={kind} icon={icon}>
      {t(`employerState.${state}`)}
    </Tag>
  )
}
