import '../../styles/parts/changes.css'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonGain } from '#contract/matches'
import type { Part } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Planks, planksOf } from '../../components/planks.tsx'
import { Opener, ReasonLine } from '../../components/reason-line.tsx'
import { changePictures } from '../matches/change-look.ts'
import { changeText, type Speech } from '../matches/reason-text.ts'

const standings = ['none', 'some', 'some', 'some', 'most', 'all'] as const

type LaidProps = { gain: PersonGain; parts: readonly Part[] }

/** The parts of which a change lays at least one plank more. */
function Laid({ gain, parts }: LaidProps) {
  const { t } = useTranslation('gains')
  const more = useParts(parts, 'myPart').flatMap(({ criterion, label, value, known }) => {
    const after = gain.planks[criterion] ?? null
    const before = known === 0 ? 0 : planksOf(value)
    return after !== null && after > before ? [{ criterion, label, before, after }] : []
  })
  return more.map(({ criterion, label, before, after }) => (
    <div key={criterion} className="laid">
      <p className="small">
        {t('laid', {
          part: label,
          count: after - before,
          standing: t(`common:standing.${standings[after] ?? 'all'}`),
        })}
      </p>
      <Planks full={before} laid={after - before} />
    </div>
  ))
}

type NextPlanksProps = { gains: readonly PersonGain[]; parts: readonly Part[]; speech: Speech }

/** What I could change to lay another plank of the bridge to this place. */
export function NextPlanks({ gains, parts, speech }: NextPlanksProps) {
  const { t } = useTranslation('gains')
  const id = useId()
  if (gains.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('lays')}</h2>
      <ul className="stack-s">
        {gains.map((gain) => {
          const text = changeText(gain.change, 'move', speech)
          return (
            <Card key={text} as="li" kind="gap" className="stack-s">
              <ReasonLine icon={changePictures[gain.change.type]}>
                <Isolated text={text} />
              </ReasonLine>
              {gain.opens && <Opener>{t('opensThis')}</Opener>}
              <Laid gain={gain} parts={parts} />
            </Card>
          )
        })}
      </ul>
    </section>
  )
}
