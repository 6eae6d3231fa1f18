import { useTranslation } from 'react-i18next'
import type { accountEndpoints } from '#contract/accounts'
import { Facts } from '../../components/facts.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Staff = AnswerOf<typeof accountEndpoints.list>

const useJobhunters = (region: string): Staff['items'] =>
  useApi('GET /regions/:region/accounts', { region, limit: 200 }).data?.items.filter(({ roles }) =>
    roles.includes('jobhunter'),
  ) ?? []

export function AccountView({ values, region }: ViewProps<'account'>) {
  const { t } = useTranslation('employers')
  const manager = useJobhunters(region).find(({ id }) => id === values.manager)
  return (
    <Facts
      items={[
        {
          label: t('field.manager'),
          value: manager ? (
            <bdi>{manager.name}</bdi>
          ) : (
            t(values.manager ? 'common:notKnown' : 'common:nobody')
          ),
        },
      ]}
    />
  )
}

export function AccountFields({ form: { values, set, faultAt }, region }: FieldsProps<'account'>) {
  const { t } = useTranslation('employers')
  return (
    <MaybeSelect
      label={t('field.manager')}
      none={t('common:nobody')}
      value={values.manager}
      choices={useJobhunters(region).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(manager) => set({ ...values, manager })}
      fault={faultAt('/manager')}
    />
  )
}
