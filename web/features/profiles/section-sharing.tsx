import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../components/choice.tsx'
import { Sees } from '../../components/tag.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

export function SharingView({ values }: ViewProps<'sharing'>) {
  const { t } = useTranslation('profiles')
  return (
    <p>
      {t('field.pool')}{' '}
      <Sees kind={values.anonymousPool ? 'yes' : 'no'}>
        {t(values.anonymousPool ? 'common:yes' : 'common:no')}
      </Sees>
    </p>
  )
}

export function SharingFields({ form: { values, set } }: FieldsProps<'sharing'>) {
  const { t } = useTranslation('profiles')
  return (
    <Checkbox checked={values.anonymousPool} onChange={(anonymousPool) => set({ ...values, anonymousPool })}>
      {t('field.pool')}
    </Checkbox>
  )
}
