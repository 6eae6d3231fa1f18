import { CircleSlash, Pin, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PickState } from '#contract/picks'
import type { IconShape } from '../../components/icon.tsx'
import { Tag, type TagKind } from '../../components/tag.tsx'

export const pickPictures: Record<PickState, IconShape> = {
  proposed: Send,
  pinned: Pin,
  leftOut: CircleSlash,
}
/** In the order in which they are offered and listed. */
export const pickStates: readonly PickState[] = ['proposed', 'pinned', 'leftOut']
const kinds: Record<PickState, TagKind> = { proposed: 'fit', pinned: 'fit', leftOut: 'gap' }

/** What a jobhunter decided, as picture and word. */
export function PickTag({ state }: { state: PickState }) {
  const { t } = useTranslation('matches')
  return (
    <Tag mini kind={kinds[state]} icon={pickPictures[state]}>
      {t(`pick.is.${state}`)}
    </Tag>
  )
}
