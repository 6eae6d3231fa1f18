import { defineChange } from '../model/define.ts'

/** One certificate that this place asks, or the licence that lets a car count. */
export const certificate = defineChange({
  type: 'certificate',
  candidates: ({ person, opening, world }) => {
    const { certificates } = person
    if (certificates === null) return []
    const useful = new Set([...opening.certificates.map((one) => one.certificate), world.settings.carLicence])
    return [...useful]
      .filter((one) => !certificates.includes(one))
      .sort()
      .map((one) => ({ type: 'certificate', certificate: one }))
  },
  apply: (person, { certificate }) => ({
    ...person,
    certificates: [...(person.certificates ?? []), certificate],
  }),
})
