import type { Text } from '../../contract.ts'
import { languageNamed, type Reference } from '../../reference.ts'
import type { Posting } from './contract.ts'

/** From so many hours a week work counts as full-time. */
const fullTimeHours = 35

const units = { hour: 'HOUR', week: 'WEEK', month: 'MONTH' } as const
const types: Partial<Record<Posting['basics']['kind'], string>> = {
  workExperience: 'INTERN',
  languageInternship: 'INTERN',
  trial: 'OTHER',
  volunteering: 'VOLUNTEER',
}

/** In Dutch where there is Dutch of it, else as it was written: one page is read in one language. */
const dutchOf = ({ text, translations }: Text): string => translations.nl?.text ?? text

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Text as it may stand in HTML, also within quotes. */
export const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

const descriptionOf = ({ description, work, basics }: Posting, reference: Reference): string => {
  const concept = reference.concepts.get(basics.occupation)
  const occupation = concept?.labels[languageNamed(concept, 'nl')] ?? dutchOf(basics.title)
  const said = description ? dutchOf(description).split(/\n+/) : [occupation]
  const tasks = Object.values(work.tasks).map(({ title }) => `<li>${asHtml(dutchOf(title))}</li>`)
  const list = tasks.length > 0 ? `<ul>${tasks.join('')}</ul>` : ''
  return said.map((one) => `<p>${asHtml(one)}</p>`).join('') + list
}

const typesOf = ({ basics, hours }: Posting): string[] => {
  const extent = hours.perWeek.desired >= fullTimeHours ? 'FULL_TIME' : 'PART_TIME'
  return [types[basics.kind] ?? extent, ...(basics.endDay === null ? [] : ['TEMPORARY'])]
}

const salaryOf = ({ wage }: Posting['pay']) => {
  if (wage === null || wage.per === 'once') return {}
  const value = { '@type': 'QuantitativeValue', value: wage.amountCents / 100, unitText: units[wage.per] }
  return { baseSalary: { '@type': 'MonetaryAmount', currency: wage.currency, value } }
}

type Of = {
  address: string
  /** Until which day what is read today may be shown without reading it again. */
  heldUntil: string
  reference: Reference
}

/** A vacancy as a schema.org JobPosting. It is open until somebody is found, so that its last day only says when to read it again. */
export const toJobPosting = (posting: Posting, { address, heldUntil, reference }: Of) => {
  const { id, basics, hours, employerName, town, postedOn } = posting
  const { country = 'NL' } = reference.places.find((place) => place.town === town) ?? {}
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    url: address,
    title: dutchOf(basics.title),
    description: descriptionOf(posting, reference),
    identifier: { '@type': 'PropertyValue', name: 'Werkbrug', value: id },
    datePosted: postedOn,
    validThrough: basics.endDay !== null && basics.endDay < heldUntil ? basics.endDay : heldUntil,
    employmentType: typesOf(posting),
    hiringOrganization: { '@type': 'Organization', name: employerName },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: town, addressCountry: country },
    },
    jobStartDate: basics.startDay,
    workHours: `${hours.perWeek.desired} uur per week`,
    directApply: false,
    ...salaryOf(posting.pay),
  }
}
export type JobPosting = ReturnType<typeof toJobPosting>
