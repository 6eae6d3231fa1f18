import { CircleAlert } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionAnswer } from '#contract/regions'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ConflictPanel } from '../../components/conflict-panel.tsx'
import { useParts } from '../../components/criteria.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { SavedMark } from '../../components/notice.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { BarFill } from '../../components/planks.tsx'
import { useSectionForm } from '../../data/use-section-form.ts'
import { useFormat } from '../../words/format.ts'
import { bounds, type Criterion, criteria, isWithin, sumOf, type Weights } from './weights.ts'

function WeightBars({ weights }: { weights: Weights }) {
  const { t } = useTranslation('regions')
  const format = useFormat()
  const parts = useParts(criteria.map((criterion) => ({ criterion, weight: weights[criterion] })))
  return (
    <ul className="stack-s">
      {parts.map(({ criterion, label, icon, weight }) => (
        <li key={criterion} className="weight">
          <span className="row-s">
            <Icon of={icon} /> {label}
          </span>
          <BarFill value={weight * 100} known={1} />
          <b className="num">{t('weights.percent', { percent: format.number(weight) })}</b>
        </li>
      ))}
    </ul>
  )
}

/** How much each part of a match weighs: as bars, and to change inside the bounds, together 100. */
export function WeightsForm({ region }: { region: RegionAnswer }) {
  const { t } = useTranslation(['regions', 'forms'])
  const form = useSectionForm('PATCH /regions/:region', { region: region.id }, region, 'weights')
  const [isChanging, setChanging] = useState(form.wasKept)
  const { values, set, saving, conflict } = form
  const sum = sumOf(values)
  const isRight = sum === 100 && criteria.every((name) => isWithin(name, values[name]))
  const faultOf = (name: Criterion) => !isWithin(name, values[name]) && t('weights.outside', rangeOf(name))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isRight) form.submit()
  }
  return (
    <Card className="stack" labelledBy="weights">
      <div className="sec-head">
        <h2 id="weights">{t('weights.title')}</h2>
        <SavedMark state={form.saved} />
      </div>
      <p className="muted prose">{t('weights.say')}</p>
      <WeightBars weights={values} />
      {saving.kind === 'failed' && <ErrorPanel error={saving.error} takesFocus />}
      {conflict && (
        <ConflictPanel
          mine={<WeightBars weights={values} />}
          theirs={<WeightBars weights={conflict.theirs} />}
          isOwn={conflict.isOwn}
          onKeepMine={conflict.keepMine}
          onTakeTheirs={conflict.takeTheirs}
        />
      )}
      {isChanging ? (
        <form className="stack" noValidate onSubmit={submit}>
          <div className="two">
            {criteria.map((name) => (
              <NumberField
                key={name}
                label={t(`common:part.${name}`)}
                hint={t('weights.range', rangeOf(name))}
                value={values[name]}
                onChange={(weight) => set({ ...values, [name]: weight ?? 0 })}
                fault={faultOf(name)}
              />
            ))}
          </div>
          <p className={sum === 100 ? 'small muted' : 'field-fault'} aria-live="polite">
            {sum !== 100 && <Icon of={CircleAlert} />}
            <span>{t(sum === 100 ? 'weights.sum' : 'weights.wrongSum', { sum })}</span>
          </p>
          <div className="row-s">
            <Button kind="first" type="submit" disabled={!isRight} pending={saving.kind === 'saving'}>
              {t('common:save')}
            </Button>
            <Button
              kind="quiet"
              onPress={() => {
                form.discard?.()
                setChanging(false)
              }}
            >
              {t('common:cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button onPress={() => setChanging(true)}>{t('common:change')}</Button>
        </div>
      )}
    </Card>
  )
}

const rangeOf = (name: Criterion) => ({ least: bounds[name][0], most: bounds[name][1] })
