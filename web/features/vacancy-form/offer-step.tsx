import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { PayFields } from '../vacancies/section-pay.tsx'
import { PublicationFields } from '../vacancies/section-publication.tsx'
import { DescriptionFields, GuidanceFields } from '../vacancies/section-rest.tsx'
import type { StepProps } from './step-props.ts'

/** What somebody gets: pay, somebody beside them, a view of what comes after, and the story in own words. */
export function OfferStep({ form, taxonomy }: StepProps) {
  const { t } = useTranslation(['vacancyForm', 'vacancies', 'codes'])
  const of = { vacancy: form.vacancy, taxonomy }
  const { values, set } = form.section('basics')
  return (
    <>
      <Card className="stack">
        <PayFields form={form.section('pay')} {...of} />
      </Card>
      <Card>
        <fieldset className="field">
          <legend className="legend">{t('codes:vacancySection.guidance')}</legend>
          <GuidanceFields form={form.section('guidance')} {...of} />
          <Checkbox
            checked={values.intentionToHire}
            onChange={(intentionToHire) => set({ ...values, intentionToHire })}
          >
            {t('vacancies:field.intentionToHire')}
          </Checkbox>
        </fieldset>
      </Card>
      <Card>
        <DescriptionFields form={form.section('description')} {...of} />
      </Card>
      <Card className="stack">
        <PublicationFields form={form.section('publication')} {...of} />
      </Card>
    </>
  )
}
