import { useTranslation } from 'react-i18next'
import { dutchSkills, type LanguageLevel, languageLevels } from '../../../matcher/codes.ts'
import { Select } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { dutchPictures } from '../../components/levels.tsx'
import { Planks } from '../../components/planks.tsx'
import { without } from '../../data/without.ts'
import { useFormat } from '../../words/format.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import { DutchField } from './dutch-field.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

export function LanguagesView({ values, taxonomy }: ViewProps<'languages'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const format = useFormat()
  const others = Object.entries(values.others)
  return (
    <>
      <ul className="du4">
        {dutchSkills.map((skill) => {
          const known = values.dutch[skill]
          return (
            <li key={skill}>
              <span className="row-s">
                <Icon of={dutchPictures[skill]} /> <b>{t(`common:dutchSkill.${skill}`)}</b>
                <b className="push num">{known?.level ?? t('common:notKnown')}</b>
              </span>
              <Planks full={known ? languageLevels.indexOf(known.level) : 0} of={6} unknown={!known} />
              {known && (
                <span className="stamp">
                  {t('dutch.from', {
                    source: t(`codes:levelSource.${known.source}`),
                    day: format.day(known.on),
                  })}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <p className="small">
          <span className="muted">{t('dutch.others')}</span>{' '}
          {others.map(([code, level]) => `${taxonomy.label(code)} ${level}`).join(t('common:bridge.comma'))}
        </p>
      )}
    </>
  )
}

export function LanguagesFields({ form, taxonomy, side }: FieldsProps<'languages'>) {
  const { t } = useTranslation('profiles')
  const { values, set, faultAt } = form
  const put = (code: string, level: LanguageLevel) =>
    set({ ...values, others: { ...values.others, [code]: level } })
  return (
    <>
      {dutchSkills.map((skill) => (
        <DutchField
          key={skill}
          skill={skill}
          value={values.dutch[skill]}
          onChange={(level) => set({ ...values, dutch: { ...values.dutch, [skill]: level } })}
          taxonomy={taxonomy}
          side={side}
          fault={faultAt(`/dutch/${skill}`)}
        />
      ))}
      <ConceptPicker
        legend={t('field.others')}
        pickLabel={t('field.pickLanguage')}
        concepts={taxonomy.ofPart('language').filter(({ id }) => id !== 'nl')}
        chosen={Object.keys(values.others)}
        onAdd={(code) => put(code, 'B1')}
        onRemove={(code) => set({ ...values, others: without(values.others, code) })}
        fields={(code) => (
          <Select
            label={t('field.level')}
            value={values.others[code] ?? 'B1'}
            choices={languageLevels.slice(1).map((level) => ({ value: level, label: level }))}
            onChange={(level) => put(code, level)}
          />
        )}
      />
    </>
  )
}
