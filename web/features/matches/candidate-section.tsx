import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'

type CandidateSectionProps = {
  title: string
  level?: 2 | 3
  /** How many there are, beside the title. */
  stamp?: string
  say?: string
  /** How many are not shown yet. */
  rest: number
  onMore: () => void
  children: ReactNode
}

/** One of the lists of a vacancy's people, with the way to see more of it. */
export function CandidateSection({
  title,
  level = 3,
  stamp,
  say,
  rest,
  onMore,
  children,
}: CandidateSectionProps) {
  const { t } = useTranslation('matches')
  const id = useId()
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section className="cand-section" aria-labelledby={id}>
      <div className="sec-head">
        <Title id={id}>{title}</Title>
        {stamp && <span className="stamp">{stamp}</span>}
      </div>
      {say && <p className="small muted">{say}</p>}
      {children}
      {rest > 0 && (
        <Button kind="quiet" block onPress={onMore}>
          {t('more', { count: Math.min(rest, 20) })}
        </Button>
      )}
    </section>
  )
}
