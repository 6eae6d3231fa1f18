import { useTranslation } from 'react-i18next'
import { skillLevels } from '../../../matcher/codes.ts'
import { Checkbox, Segmented } from '../../components/choice.tsx'
import { Select } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Planks } from '../../components/planks.tsx'
import { Tag } from '../../components/tag.tsx'
import { without } from '../../data/without.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { FieldsProps, PlainView } from './section.ts'

export function RequirementsView({ values, taxonomy }: PlainView<'requirements'>) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const skills = Object.entries(values.skills)
  const certificates = Object.entries(values.certificates)
  return (
    <div className="stack">
      <section className="stack-s">
        <h3>{t('field.skills')}</h3>
        {skills.length === 0 && <p className="muted">{t('none')}</p>}
        <ul className="ask-list">
          {skills.map(([id, { level, importance, learnable }]) => (
            <li key={id}>
              <b>
                <Isolated text={taxonomy.label(id)} lang={taxonomy.foreign(id)} />
              </b>
              <span className="ask-level">
                <Planks full={level} of={4} />
                <span className="small muted">{t(`common:skillLevel.${skillLevels[level - 1]!}`)}</span>
              </span>
              <span className="row-s">
                <Tag mini kind={importance === 'must' ? 'fit' : 'plain'}>
                  {t(`codes:importance.${importance}`)}
                </Tag>
                {learnable && (
                  <Tag mini kind="gap">
                    {t('codes:learnable')}
                  </Tag>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack-s">
        <h3>{t('field.certificates')}</h3>
        {certificates.length === 0 && <p className="muted">{t('none')}</p>}
        <ul className="ask-list">
          {certificates.map(([id, { obtainable }]) => (
            <li key={id}>
              <b>
                <Isolated text={taxonomy.label(id)} />
              </b>
              <span className="row-s">
                <Tag mini kind={obtainable ? 'gap' : 'fit'}>
                  {t(obtainable ? 'field.obtainable' : 'field.needed')}
                </Tag>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

export function RequirementsFields({ form, taxonomy }: FieldsProps<'requirements'>) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const { values, set, faultAt } = form
  const { skills, certificates } = values
  const fresh = { level: 2, importance: 'must' as const, learnable: false }
  const levels = skillLevels.map((name, index) => ({
    value: String(index + 1),
    label: t(`common:skillLevel.${name}`),
  }))
  return (
    <>
      <ConceptPicker
        legend={t('field.skills')}
        pickLabel={t('pick.skill')}
        concepts={taxonomy.ofPart('skill')}
        chosen={Object.keys(skills)}
        onAdd={(id) => set({ ...values, skills: { ...skills, [id]: fresh } })}
        onRemove={(id) => set({ ...values, skills: without(skills, id) })}
        fields={(id) => {
          const asked = skills[id] ?? fresh
          const change = (part: Partial<typeof asked>) =>
            set({ ...values, skills: { ...skills, [id]: { ...asked, ...part } } })
          return (
            <>
              <div className="two">
                <Select
                  label={t('field.level')}
                  value={String(asked.level)}
                  choices={levels}
                  onChange={(level) => change({ level: Number(level) })}
                  fault={faultAt(`/skills/${id}`)}
                />
                <Segmented
                  legend={t('field.importance')}
                  value={asked.importance}
                  choices={(['must', 'nice'] as const).map((value) => ({
                    value,
                    label: t(`codes:importance.${value}`),
                  }))}
                  onChange={(importance) => change({ importance })}
                />
              </div>
              <Checkbox checked={asked.learnable} onChange={(learnable) => change({ learnable })}>
                {t('codes:learnable')}
              </Checkbox>
            </>
          )
        }}
      />
      <ConceptPicker
        legend={t('field.certificates')}
        pickLabel={t('pick.certificate')}
        concepts={taxonomy.ofPart('certificate')}
        chosen={Object.keys(certificates)}
        onAdd={(id) => set({ ...values, certificates: { ...certificates, [id]: { obtainable: false } } })}
        onRemove={(id) => set({ ...values, certificates: without(certificates, id) })}
        fields={(id) => (
          <Checkbox
            checked={certificates[id]?.obtainable ?? false}
            onChange={(obtainable) =>
              set({ ...values, certificates: { ...certificates, [id]: { obtainable } } })
            }
          >
            {t('field.obtainable')}
          </Checkbox>
        )}
      />
    </>
  )
}
