import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../matcher/codes.ts'
import type { Part } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { modePictures } from '../../components/modes.ts'
import { Road } from '../../components/road.tsx'
import { reasonText, type Speech } from '../matches/reason-text.ts'

/** My way to the place as a picture and a sentence; nothing while it is not known. */
export function MatchRoad({ parts, speech }: { parts: readonly Part[]; speech: Speech }) {
  const { t } = useTranslation('me')
  const id = useId()
  const reasons = parts.find(({ criterion }) => criterion === 'travel')?.reasons ?? []
  const way = reasons.find(({ values }) => values.minutes !== undefined && values.limit !== undefined)
  if (!way) return null
  const { mode = 'car', minutes, limit } = way.values
  const said = reasonText(way, speech)
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('match.road')}</h2>
      <Card as="div" className="stack-s">
        <Road by={modePictures[mode as Mode]} minutes={Number(minutes)} limit={Number(limit)} label={said} />
        <p aria-hidden="true">
          <Isolated text={said} />
        </p>
      </Card>
    </section>
  )
}
