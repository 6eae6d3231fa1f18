import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventSections } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Checkbox, RadioGroup } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { TextField } from '../../components/field.tsx'
import { FoldList } from '../../components/fold-list.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import type { FieldsForm } from '../../components/sections.tsx'
import { newId } from '../../data/ids.ts'
import { without } from '../../data/without.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type Form<Name extends keyof EventSections> = { form: FieldsForm<EventSections[Name]> }

const kinds = ['speedmeet', 'matchingEvent', 'pitchStage'] as const
const orNull = (text: string): string | null => (text === '' ? null : text)

type TimeFieldProps = {
  label: string
  value: string | null
  onChange: (time: string) => void
  fault?: string | undefined
}
/** A time of day; empty where it may be unset. */
export function TimeField({ label, value, onChange, fault }: TimeFieldProps) {
  return (
    <TextField type="time" dir="ltr" label={label} value={value ?? ''} onChange={onChange} fault={fault} />
  )
}

export function BasicsFields({ form: { values, set, faultAt } }: Form<'basics'>) {
  const { t } = useTranslation(['events', 'codes'])
  return (
    <>
      <RadioGroup
        legend={t('field.kind')}
        value={values.kind}
        choices={kinds.map((value) => ({ value, label: t(`codes:eventKind.${value}`) }))}
        onChange={(kind) => set({ ...values, kind })}
      />
      <TextField
        label={t('field.name')}
        maxLength={120}
        value={values.name}
        onChange={(name) => set({ ...values, name })}
        fault={faultAt('/name')}
      />
      <DayField
        label={t('field.day')}
        value={values.day === '' ? null : values.day}
        onChange={(day) => set({ ...values, day: day ?? '' })}
        fault={faultAt('/day')}
      />
      <div className="two">
        <TimeField
          label={t('field.from')}
          value={values.from}
          onChange={(from) => set({ ...values, from })}
          fault={faultAt('/from')}
        />
        <TimeField
          label={t('field.to')}
          value={values.to}
          onChange={(to) => set({ ...values, to })}
          fault={faultAt('/to')}
        />
      </div>
    </>
  )
}

export function PlaceFields({ form: { values, set, faultAt } }: Form<'place'>) {
  const { t } = useTranslation('events')
  return (
    <>
      <TextField
        label={t('field.hall')}
        maxLength={120}
        value={values.name}
        onChange={(name) => set({ ...values, name })}
        fault={faultAt('/name')}
      />
      <TextField
        label={t('field.street')}
        maxLength={120}
        value={values.street ?? ''}
        onChange={(street) => set({ ...values, street: orNull(street) })}
        fault={faultAt('/street')}
      />
      <div className="two">
        <TextField
          label={t('field.postcode')}
          dir="ltr"
          value={values.postcode ?? ''}
          onChange={(postcode) => set({ ...values, postcode: orNull(postcode) })}
          fault={faultAt('/postcode')}
        />
        <TextField
          label={t('field.town')}
          maxLength={80}
          value={values.town}
          onChange={(town) => set({ ...values, town })}
          fault={faultAt('/town')}
        />
      </div>
      <OwnTextField
        label={t('field.directions')}
        languageLabel={t('field.directionsLanguage')}
        lines="several"
        value={values.directions}
        onChange={(directions) => set({ ...values, directions })}
        fault={faultAt('/directions')}
      />
    </>
  )
}

type NumbersProps<Values> = { form: FieldsForm<Values>; fields: readonly (keyof Values & string)[] }
/** Numbers of a section, each with its name; an empty field changes nothing. */
export function NumberFields<Values extends EventSections['room'] | EventSections['talks']>({
  form: { values, set, faultAt },
  fields,
}: NumbersProps<Values>) {
  const { t } = useTranslation('events')
  return fields.map((field) => (
    <NumberField
      key={field}
      label={t(`field.${field}` as 'field.seats')}
      value={values[field] as number}
      onChange={(number) => number !== null && set({ ...values, [field]: number })}
      fault={faultAt(`/${field}`)}
    />
  ))
}

const cares = ['travelHelp', 'prayerRoom', 'wheelchair'] as const

export function CareFields({ form: { values, set, faultAt } }: Form<'care'>) {
  const { t } = useTranslation('events')
  return (
    <>
      <NumberField
        label={t('field.childcarePlaces')}
        value={values.childcarePlaces}
        onChange={(childcarePlaces) => childcarePlaces !== null && set({ ...values, childcarePlaces })}
        fault={faultAt('/childcarePlaces')}
      />
      <fieldset className="field">
        <legend className="legend">{t('care.title')}</legend>
        {cares.map((care) => (
          <Checkbox key={care} checked={values[care]} onChange={(on) => set({ ...values, [care]: on })}>
            {t(`care.${care}`)}
          </Checkbox>
        ))}
      </fieldset>
    </>
  )
}

export function InterpreterFields({
  form: { values, set, faultAt },
  taxonomy,
  hours,
}: Form<'interpreters'> & { taxonomy: Taxonomy; hours: { from: string; to: string } }) {
  const { t } = useTranslation('events')
  type Interpreter = EventSections['interpreters'][string]
  const change = (id: string, one: Interpreter, part: Partial<Interpreter>) =>
    set({ ...values, [id]: { ...one, ...part } })
  return (
    <FoldList
      legend={t('step.interpreters.name')}
      items={Object.entries(values).map(([id, one]) => ({
        id,
        name: one.name || t('interpreters.new'),
        fields: (
          <>
            <TextField
              label={t('field.interpreterName')}
              maxLength={120}
              value={one.name}
              onChange={(name) => change(id, one, { name })}
              fault={faultAt(`/${id}/name`)}
            />
            <ConceptPicker
              legend={t('field.languages')}
              pickLabel={t('common:add')}
              concepts={taxonomy.ofPart('language')}
              chosen={one.languages}
              onAdd={(language) => change(id, one, { languages: [...one.languages, language] })}
              onRemove={(language) =>
                change(id, one, { languages: one.languages.filter((other) => other !== language) })
              }
            />
            <div className="two">
              <TimeField
                label={t('field.from')}
                value={one.from}
                onChange={(from) => change(id, one, { from })}
                fault={faultAt(`/${id}/from`)}
              />
              <TimeField
                label={t('field.to')}
                value={one.to}
                onChange={(to) => change(id, one, { to })}
                fault={faultAt(`/${id}/to`)}
              />
            </div>
          </>
        ),
      }))}
      onRemove={(id) => set(without(values, id))}
    >
      <div>
        <Button
          icon={Plus}
          onPress={() =>
            set({
              ...values,
              [newId('interpreter')]: { name: t('interpreters.new'), languages: ['ar'], ...hours },
            })
          }
        >
          {t('interpreters.add')}
        </Button>
      </div>
    </FoldList>
  )
}
