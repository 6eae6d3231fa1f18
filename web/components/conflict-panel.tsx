import { UsersRound } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { ReasonLine } from './reason-line.tsx'

type ConflictPanelProps = {
  /** What this reader wrote and is not stored. */
  mine: ReactNode
  /** What stands now. */
  theirs: ReactNode
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people changed the same thing: both versions side by side, and one is chosen. */
export function ConflictPanel({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <section className="alert alert-warn" role="alert" aria-labelledby={id}>
      <h2 id={id}>{t('conflict.title')}</h2>
      <ReasonLine kind="check" icon={UsersRound}>
        {t('conflict.text')}
      </ReasonLine>
      <div className="versions">
        <div className="card">
          <div className="stack-s">
            <h3>{t('conflict.mine')}</h3>
            {mine}
          </div>
          <Button onPress={onKeepMine}>{t('conflict.keepMine')}</Button>
        </div>
        <div className="card">
          <div className="stack-s">
            <h3>{t('conflict.theirs')}</h3>
            {theirs}
          </div>
          <Button onPress={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
        </div>
      </div>
    </section>
  )
}
