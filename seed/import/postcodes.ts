import { toPlane } from '../data/plane.ts'
import type { ImportedPlaces, UnusedRow } from './facts.ts'

type Point = { x: number; y: number }
type Place = { postcode: string; at: Point; town?: string }
type Read = { places: Place[]; unused: Omit<UnusedRow, 'file'>[] }

const postcode = /^[1-9]\d{3}$/
/** Degrees around the Netherlands. */
const isHere = (lat: number, lon: number) => lat > 50.5 && lat < 53.8 && lon > 3 && lon < 7.5

const fromDegrees = (lat: number, lon: number): Point | null => (isHere(lat, lon) ? toPlane(lat, lon) : null)
/** Metres on the national plane, or degrees with the longitude first, as GeoJSON has either. */
const fromPair = (first: number, second: number): Point | null =>
  Math.abs(first) > 180 ? { x: Math.round(first), y: Math.round(second) } : fromDegrees(second, first)

/** `{ "1011": [latitude, longitude] }`. */
function fromTable(table: Record<string, unknown>): Read {
  const read: Read = { places: [], unused: [] }
  for (const [index, [code, value]] of Object.entries(table).entries()) {
    const [lat, lon] = Array.isArray(value) ? value.map(Number) : []
    const at = lat === undefined || lon === undefined ? null : fromDegrees(lat, lon)
    if (postcode.test(code) && at) read.places.push({ postcode: code, at })
    else read.unused.push({ line: index + 1, why: `is no Dutch postcode with a place: ${code}` })
  }
  return read
}

type Ring = readonly (readonly [number, number])[]

/** Twice the area of a ring, and its middle. */
function middleOf(ring: Ring): { area: number; at: readonly [number, number] } {
  const [x0, y0] = ring[0] ?? [0, 0]
  let area = 0
  let x = 0
  let y = 0
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[index + 1] ?? ring[0] ?? [0, 0]
    const cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    area += cross
    x += cross * (x1 + x2 - 2 * x0)
    y += cross * (y1 + y2 - 2 * y0)
  }
  return area === 0
    ? { area: 0, at: [x0, y0] }
    : { area: Math.abs(area), at: [x0 + x / (3 * area), y0 + y / (3 * area)] }
}

type Geometry =
  | { type: 'Point'; coordinates: [number, number] }
  | { type: 'Polygon'; coordinates: Ring[] }
  | { type: 'MultiPolygon'; coordinates: Ring[][] }

/** A point, or the middle of the largest part of an area. */
function pointOf(geometry: Geometry | null | undefined): Point | null {
  if (!geometry) return null
  if (geometry.type === 'Point') return fromPair(...geometry.coordinates)
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const [largest] = parts
    .flatMap(([outer]) => (outer ? [middleOf(outer)] : []))
    .sort((a, b) => b.area - a.area)
  return largest ? fromPair(...largest.at) : null
}

/** Areas or points by postcode, as Statistics Netherlands (CBS) publishes them in GeoJSON. */
function fromFeatures(
  features: readonly { properties?: Record<string, unknown>; geometry?: Geometry }[],
): Read {
  const read: Read = { places: [], unused: [] }
  for (const [index, { properties = {}, geometry }] of features.entries()) {
    const { postcode: code, postcode4, pc4, PC4, pc4_code: named } = properties
    const text = String(code ?? postcode4 ?? pc4 ?? PC4 ?? named ?? '')
    const at = pointOf(geometry)
    if (postcode.test(text) && at) read.places.push({ postcode: text, at })
    else
      read.unused.push({
        line: index + 1,
        why: `is no Dutch postcode with a place: ${text || 'no postcode'}`,
      })
  }
  return read
}

/** GeoNames' postal codes: a line each, cells between tabs, with the name of the place. */
function fromLines(text: string): Read {
  const read: Read = { places: [], unused: [] }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [country, code = '', town = '', , , , , , , lat, lon] = line.split('\t')
    const digits = code.trim().slice(0, 4)
    const at = fromDegrees(Number(lat), Number(lon))
    if (country === 'NL' && postcode.test(digits) && at)
      read.places.push({ postcode: digits, at, ...(town.trim() !== '' && { town: town.trim() }) })
    else read.unused.push({ line: index + 1, why: `is no Dutch postcode with a place: ${country} ${code}` })
  }
  return read
}

const mean = (points: readonly Point[]): [number, number] => [
  Math.round(points.reduce((sum, { x }) => sum + x, 0) / points.length),
  Math.round(points.reduce((sum, { y }) => sum + y, 0) / points.length),
]
const gathered = (rows: readonly (readonly [string, Point])[]): Record<string, [number, number]> => {
  const points = new Map<string, Point[]>()
  for (const [name, at] of rows) points.set(name, [...(points.get(name) ?? []), at])
  return Object.fromEntries(
    [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, mean(all)]),
  )
}

/**
 * The middle of each four-digit postcode in a file: a table of degrees, GeoJSON of CBS, or lines of GeoNames, told apart by what
 * stands in it. Several rows of one postcode become their mean; towns are those that the file names.
 */
export function placesFrom(text: string): { places: ImportedPlaces; unused: Omit<UnusedRow, 'file'>[] } {
  const json: unknown = /^\s*[{[]/.test(text) ? JSON.parse(text) : null
  const features = (json as { features?: unknown } | null)?.features
  const { places, unused } = Array.isArray(features)
    ? fromFeatures(features)
    : json !== null
      ? fromTable(json as Record<string, unknown>)
      : fromLines(text)
  return {
    places: {
      postcodes: gathered(places.map(({ postcode: code, at }) => [code, at] as const)),
      towns: gathered(places.flatMap(({ town, at }) => (town === undefined ? [] : [[town, at] as const]))),
    },
    unused,
  }
}
