import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Keys } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { kindOfReason } from '../matches/reason-look.ts'
import { reasonText, type Speech } from '../matches/reason-text.ts'
import { criterionOfGate } from './gate-section.ts'

/** Gates that have no part of the score to speak for them. */
const speaksForItself = ['rights', 'certificate', 'dates', 'constraint'] as const

/** What fits today although something stops the place; nothing where nothing does. */
export function Fitting({ keys: { locked, open, parts }, speech }: { keys: Keys; speech: Speech }) {
  const { t } = useTranslation('whyNot')
  const id = useId()
  const shut = new Set(locked.map(({ gate }) => criterionOfGate[gate]))
  const said = [
    ...speaksForItself.filter((gate) => open.includes(gate)).map((gate) => t(`open.${gate}`)),
    ...parts
      .filter(({ criterion }) => !shut.has(criterion))
      .flatMap(({ reasons }) => reasons)
      .filter(({ code }) => kindOfReason(code) === 'fit')
      .map((reason) => reasonText(reason, speech)),
  ]
  if (said.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{t('fits')}</h2>
      <Card as="div">
        <ul className="stack-s">
          {said.map((text) => (
            <ReasonLine key={text} as="li">
              <Isolated text={text} />
            </ReasonLine>
          ))}
        </ul>
      </Card>
    </section>
  )
}
