import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { keptPostcode, postcodePattern } from '../../../locales/typed.ts'
import { TextField } from '../../components/field.tsx'
import type { IconShape } from '../../components/icon.tsx'
import { TownField } from '../taxonomy/town-field.tsx'
import { useTyped } from './use-typed.ts'

type Residence = ProfileAnswer['residence']

/** The four digits of a Dutch postcode, in whichever digits and with or without its letters; null while there are not four. */
export const postcodeIn = (typed: string): string | null => {
  const postcode = keptPostcode(typed)
  return postcodePattern.test(postcode) ? postcode : null
}

type HomePlaceProps = { residence: Residence; onChange: (residence: Residence) => void; icon: IconShape }

/** Town and postcode; a postcode that is not whole stays in the field and is not kept. */
export function HomePlace({ residence, onChange, icon }: HomePlaceProps) {
  const { t } = useTranslation('builder')
  const town = useTyped(residence.town ?? '', (typed) => {
    onChange({ ...residence, town: typed.trim() || null })
    return typed.trim()
  })
  const postcode = useTyped(residence.postcode ?? '', (typed) => {
    onChange({ ...residence, postcode: postcodeIn(typed) })
    return postcodeIn(typed) ?? ''
  })
  const isWrong = postcode.value.length > 3 && postcodeIn(postcode.value) === null
  return (
    <div className="stack">
      <TownField label={t('travel.town')} icon={icon} {...town} />
      <TextField
        label={t('travel.postcode')}
        {...postcode}
        dir="ltr"
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={7}
        fault={isWrong && t('travel.postcodeFault')}
      />
    </div>
  )
}
