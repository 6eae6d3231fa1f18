import { useTranslation } from 'react-i18next'
import type { EmployerSections } from '#contract/employers'
import { Checkbox, RadioGroup } from '../../components/choice.tsx'
import { Facts } from '../../components/facts.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { useFormat } from '../../words/format.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Check = keyof EmployerSections['reception']['ready']
const checks: readonly Check[] = ['buddyNamed', 'teamTold', 'workplaceShown', 'languagePlan', 'contactNamed']
const experiences = ['none', 'some', 'much'] as const

export function ReceptionView({ values }: ViewProps<'reception'>) {
  const { t } = useTranslation(['employers', 'codes'])
  const format = useFormat()
  return (
    <div className="stack">
      <Facts
        items={[
          { label: t('field.experience'), value: t(`codes:groupExperience.${values.experience}`) },
          { label: t('free.title'), value: format.number(values.freePlaces) },
        ]}
      />
      <ul className="stack-s">
        {checks.map((check) => (
          <ReasonLine key={check} as="li" kind={values.ready[check] ? 'fit' : 'gap'}>
            {values.ready[check]
              ? t(`codes:readinessCheck.${check}`)
              : t('field.notReady', { check: t(`codes:readinessCheck.${check}`) })}
          </ReasonLine>
        ))}
      </ul>
    </div>
  )
}

export function ReceptionFields({ form: { values, set, faultAt } }: FieldsProps<'reception'>) {
  const { t } = useTranslation(['employers', 'codes'])
  return (
    <>
      <RadioGroup
        legend={t('field.experience')}
        value={values.experience}
        choices={experiences.map((value) => ({ value, label: t(`codes:groupExperience.${value}`) }))}
        onChange={(experience) => set({ ...values, experience })}
      />
      <fieldset className="field">
        <legend className="legend">{t('field.ready')}</legend>
        {checks.map((check) => (
          <Checkbox
            key={check}
            checked={values.ready[check] ?? false}
            onChange={(on) => set({ ...values, ready: { ...values.ready, [check]: on } })}
          >
            {t(`codes:readinessCheck.${check}`)}
          </Checkbox>
        ))}
      </fieldset>
      <NumberField
        label={t('free.title')}
        value={values.freePlaces}
        onChange={(freePlaces) => set({ ...values, freePlaces: freePlaces ?? 0 })}
        fault={faultAt('/freePlaces')}
      />
    </>
  )
}
