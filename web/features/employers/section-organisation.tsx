import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/facts.tsx'
import { TextField } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { OwnText } from '../../components/own-text.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import { useFormat } from '../../words/format.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

export function OrganisationView({ values, taxonomy }: ViewProps<'organisation'>) {
  const { t } = useTranslation('employers')
  const format = useFormat()
  const { name, kvk, sectors, about } = values
  return (
    <div className="stack">
      <Facts
        items={[
          { label: t('field.name'), value: <bdi>{name}</bdi> },
          { label: <Isolated text={t('field.kvk')} />, value: <bdi className="num">{kvk}</bdi> },
          {
            label: t('field.sectors'),
            value: sectors.length > 0 ? format.list(sectors.map(taxonomy.label)) : t('common:notKnown'),
          },
        ]}
      />
      {about && <OwnText text={about} />}
    </div>
  )
}

/** Also of an employer that applies. */
export function OrganisationFields({
  form: { values, set, faultAt },
  taxonomy,
}: Pick<FieldsProps<'organisation'>, 'form' | 'taxonomy'>) {
  const { t } = useTranslation('employers')
  return (
    <>
      <TextField
        label={t('field.name')}
        autoComplete="organization"
        value={values.name}
        onChange={(name) => set({ ...values, name })}
        fault={faultAt('/name')}
      />
      <TextField
        label={<Isolated text={t('field.kvk')} />}
        hint={t('field.kvkHint')}
        dir="ltr"
        inputMode="numeric"
        value={values.kvk}
        onChange={(kvk) => set({ ...values, kvk })}
        fault={
          faultAt('/kvk') && (
            <Isolated text={t('field.kvkFault', { digits: values.kvk.replace(/\D/g, '').length })} />
          )
        }
      />
      <ConceptPicker
        legend={t('field.sectors')}
        pickLabel={t('field.sectorAdd')}
        concepts={taxonomy.ofPart('sector')}
        chosen={values.sectors}
        onAdd={(id) => set({ ...values, sectors: [...values.sectors, id] })}
        onRemove={(id) => set({ ...values, sectors: values.sectors.filter((one) => one !== id) })}
      />
      <OwnTextField
        label={t('field.about')}
        languageLabel={t('field.language')}
        lines="several"
        value={values.about}
        onChange={(about) => set({ ...values, about })}
        fault={faultAt('/about')}
      />
    </>
  )
}
