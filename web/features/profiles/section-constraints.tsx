import { useTranslation } from 'react-i18next'
import { demands } from '../../../matcher/codes.ts'
import { Checkbox } from '../../components/choice.tsx'
import { Icon } from '../../components/icon.tsx'
import { demandPictures } from '../../components/work-pictures.ts'
import type { FieldsProps, ViewProps } from './section.ts'

export function ConstraintsView({ values: { asked, excluded } }: ViewProps<'constraints'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  if (excluded.length === 0) return <p className="muted">{t(asked ? 'none' : 'notAsked')}</p>
  return (
    <ul className="stack-s">
      {excluded.map((demand) => (
        <li key={demand} className="row-s">
          <Icon of={demandPictures[demand]} /> {t(`codes:noDemand.${demand}`)}
        </li>
      ))}
    </ul>
  )
}

/** Effects only: nobody asks for a diagnosis. */
export function ConstraintsFields({ form }: FieldsProps<'constraints'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set } = form
  return (
    <>
      <fieldset className="field">
        <legend className="legend">{t('field.limits')}</legend>
        <div>
          {demands.map((demand) => (
            <Checkbox
              key={demand}
              checked={values.excluded.includes(demand)}
              onChange={(isExcluded) =>
                set({
                  ...values,
                  excluded: demands.filter((one) =>
                    one === demand ? isExcluded : values.excluded.includes(one),
                  ),
                })
              }
            >
              {t(`codes:noDemand.${demand}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <Checkbox checked={values.asked} onChange={(asked) => set({ ...values, asked })}>
        {t('field.allAsked')}
      </Checkbox>
    </>
  )
}
