import { useTranslation } from 'react-i18next'
import { OwnText } from '../../components/own-text.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

export function IntroductionView({ values }: ViewProps<'introduction'>) {
  const { t } = useTranslation('profiles')
  return values === null ? <p className="muted">{t('notSaid')}</p> : <OwnText text={values} />
}

export function IntroductionFields({ form }: FieldsProps<'introduction'>) {
  const { t } = useTranslation('profiles')
  return (
    <OwnTextField
      label={t('field.ownWords')}
      languageLabel={t('field.writtenIn')}
      lines="several"
      value={form.values}
      onChange={form.set}
      fault={form.faultAt('')}
    />
  )
}
