import { CircleCheck, CircleDashed, CircleDot, CirclePause, CircleX, Hourglass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancyState } from '#contract/vacancies'
import type { IconShape } from '../../components/icon.tsx'
import { Tag, type TagKind } from '../../components/tag.tsx'

const looks: Record<VacancyState, [TagKind, IconShape]> = {
  draft: ['gap', CircleDashed],
  review: ['here', Hourglass],
  open: ['fit', CircleDot],
  paused: ['plain', CirclePause],
  filled: ['plain', CircleCheck],
  closed: ['plain', CircleX],
}

/** Where a vacancy stands, as picture and word. */
export function StateTag({ state }: { state: VacancyState }) {
  const { t } = useTranslation('codes')
  const [kind, icon] = looks[state]
  return (
    <Tag kind={kind} icon={icon}>
      {t(`vacancyState.${state}`)}
    </Tag>
  )
}
