import { BadgeCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { without } from '../../data/without.ts'
import { useFormat } from '../../words/format.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

export function CertificatesView({ values, taxonomy }: ViewProps<'certificates'>) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  const held = Object.entries(values.items)
  if (held.length === 0) return <p className="muted">{t(values.asked ? 'none' : 'notAsked')}</p>
  return (
    <ul className="stack-s">
      {held.map(([id, { validUntil }]) => (
        <ReasonLine key={id} as="li" icon={BadgeCheck}>
          <Isolated text={taxonomy.label(id)} />
          {validUntil !== null && (
            <span className="stamp">
              {t('common:bridge.comma')}
              {t('certificateUntil', { day: format.day(validUntil) })}
            </span>
          )}
        </ReasonLine>
      ))}
    </ul>
  )
}

export function CertificatesFields({ form, taxonomy }: FieldsProps<'certificates'>) {
  const { t } = useTranslation('profiles')
  const { values, set, faultAt } = form
  const put = (id: string, validUntil: string | null) =>
    set({ ...values, items: { ...values.items, [id]: { validUntil } } })
  return (
    <>
      <ConceptPicker
        legend={t('field.certificates')}
        pickLabel={t('field.pickCertificate')}
        concepts={taxonomy.ofPart('certificate')}
        chosen={Object.keys(values.items)}
        onAdd={(id) => put(id, null)}
        onRemove={(id) => set({ ...values, items: without(values.items, id) })}
        fields={(id) => (
          <DayField
            label={t('field.validUntil')}
            value={values.items[id]?.validUntil ?? null}
            onChange={(day) => put(id, day)}
            fault={faultAt(`/items/${id}`)}
          />
        )}
      />
      <Checkbox checked={values.asked} onChange={(asked) => set({ ...values, asked })}>
        {t('field.allAsked')}
      </Checkbox>
    </>
  )
}
