import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/field.tsx'
import { FoldList } from '../../components/fold-list.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import { newId } from '../../data/ids.ts'
import { without } from '../../data/without.ts'
import { useFormat } from '../../words/format.ts'
import { CountryField } from './country-field.tsx'
import type { FieldsProps, Study, ViewProps } from './section.ts'

const valuations: readonly Study['valuation'][] = ['none', 'requested', 'appraised', 'dutch']

export function EducationView({ values }: ViewProps<'education'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const format = useFormat()
  const studies = Object.entries(values).sort(([, a], [, b]) => (b.year ?? 0) - (a.year ?? 0))
  if (studies.length === 0) return <p className="muted">{t('notSaid')}</p>
  return (
    <ul className="plain">
      {studies.map(([id, { title, country, year, valuation }]) => (
        <li key={id}>
          <b>
            <OwnWords text={title} />
          </b>
          <span className="stamp">
            {[format.countryName(country), year, t(`codes:valuation.${valuation}`)]
              .filter(Boolean)
              .join(t('common:bridge.comma'))}
          </span>
        </li>
      ))}
    </ul>
  )
}

type StudyProps = { id: string; study: Study; form: FieldsProps<'education'>['form'] }

function StudyFields({ id, study, form }: StudyProps) {
  const { t, i18n } = useTranslation(['profiles', 'codes'])
  const change = (part: Partial<Study>) => form.set({ ...form.values, [id]: { ...study, ...part } })
  const nothing = { language: i18n.language, text: '', translations: {} }
  return (
    <>
      <OwnTextField
        label={t('field.study')}
        languageLabel={t('field.writtenIn')}
        value={study.title}
        onChange={(title) => change({ title: title ?? nothing })}
        fault={form.faultAt(`/${id}/title`)}
      />
      <CountryField value={study.country} onChange={(country) => change({ country })} />
      <div className="two">
        <NumberField
          label={t('field.year')}
          value={study.year}
          onChange={(year) => change({ year })}
          fault={form.faultAt(`/${id}/year`)}
        />
        <Select
          label={t('field.valuation')}
          value={study.valuation}
          choices={valuations.map((value) => ({ value, label: t(`codes:valuation.${value}`) }))}
          onChange={(valuation) => change({ valuation })}
        />
      </div>
    </>
  )
}

export function EducationFields({ form }: FieldsProps<'education'>) {
  const { t, i18n } = useTranslation(['profiles', 'codes'])
  const { values, set } = form
  const fresh = (): Study => ({
    title: { language: i18n.language, text: '', translations: {} },
    country: 'NL',
    year: null,
    valuation: 'none',
  })
  return (
    <FoldList
      legend={t('codes:profileSection.education')}
      items={Object.entries(values).map(([id, study]) => ({
        id,
        name: study.title.text || t('field.newStudy'),
        fields: <StudyFields id={id} study={study} form={form} />,
      }))}
      onRemove={(id) => set(without(values, id))}
    >
      <div>
        <Button icon={Plus} onPress={() => set({ ...values, [newId('study')]: fresh() })}>
          {t('field.addStudy')}
        </Button>
      </div>
    </FoldList>
  )
}
