import {
  CircleAlert,
  CloudCheck,
  CloudOff,
  CloudUpload,
  GitCompareArrows,
  Pencil,
  TriangleAlert,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconShape } from './icon.tsx'

/** The bridge drawn as a line, without its planks fixed: nothing is here yet. */
function EmptyPicture() {
  return (
    <svg className="empty-pic" viewBox="0 0 160 64" aria-hidden="true">
      <path d="M20 50Q80-18 140 50" />
      <path d="M50 29v21M80 16v34M110 29v21" />
      <path className="deck-line" d="M12 52h30M50 52h24M82 52h24M114 52h34" />
    </svg>
  )
}

/** What will be here, when, and the one thing to do now. A page that is nothing else gives its h1 as title. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="empty">
      <EmptyPicture />
      <div className="empty-title">{title}</div>
      {children && <p className="muted">{children}</p>}
      {action}
    </div>
  )
}

/**
 * Where a change is: stored, on its way, on this device until it can be sent (`later`) or until somebody saves it
 * (`notYet`), only in this open page (`open`), refused as it is, or waiting for a choice between two versions.
 */
export type SavedState = 'saved' | 'saving' | 'later' | 'notYet' | 'open' | 'refused' | 'choose'

const savedPictures: Record<SavedState, IconShape> = {
  saved: CloudCheck,
  saving: CloudUpload,
  later: CloudOff,
  notYet: Pencil,
  open: TriangleAlert,
  refused: CircleAlert,
  choose: GitCompareArrows,
}
const isSafe = (state: SavedState | null): boolean =>
  state === null || state === 'saved' || state === 'saving' || state === 'notYet'

/** Says after every change where it is now. */
export function SavedMark({ state }: { state: SavedState | null }) {
  const { t } = useTranslation()
  return (
    <span className={isSafe(state) ? 'saved' : 'saved saved-later'} role="status">
      {state && (
        <>
          <Icon of={savedPictures[state]} /> <span>{t(`saved.${state}`)}</span>
        </>
      )}
    </span>
  )
}
