import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../components/choice.tsx'
import { OwnText } from '../../components/own-text.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import type { FieldsProps, PlainView } from './section.ts'

const guides = ['buddy', 'jobCoach', 'languageCoach'] as const

export function GuidanceView({ values }: PlainView<'guidance'>) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const present = guides.filter((guide) => values[guide])
  if (present.length === 0) return <p className="muted">{t('none')}</p>
  return (
    <ul className="stack-s">
      {present.map((guide) => (
        <ReasonLine key={guide} as="li">
          {t(`codes:guidance.${guide}`)}
        </ReasonLine>
      ))}
    </ul>
  )
}

export function GuidanceFields({ form: { values, set } }: FieldsProps<'guidance'>) {
  const { t } = useTranslation('codes')
  return guides.map((guide) => (
    <Checkbox key={guide} checked={values[guide]} onChange={(on) => set({ ...values, [guide]: on })}>
      {t(`guidance.${guide}`)}
    </Checkbox>
  ))
}

export function DescriptionView({ values }: PlainView<'description'>) {
  const { t } = useTranslation('vacancies')
  return values === null ? <p className="muted">{t('notFilled')}</p> : <OwnText text={values} />
}

export function DescriptionFields({ form: { values, set, faultAt } }: FieldsProps<'description'>) {
  const { t } = useTranslation('vacancies')
  return (
    <OwnTextField
      label={t('field.description')}
      languageLabel={t('field.language')}
      lines="several"
      value={values}
      onChange={set}
      fault={faultAt('')}
    />
  )
}
