import type { Fault } from '../../contract.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerSections, SiteSections } from './contract.ts'

/** Sectors that the taxonomy does not know. */
export const organisationFaults = (
  { sectors }: EmployerSections['organisation'],
  { concepts }: Reference,
): Fault[] =>
  sectors.flatMap((sector, index) =>
    concepts.has(sector)
      ? []
      : [
          {
            in: 'body',
            path: `/organisation/sectors/${index}`,
            code: 'unknown_concept',
            message: 'Not in the taxonomy',
          },
        ],
  )

/** A town that is on no map; `at` points to the site. */
export const siteFaults = ({ address }: SiteSections, { placeOf }: Reference, at = ''): Fault[] =>
  placeOf(address.town, address.postcode) === null
    ? [
        {
          in: 'body',
          path: `${at}/address/town`,
          code: 'unknown_place',
          message: 'This town is not known',
        },
      ]
    : []
