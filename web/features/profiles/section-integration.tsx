import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { Facts } from '../../components/facts.tsx'
import { TextField } from '../../components/field.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

type Route = NonNullable<ProfileSections['integration']['route']>
const routes: readonly Route[] = ['B1', 'education', 'Z', 'none', 'done']

export function IntegrationView({ values: { route, planReference } }: ViewProps<'integration'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  return (
    <Facts
      items={[
        {
          label: t('field.route'),
          value: route === null ? t('common:notKnown') : t(`codes:integrationRoute.${route}`),
        },
        ...(planReference === null ? [] : [{ label: t('field.plan'), value: <bdi>{planReference}</bdi> }]),
      ]}
    />
  )
}

export function IntegrationFields({ form }: FieldsProps<'integration'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set, faultAt } = form
  return (
    <>
      <MaybeSelect
        label={t('field.route')}
        value={values.route}
        choices={routes.map((value) => ({ value, label: t(`codes:integrationRoute.${value}`) }))}
        onChange={(route) => set({ ...values, route })}
      />
      <TextField
        label={t('field.plan')}
        dir="ltr"
        value={values.planReference ?? ''}
        onChange={(text) => set({ ...values, planReference: text || null })}
        fault={faultAt('/planReference')}
      />
    </>
  )
}
