import { Info, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { skillLevels } from '../../../matcher/codes.ts'
import { Card } from '../../components/card.tsx'
import { Select } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { ConceptCombo } from '../taxonomy/concept-combo.tsx'
import { DemandRow } from './demand-row.tsx'
import type { StepProps } from './step-props.ts'

const without = <Asked,>(asked: Record<string, Asked>, id: string): Record<string, Asked> =>
  Object.fromEntries(Object.entries(asked).filter(([other]) => other !== id))

/** How firmly a skill is asked: there from the start, learnt here, or welcome. */
const firmness = {
  must: { importance: 'must', learnable: false },
  learn: { importance: 'must', learnable: true },
  nice: { importance: 'nice', learnable: true },
} as const
type Firmness = keyof typeof firmness

const firmnessOf = ({ importance, learnable }: { importance: string; learnable: boolean }): Firmness =>
  importance === 'nice' ? 'nice' : learnable ? 'learn' : 'must'

/** What somebody must be able to do already, and what they learn here. */
export function AsksStep({ form, live, taxonomy }: StepProps) {
  const { t } = useTranslation(['vacancyForm', 'vacancies'])
  const { values, set } = form.section('requirements')
  const { skills, certificates } = values
  const addSkill = (id: string) =>
    set({ ...values, skills: { ...skills, [id]: { level: 2, ...firmness.learn } } })
  const usual = (taxonomy.concept(form.vacancy.basics.occupation)?.skills ?? []).filter(
    (id) => !(id in skills),
  )
  const levels = skillLevels.map((name, index) => ({
    value: String(index + 1),
    label: t(`common:skillLevel.${name}`),
  }))
  const choices = (['must', 'learn', 'nice'] as const).map((value) => ({ value, label: t(`asks.${value}`) }))
  return (
    <>
      <section className="stack" aria-labelledby="asked-skills">
        <h2 id="asked-skills">{t('vacancies:field.skills')}</h2>
        {Object.keys(skills).length === 0 && (
          <EmptyState title={t('asks.none')}>{t('asks.noneSay')}</EmptyState>
        )}
        {Object.keys(skills).length > 0 && (
          <Card kind="flush" as="div">
            <ul className="rows">
              {Object.entries(skills).map(([id, asked]) => (
                <DemandRow
                  key={id}
                  id={id}
                  taxonomy={taxonomy}
                  live={live}
                  what={{ type: 'skill', skill: id }}
                  value={firmnessOf(asked)}
                  choices={choices}
                  onChange={(value) =>
                    set({ ...values, skills: { ...skills, [id]: { ...asked, ...firmness[value] } } })
                  }
                  onRemove={() => set({ ...values, skills: without(skills, id) })}
                >
                  <Select
                    label={t('vacancies:field.level')}
                    value={String(asked.level)}
                    choices={levels}
                    onChange={(level) =>
                      set({ ...values, skills: { ...skills, [id]: { ...asked, level: Number(level) } } })
                    }
                  />
                </DemandRow>
              ))}
            </ul>
          </Card>
        )}
        {usual.length > 0 && (
          <fieldset className="field">
            <legend className="legend">{t('asks.usual')}</legend>
            <div className="row-s">
              {usual.slice(0, 6).map((id) => (
                <button key={id} type="button" className="chip" onClick={() => addSkill(id)}>
                  <Icon of={Plus} /> {taxonomy.label(id)}
                </button>
              ))}
            </div>
          </fieldset>
        )}
        <ConceptCombo
          label={t('vacancies:pick.skill')}
          concepts={taxonomy.ofPart('skill')}
          without={Object.keys(skills)}
          onPick={addSkill}
        />
      </section>
      <section className="stack" aria-labelledby="asked-certificates">
        <h2 id="asked-certificates">{t('vacancies:field.certificates')}</h2>
        {Object.keys(certificates).length > 0 && (
          <Card kind="flush" as="div">
            <ul className="rows">
              {Object.entries(certificates).map(([id, { obtainable }]) => (
                <DemandRow
                  key={id}
                  id={id}
                  taxonomy={taxonomy}
                  live={live}
                  what={{ type: 'certificate', certificate: id }}
                  value={obtainable ? 'obtain' : 'must'}
                  choices={[
                    { value: 'must', label: t('vacancies:field.needed') },
                    { value: 'obtain', label: t('vacancies:field.obtainable') },
                  ]}
                  onChange={(value) =>
                    set({
                      ...values,
                      certificates: { ...certificates, [id]: { obtainable: value === 'obtain' } },
                    })
                  }
                  onRemove={() => set({ ...values, certificates: without(certificates, id) })}
                />
              ))}
            </ul>
          </Card>
        )}
        <ConceptCombo
          label={t('vacancies:pick.certificate')}
          concepts={taxonomy.ofPart('certificate')}
          without={Object.keys(certificates)}
          onPick={(id) => set({ ...values, certificates: { ...certificates, [id]: { obtainable: true } } })}
        />
      </section>
      <Note icon={Info}>{t('asks.note')}</Note>
    </>
  )
}
