import type { Reference } from '../../reference.ts'
import type { ProfileSections } from '../profiles/contract.ts'
import type { EuropassCv } from './contract-cv.ts'

/** Levels that the framework for languages knows; who has none yet is not written as having one. */
const written = (level: string | null | undefined) => (level && level !== 'A0' ? level : undefined)

const given = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]-?: Exclude<T[K], undefined>
  }

const yearMonth = (month: string) => {
  const [Year = 0, Month = 1] = month.split('-').map(Number)
  return { Year, Month }
}

const inCountry = (country: string) => ({
  ContactInfo: { Address: { Contact: { Country: { Code: country } } } },
})

/**
 * A profile as a Europass CV in the language of its person. Left out is what a CV has no place for: availability, travel,
 * wishes, rights, what stands in the way and who may know what. A name stands whole as the first name, as people have
 * given it.
 */
export const europassOf = (profile: ProfileSections, { concepts }: Reference, today: string): EuropassCv => {
  const { contact, residence, experience, education, languages, skills, certificates, introduction } = profile
  const { language } = contact
  const nameOf = (id: string) => concepts.get(id)?.labels[language] ?? id
  const { dutch, others } = languages
  const levels = given({
    Listening: written(dutch.listening?.level),
    Reading: written(dutch.reading?.level),
    SpokenInteraction: written(dutch.speaking?.level),
    Writing: written(dutch.writing?.level),
  })
  const spoken = Object.entries(others)
  const hasPlace = residence.town !== null || residence.postcode !== null
  return {
    SkillsPassport: {
      Locale: language,
      DocumentInfo: {
        ...{ DocumentType: 'ECV', CreationDate: today, XSDVersion: 'V3.4', Generator: 'Werkbrug' },
      },
      LearnerInfo: {
        Identification: {
          PersonName: { FirstName: contact.name },
          ContactInfo: {
            ...(hasPlace && {
              Address: {
                Contact: {
                  ...(residence.town !== null && { Municipality: residence.town }),
                  ...(residence.postcode !== null && { PostalCode: residence.postcode }),
                  Country: { Code: 'NL' },
                },
              },
            }),
            ...(contact.email !== null && { Email: { Contact: contact.email } }),
            ...(contact.phone !== null && { Telephone: [{ Contact: contact.phone }] }),
          },
        },
        ...(introduction && {
          Headline: { Type: { Code: 'personal_statement' }, Description: { Label: introduction.text } },
        }),
        WorkExperience: Object.values(experience).map(({ occupation, title, country, from, until }) => ({
          ...((from !== null || until !== null) && {
            Period: {
              ...(from !== null && { From: yearMonth(from) }),
              ...(until !== null && (until === 'now' ? { Current: true } : { To: yearMonth(until) })),
            },
          }),
          Position: { Label: occupation === null ? (title?.text ?? '') : nameOf(occupation) },
          ...(country !== null && { Employer: inCountry(country) }),
        })),
        Education: Object.values(education).map(({ title, country, year }) => ({
          ...(year !== null && { Period: { To: { Year: year } } }),
          Title: title.text,
          Organisation: inCountry(country),
        })),
        Skills: {
          Linguistic: {
            MotherTongue: spoken
              .filter(([, level]) => level === 'C2')
              .map(([Code]) => ({ Description: { Code } })),
            ForeignLanguage: [
              ...(Object.keys(levels).length > 0
                ? [{ Description: { Code: 'nl' }, ProficiencyLevel: levels }]
                : []),
              ...spoken
                .filter(([, level]) => level !== 'C2' && level !== 'A0')
                .map(([Code, level]) => ({
                  Description: { Code },
                  ProficiencyLevel: { SpokenInteraction: level },
                })),
            ],
          },
          ...(Object.keys(skills.items).length > 0 && {
            JobRelated: { Description: Object.keys(skills.items).map(nameOf).join('; ') },
          }),
        },
        Achievement: Object.keys(certificates.items).map((id) => ({
          Title: { Code: 'certifications' },
          Description: nameOf(id),
        })),
      },
    },
  }
}
