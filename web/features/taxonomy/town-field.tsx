import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { placeKey } from '../../../locales/fold.ts'
import type { IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { SuggestField } from '../../components/suggest-field.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'
import { conceptSearch } from './search.ts'

type TownFieldProps = {
  label: ReactNode
  icon?: IconShape
  value: string
  onChange: (town: string) => void
  fault?: ReactNode
}

/** No more than a thumb can look through. */
const most = 6

/**
 * A town, suggested by any name it has while somebody types. One that is not known here is kept as it was typed, and the
 * field says so.
 */
export function TownField({ value, ...field }: TownFieldProps) {
  const { t, i18n } = useTranslation('forms')
  const { data } = useApi('GET /places')
  const format = useFormat()
  const { search, known, countries } = useMemo(() => {
    const places = data?.places ?? []
    return {
      search: conceptSearch(
        places.map(({ town, names }) => ({ id: town, label: town, terms: [town, ...names] })),
        i18n.language,
      ),
      known: new Map(
        places.flatMap(({ town, names }) => [town, ...names].map((name) => [placeKey(name), town])),
      ),
      countries: new Map(places.flatMap(({ town, country }) => (country ? [[town, country]] : []))),
    }
  }, [data, i18n.language])
  const town = known.get(placeKey(value))
  const hint = () => {
    if (value.trim() === '' || !data) return undefined
    if (town === undefined) return t('unknownPlace')
    const country = countries.get(town)
    if (country !== undefined)
      return <Isolated text={t('outsidePlace', { country: format.countryName(country) })} />
    return town === value.trim() ? undefined : <bdi>{town}</bdi>
  }
  return (
    <SuggestField
      {...field}
      value={value}
      autoComplete="address-level2"
      maxLength={80}
      hint={hint()}
      find={(typed) => (typed.trim() === '' ? [] : search(typed).slice(0, most))}
      onPick={field.onChange}
      isFree
    />
  )
}
