import { useTranslation } from 'react-i18next'
import { skillLevels } from '../../../matcher/codes.ts'
import { Checkbox, Segmented } from '../../components/choice.tsx'
import { Select } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Planks } from '../../components/planks.tsx'
import { Tag } from '../../components/tag.tsx'
import { PickList } from './pick-list.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

export function RequirementsView({ values, taxonomy }: ViewProps<'requirements'>) {
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
              <b>{taxonomy.label(id)}</b>
              <span className="ask-level">
                <Planks full={level} of={4} />
                <span className="small muted">{t(`common:skillLevel.${skillLevels[level - 1]}`)}</span>
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

/** Those that stay keep what was said of them; a new one begins with `fresh`. */
const chosenOf = <Asked,>(ids: readonly string[], before: Record<string, Asked>, fresh: Asked) =>
  Object.fromEntries(ids.map((id) => [id, before[id] ?? fresh]))

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
      <PickList
        legend={t('field.skills')}
        pickLabel={t('pick.skill')}
        concepts={taxonomy.ofPart('skill')}
        chosen={Object.keys(skills)}
        onChange={(ids) => set({ ...values, skills: chosenOf(ids, skills, fresh) })}
        more={(id) => {
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
      <PickList
        legend={t('field.certificates')}
        pickLabel={t('pick.certificate')}
        concepts={taxonomy.ofPart('certificate')}
        chosen={Object.keys(certificates)}
        onChange={(ids) =>
          set({ ...values, certificates: chosenOf(ids, certificates, { obtainable: false }) })
        }
        more={(id) => (
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
