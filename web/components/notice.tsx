import { CloudCheck, CloudOff, CloudUpload } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

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

export type SavedState = 'saved' | 'saving' | 'later'

const savedPictures = { saved: CloudCheck, saving: CloudUpload, later: CloudOff }

/** Says after every change where it is now: stored, on its way, or kept on this device. */
export function SavedMark({ state }: { state: SavedState | null }) {
  const { t } = useTranslation()
  return (
    <span className={state === 'later' ? 'saved saved-later' : 'saved'} role="status">
      {state && (
        <>
          <Icon of={savedPictures[state]} /> {t(`saved.${state}`)}
        </>
      )}
    </span>
  )
}
