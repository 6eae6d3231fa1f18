/** What can be brought in from a table of another program. */
export const importKinds = ['people', 'employers', 'vacancies'] as const
export type ImportKind = (typeof importKinds)[number]

/** What is read of a row, in the order in which a reader sees it; the first is always needed. */
export const importFields = {
  people: ['name', 'familyName', 'town', 'postcode', 'language', 'speaking', 'hours', 'email', 'phone'],
  employers: ['name', 'kvk', 'contactName', 'contactEmail', 'contactPhone', 'street', 'town', 'postcode'],
  vacancies: ['title', 'kvk', 'town', 'hours', 'startDay', 'positions', 'description'],
} as const
export type ImportField = (typeof importFields)[ImportKind][number]
export const allImportFields = [
  ...new Set<ImportField>(importKinds.flatMap((kind) => importFields[kind])),
] as [ImportField, ...ImportField[]]

/** What a row without it cannot go in with. */
export const neededFields: { readonly [kind in ImportKind]: readonly ImportField[] } = {
  people: ['name', 'language'],
  employers: ['name', 'kvk'],
  vacancies: ['title', 'kvk', 'hours'],
}

/** As many rows as one table may have, and as many as are taken over in one call. */
export const mostImportRows = 2000
export const importStep = 100
/** Two MiB: the biggest file that is read. */
export const mostImportBytes = 2 * 1024 * 1024
