import type { Settings } from 'meilisearch'
import type { MatchOpening, MatchPerson, MatchPlace } from '../../matcher/contract.ts'
import { filterOf, listed } from './listed.ts'
import { settings as matcherSettings } from './matcher-data.ts'
import { startMeilisearch } from './meilisearch.ts'

const equality = { facetSearch: false, filter: { equality: true, comparison: false } }
const comparison = { facetSearch: false, filter: { equality: false, comparison: true } }
const words = ['takes.*', 'languages', 'skills', 'certificates', 'refuses', 'welcomes']
const numbers = ['reach.*', 'open.*', 'dutch.*', 'start', 'least', 'most', 'days.*']

/** Nothing is done for a search in words: nobody asks one. */
const settings: Settings = {
  searchableAttributes: ['id'],
  displayedAttributes: ['id'],
  filterableAttributes: [
    { attributePatterns: words, features: equality },
    { attributePatterns: numbers, features: comparison },
  ],
  sortableAttributes: ['_geo'],
  rankingRules: ['sort'],
  typoTolerance: { enabled: false },
  facetSearch: false,
  prefixSearch: 'disabled',
}
const patiently = { timeout: 0 }

/** People in a Meilisearch that runs until `stop`; `null` where there is none for this platform. */
export async function meilisearchOf(people: Iterable<MatchPerson>) {
  const running = await startMeilisearch()
  if (running === null) return null
  const { client, processor, stop } = running
  const index = client.index('people')
  try {
    await client.createIndex('people', { primaryKey: 'id' }).waitTask(patiently)
    await index.updateSettings(settings).waitTask(patiently)
    for (const sent of index.addDocumentsInBatches([...people].map(document), 20_000)) {
      const { error } = await sent.waitTask(patiently)
      if (error) throw new Error(error.message)
    }
  } catch (error) {
    await stop()
    throw error
  }
  const nearest = async (opening: MatchOpening, limit: number): Promise<string[]> => {
    const near = opening.place && onEarth(opening.place)
    const { hits } = await index.searchGet('', {
      filter: `${said(filterOf(opening))} AND ${notRefused(opening)}`,
      ...(near && { sort: [`_geoPoint(${near.lat},${near.lng}):asc`] }),
      limit,
      attributesToRetrieve: ['id'],
    })
    return hits.map(({ id }) => String(id))
  }
  return { nearest, processor, stop }
}

function document(person: MatchPerson) {
  const { x: _x, y: _y, ...rest } = listed(person)
  return { ...rest, _geo: person.place && onEarth(person.place) }
}

/** Somewhere in the Netherlands; as far apart as on the plane. */
function onEarth({ x, y }: MatchPlace) {
  const degree = 111_320
  return { lat: 52 + y / degree, lng: 5 + x / (degree * Math.cos((52 * Math.PI) / 180)) }
}

const operators: Record<string, string> = { $in: 'IN', $gte: '>=', $lte: '<=' }

/** The store's filter in Meilisearch's words. */
function said(filter: object): string {
  const all = Object.entries(filter).map(([path, condition]) => {
    if (path === '$and') return condition.map(said).join(' AND ')
    if (path === '$or') return `(${condition.map(said).join(' OR ')})`
    if (typeof condition !== 'object') return `${path} = ${JSON.stringify(condition)}`
    const tests = Object.entries(condition)
    return tests
      .map(([operator, value]) => `${path} ${operators[operator]} ${JSON.stringify(value)}`)
      .join(' AND ')
  })
  return all.join(' AND ')
}

/** The most specific statement about the work is not "not". */
function notRefused({ occupation }: MatchOpening): string {
  const { occupations, groups } = matcherSettings.taxonomy
  const group = occupations[occupation]!.group
  const sectors = JSON.stringify(groups[group]!.sectors)
  const ofGroup = `refuses != "${group}" AND (welcomes = "${group}" OR refuses NOT IN ${sectors})`
  return `refuses != "${occupation}" AND (welcomes = "${occupation}" OR (${ofGroup}))`
}
