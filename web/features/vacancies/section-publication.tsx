import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Checkbox } from '../../components/choice.tsx'
import { paths } from '../../shell/paths.ts'
import type { FieldsProps, ViewProps } from './section.ts'

export function PublicationView({ values, vacancy }: ViewProps<'publication'>) {
  const { t } = useTranslation('vacancies')
  const { region, id, state } = vacancy
  return (
    <div className="stack-s">
      <p>{t(values.onWeb ? 'posting.shown' : 'posting.hidden')}</p>
      {values.onWeb && state === 'open' && (
        <p>
          <Link to={paths.posting.to({ region, vacancy: id })}>{t('posting.to')}</Link>
        </p>
      )}
    </div>
  )
}

export function PublicationFields({ form: { values, set } }: FieldsProps<'publication'>) {
  const { t } = useTranslation('vacancies')
  return (
    <div className="stack-xs">
      <Checkbox checked={values.onWeb} onChange={(onWeb) => set({ ...values, onWeb })}>
        {t('field.onWeb')}
      </Checkbox>
      <p className="hint">{t('field.onWebHint')}</p>
    </div>
  )
}
