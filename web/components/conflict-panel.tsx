import { GitCompareArrows, UsersRound } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { markDifferences } from './mark-differences.ts'
import { ReasonLine } from './reason-line.tsx'

type ConflictPanelProps = {
  /** What this reader wrote and is not stored. */
  mine: ReactNode
  /** What stands now. */
  theirs: ReactNode
  /** Whether the same account made the other change, on another page or device. */
  isOwn: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** The same thing was changed twice: both versions side by side, what differs marked, and one is chosen. */
export function ConflictPanel({ mine, theirs, isOwn, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const { t } = useTranslation()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [left, right] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  useEffect(() => title.current?.focus(), [])
  useEffect(() => markDifferences(left.current, right.current))
  return (
    <section className="alert alert-warn" role="alert" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t(isOwn ? 'conflict.ownTitle' : 'conflict.title')}
      </h2>
      <ReasonLine kind="check" icon={isOwn ? GitCompareArrows : UsersRound}>
        {t(isOwn ? 'conflict.ownText' : 'conflict.text')}
      </ReasonLine>
      <div className="versions">
        <div className="card">
          <div className="stack-s">
            <h3>{t('conflict.mine')}</h3>
            <div ref={left}>{mine}</div>
          </div>
          <Button onPress={onKeepMine}>{t('conflict.keepMine')}</Button>
        </div>
        <div className="card">
          <div className="stack-s">
            <h3>{t('conflict.theirs')}</h3>
            <div ref={right}>{theirs}</div>
          </div>
          <Button onPress={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
        </div>
      </div>
    </section>
  )
}
