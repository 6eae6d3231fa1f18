import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { useApi } from '../../data/cache.ts'
import type { Speech } from '../matches/reason-text.ts'
import { Question } from './ask-card.tsx'

/** Whether the place that `mark` stands at has come into view, or near it. */
function useNear() {
  const mark = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setNear(true)
    })
    if (mark.current) watch.observe(mark.current)
    return () => watch.disconnect()
  }, [])
  return { mark, isNear }
}

/**
 * The question whose answer could open most work to me; nothing where no answer opens more. It is reckoned for me alone and
 * stands below my places, so it is asked for when I come there.
 */
export function FirstQuestion({ region, id, speech }: { region: string; id: string; speech: Speech }) {
  const { t } = useTranslation('me')
  const { mark, isNear } = useNear()
  const asked = useApi('GET /regions/:region/profiles/:id/questions', isNear ? { region, id } : null)
  const first = asked.data?.items[0]
  if (!first) return asked.data ? null : <div ref={mark} />
  return (
    <Card kind="gap" as="section" className="stack-s">
      <h2>{t('oneAnswer')}</h2>
      <Question question={first.question} speech={speech} />
    </Card>
  )
}
