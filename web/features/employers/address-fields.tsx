import { useTranslation } from 'react-i18next'
import type { SiteSections } from '#contract/employers'
import { TextField } from '../../components/field.tsx'
import { TownField } from '../taxonomy/town-field.tsx'

type AddressFieldsProps = {
  site: SiteSections
  onChange: (site: SiteSections) => void
  /** What is wrong at a path inside the site. */
  faultAt: (path: string) => string | undefined
}

export const blankSite: SiteSections = { name: '', address: { street: null, town: '', postcode: null } }

const orNull = (text: string): string | null => (text === '' ? null : text)

/** Where people work: what it is called there, and the place. */
export function AddressFields({ site, onChange, faultAt }: AddressFieldsProps) {
  const { t } = useTranslation('employers')
  const { address } = site
  const set = (part: Partial<typeof address>) => onChange({ ...site, address: { ...address, ...part } })
  return (
    <>
      <TextField
        label={t('site.name')}
        hint={t('site.nameHint')}
        value={site.name}
        onChange={(name) => onChange({ ...site, name })}
        fault={faultAt('/name')}
      />
      <TextField
        label={t('site.street')}
        autoComplete="street-address"
        value={address.street ?? ''}
        onChange={(street) => set({ street: orNull(street) })}
        fault={faultAt('/address/street')}
      />
      <div className="two">
        <TextField
          label={t('site.postcode')}
          hint={t('site.postcodeHint')}
          dir="ltr"
          inputMode="numeric"
          autoComplete="postal-code"
          value={address.postcode ?? ''}
          onChange={(postcode) => set({ postcode: orNull(postcode) })}
          fault={faultAt('/address/postcode')}
        />
        <TownField
          label={t('site.town')}
          value={address.town}
          onChange={(town) => set({ town })}
          fault={faultAt('/address/town')}
        />
      </div>
    </>
  )
}
