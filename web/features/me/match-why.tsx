import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Part } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { PartBar } from '../../components/part-bar.tsx'
import { reasonText, type Speech } from '../matches/reason-text.ts'

/** The five parts, each with its planks, a word and its reasons. */
export function MatchWhy({ parts, speech }: { parts: readonly Part[]; speech: Speech }) {
  const { t } = useTranslation('me')
  const id = useId()
  const named = useParts(parts, 'myPart')
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('match.why')}</h2>
      <Card as="div" className="parts stack">
        {named.map(({ criterion, icon, label, value, known, reasons }) => (
          <PartBar key={criterion} icon={icon} label={label} value={value} known={known}>
            {reasons.map((reason) => {
              const text = reasonText(reason, speech)
              return (
                <p key={text}>
                  <Isolated text={text} />
                </p>
              )
            })}
          </PartBar>
        ))}
      </Card>
    </section>
  )
}
