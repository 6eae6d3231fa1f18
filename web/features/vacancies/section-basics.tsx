import { useTranslation } from 'react-i18next'
import type { employerEndpoints } from '#contract/employers'
import type { VacancyAnswer } from '#contract/vacancies'
import { kinds } from '../../../matcher/codes.ts'
import { Checkbox } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Facts } from '../../components/facts.tsx'
import { Select } from '../../components/field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Sites = AnswerOf<typeof employerEndpoints.listSites>

const useSites = ({ region, employer }: VacancyAnswer): Sites['items'] =>
  useApi('GET /regions/:region/employers/:id/sites', { region, id: employer }).data?.items ?? []

export function BasicsView({ values, vacancy, taxonomy }: ViewProps<'basics'>) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  const site = useSites(vacancy).find(({ id }) => id === values.site)
  return (
    <Facts
      items={[
        { label: t('field.title'), value: <OwnWords text={values.title} /> },
        { label: t('field.kind'), value: t(`common:kind.${values.kind}`) },
        { label: t('field.occupation'), value: taxonomy.label(values.occupation) },
        {
          label: t('field.site'),
          value: site && (
            <bdi>
              {site.name}, {site.address.town}
            </bdi>
          ),
        },
        { label: t('field.positions'), value: format.number(values.positions) },
        { label: t('field.startDay'), value: format.day(values.startDay) },
        {
          label: t('field.endDay'),
          value: values.endDay === null ? t('field.noEnd') : format.day(values.endDay),
        },
        { label: t('field.intentionToHire'), value: t(values.intentionToHire ? 'yes' : 'no') },
      ]}
    />
  )
}

export function BasicsFields({ form, vacancy, taxonomy }: FieldsProps<'basics'>) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  const sites = useSites(vacancy)
  const { values, set, faultAt } = form
  const occupations = taxonomy
    .choices('occupation', values.occupation)
    .map(({ id, label }) => ({ value: id, label }))
    .sort((a, b) => format.compare(a.label, b.label))
  return (
    <>
      <OwnTextField
        label={t('field.title')}
        languageLabel={t('field.language')}
        value={values.title}
        onChange={(title) => title && set({ ...values, title })}
        fault={faultAt('/title')}
      />
      <Select
        label={t('field.kind')}
        value={values.kind}
        choices={kinds.map((value) => ({ value, label: t(`common:kind.${value}`) }))}
        onChange={(kind) => set({ ...values, kind })}
        fault={faultAt('/kind')}
      />
      <Select
        label={t('field.occupation')}
        value={values.occupation}
        choices={occupations}
        onChange={(occupation) => set({ ...values, occupation })}
        fault={faultAt('/occupation')}
      />
      <Select
        label={t('field.site')}
        value={values.site}
        choices={sites.map(({ id, name, address }) => ({
          value: id,
          label: `${name}, ${address.town}`,
          lang: 'nl',
        }))}
        onChange={(site) => set({ ...values, site })}
        fault={faultAt('/site')}
      />
      <NumberField
        label={t('field.positions')}
        value={values.positions}
        onChange={(positions) => set({ ...values, positions: positions ?? 0 })}
        fault={faultAt('/positions')}
      />
      <div className="two">
        <DayField
          label={t('field.startDay')}
          value={values.startDay}
          onChange={(startDay) => set({ ...values, startDay: startDay ?? '' })}
          fault={faultAt('/startDay')}
        />
        <DayField
          label={t('field.endDay')}
          value={values.endDay}
          onChange={(endDay) => set({ ...values, endDay })}
          fault={faultAt('/endDay')}
        />
      </div>
      <Checkbox
        checked={values.intentionToHire}
        onChange={(intentionToHire) => set({ ...values, intentionToHire })}
      >
        {t('field.intentionToHire')}
      </Checkbox>
    </>
  )
}
