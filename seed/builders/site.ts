import type { Site } from '../../api/features/employers/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

/** A place of work in the middle of Zwolle, approved where it is. */
export const aSite = (random: Random, parts: Part<Stored<Site>> = {}): Stored<Site> => {
  const plain: Stored<Site> = {
    id: random.id('site'),
    region: 'region-zwolle',
    employer: random.id('employer'),
    history: madeBy(random.id('account')),
    name: 'Zwolle',
    address: { street: null, town: 'Zwolle', postcode: '8011' },
    approved: null,
  }
  const site = withParts(plain, parts)
  const { town, postcode } = site.address
  return 'approved' in parts ? site : { ...site, approved: { town, postcode } }
}
