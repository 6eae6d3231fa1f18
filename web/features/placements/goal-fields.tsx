import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlanAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { newId } from '../../data/ids.ts'
import { without } from '../../data/without.ts'
import { uiLanguageOf } from '../../words/languages.ts'
import { ConceptCombo } from '../taxonomy/concept-combo.tsx'
import { levelWord } from './goals.tsx'
import type { FieldsProps } from './plan-fields.ts'
import { nouns } from './say.ts'

type Goal = PlanAnswer['goals'][string]
const levels = ['0', '1', '2', '3', '4'] as const

/** The goals of a plan: skills of the taxonomy or own words, each with the level now and the level aimed at. */
export function GoalFields({ form, taxonomy }: FieldsProps<'goals'>) {
  const { t, i18n } = useTranslation(nouns)
  const { values, set } = form
  const change = (id: string, part: Partial<Goal>) => {
    const goal = values[id]
    if (goal) set({ ...values, [id]: { ...goal, ...part } })
  }
  const choices = levels.map((value) => ({ value, label: levelWord(Number(value), t) }))
  const blank = { now: 0, aim: 1, teacher: null }
  return (
    <div className="stack">
      {Object.entries(values).map(([id, goal]) => (
        <fieldset key={id} className="field stack-s">
          <legend className="legend">{goal.skill ? taxonomy.label(goal.skill) : t('field.goalTitle')}</legend>
          {!goal.skill && (
            <TextField
              label={t('field.goalTitle')}
              maxLength={200}
              value={goal.title?.text ?? ''}
              onChange={(text) =>
                change(id, { title: { language: uiLanguageOf(i18n.language), text, translations: {} } })
              }
            />
          )}
          <div className="two">
            <Select
              label={t('field.now')}
              value={String(goal.now) as '0'}
              choices={choices}
              onChange={(now) => change(id, { now: Number(now) })}
            />
            <Select
              label={t('field.aim')}
              value={String(goal.aim) as '0'}
              choices={choices.slice(1)}
              onChange={(aim) => change(id, { aim: Number(aim) })}
            />
          </div>
          <TextField
            label={t('field.teacher')}
            maxLength={120}
            value={goal.teacher ?? ''}
            onChange={(teacher) => change(id, { teacher: teacher === '' ? null : teacher })}
          />
          <Button kind="quiet" small onPress={() => set(without(values, id))}>
            {t('field.removeGoal')}
          </Button>
        </fieldset>
      ))}
      <ConceptCombo
        label={t('field.addGoal')}
        concepts={taxonomy.ofPart('skill')}
        without={Object.keys(values)}
        onPick={(skill) => set({ ...values, [skill.slice(0, 40)]: { ...blank, skill, title: null } })}
      />
      <Button
        kind="second"
        icon={Plus}
        onPress={() =>
          set({
            ...values,
            [newId('goal').slice(0, 40)]: {
              ...blank,
              skill: null,
              title: { language: uiLanguageOf(i18n.language), text: '', translations: {} },
            },
          })
        }
      >
        {t('field.addGoal')}
      </Button>
    </div>
  )
}
