import type { LanguageLevel } from '../../../matcher/codes.ts'
import type { UiLanguage } from '../../contract.ts'
import type { EmployerSections, SiteSections } from '../employers/contract.ts'
import type { ProfileSections } from '../profiles/contract.ts'
import type { ImportVerdict } from './contract.ts'
import { hoursIn, nameIn } from './rules-rows.ts'

type Read = ImportVerdict['read']

/** Somebody as a row tells them apart from others. */
export const somebodyIn = (read: Read) => ({
  name: nameIn(read),
  email: read.email ?? null,
  phone: read.phone ?? null,
  town: read.town ?? null,
  postcode: read.postcode ?? null,
})

/** A profile as a row begins it; what no cell says stays unknown. */
export const personIn = (
  read: Read,
  today: string,
): Pick<ProfileSections, 'contact' | 'residence' | 'languages' | 'availability'> => {
  const { name, email, phone, town, postcode } = somebodyIn(read)
  const level = read.speaking as LanguageLevel | undefined
  const speaking = level ? { level, source: 'jobhunter' as const, on: today } : null
  const hoursPerWeek = read.hours === undefined ? null : hoursIn(read.hours)
  return {
    contact: {
      ...{ name, email, phone, adultFrom: null },
      language: read.language as UiLanguage,
      literacy: { latin: null, arabic: null, geez: null },
    },
    residence: { town, postcode, municipality: null, movingDay: null },
    languages: { dutch: { listening: null, speaking, reading: null, writing: null }, others: {} },
    availability: { free: null, blocks: {}, hoursPerWeek, startDay: null },
  }
}

/** An employer as a row names it, with its contact where there is one. */
export const employerIn = ({
  name = '',
  kvk = '',
  contactName,
  contactEmail,
  contactPhone,
}: Read): Pick<EmployerSections, 'organisation' | 'contacts'> => ({
  organisation: { name, kvk, sectors: [], about: null },
  contacts:
    contactName === undefined
      ? {}
      : { imported: { name: contactName, email: contactEmail ?? null, phone: contactPhone ?? null } },
})

/** Where the employer of a row is; null where no town is told. */
export const siteIn = ({ name = '', street, town, postcode }: Read): SiteSections | null =>
  town === undefined ? null : { name, address: { street: street ?? null, town, postcode: postcode ?? null } }
