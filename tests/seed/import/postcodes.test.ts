import { expect, test } from 'vitest'
import { memoryFiles } from '../../../api/adapters/files/disk.ts'
import { toPlane } from '../../../seed/data/plane.ts'
import { importedFacts, keepPlaces } from '../../../seed/import/kept.ts'
import { placesFrom } from '../../../seed/import/postcodes.ts'
import { reference } from '../../../seed/reference.ts'

const maastricht = toPlane(50.85, 5.69)

test('a table gives each four-digit postcode its middle', () => {
  const { places, unused } = placesFrom(
    '{"6211": [50.85, 5.69], "62A1": [50.8, 5.6], "6212": [5.69, 50.85], "6213": null}',
  )
  expect(places).toEqual({ postcodes: { 6211: [maastricht.x, maastricht.y] }, towns: {} })
  expect(unused).toHaveLength(3)
})

test('areas of Statistics Netherlands give the middle of their largest part, in metres or in degrees', () => {
  const square = (x: number, y: number, side: number) => [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ]
  const feature = (postcode: unknown, geometry: unknown) => ({
    type: 'Feature',
    properties: { postcode },
    geometry,
  })
  const { places, unused } = placesFrom(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature(6211, {
          type: 'MultiPolygon',
          coordinates: [[square(100_000, 400_000, 10)], [square(176_000, 317_000, 1000)]],
        }),
        feature('6212', { type: 'Polygon', coordinates: [square(5.6, 50.8, 0.1)] }),
        feature('6213', null),
        feature(undefined, { type: 'Point', coordinates: [5.69, 50.85] }),
      ],
    }),
  )
  expect(places.postcodes['6211']).toEqual([176_500, 317_500])
  const [x = 0, y = 0] = places.postcodes['6212'] ?? []
  const middle = toPlane(50.85, 5.65)
  expect(Math.hypot(x - middle.x, y - middle.y)).toBeLessThan(20)
  expect(unused.map(({ line }) => line)).toEqual([3, 4])
})

test('lines of GeoNames give postcodes and the towns they lie in', () => {
  const line = (...cells: (string | number)[]) => cells.join('\t')
  const { places, unused } = placesFrom(
    [
      line('NL', '6211', 'Maastricht', 'Limburg', '05', 'Maastricht', '0935', '', '', 50.85, 5.69, 6),
      line('NL', '6211 AB', 'Maastricht', 'Limburg', '05', 'Maastricht', '0935', '', '', 50.86, 5.7, 6),
      line('BE', '3600', 'Genk', 'Limburg', '', '', '', '', '', 50.96, 5.5, 6),
    ].join('\n'),
  )
  expect(Object.keys(places.postcodes)).toEqual(['6211'])
  expect(places.towns.Maastricht).toEqual(places.postcodes['6211'])
  expect(unused).toEqual([{ line: 3, why: 'is no Dutch postcode with a place: BE 3600' }])
})

test('after the import a place is known by its postcode, and what the product knew stays as it was', async () => {
  const files = memoryFiles()
  const { places } = placesFrom(
    'NL\t6311\tRansdaal\t\t\t\t\t\t\t50.86\t5.9\t6\nNL\t8011\tZwolle\t\t\t\t\t\t\t52.9\t6.9\t6',
  )
  await keepPlaces(files, places)
  const before = reference()
  const after = reference(await importedFacts(files))
  expect(before.placeOf('Ransdaal', '6311 XA')).toBeNull()
  expect(after.placeOf(null, '6311 XA')).toEqual({ ...toPlane(50.86, 5.9), coarse: false })
  expect(after.placeOf('ransdaal', null)).toEqual({ ...toPlane(50.86, 5.9), coarse: true })
  expect(after.placeOf('Zwolle', '8011')).toEqual(before.placeOf('Zwolle', '8011'))
  expect(after.places.map(({ town }) => town)).toContain('Ransdaal')
})

test('towns over the border are known with their country, and travel is reckoned from there', () => {
  const { places, placeOf } = reference()
  expect(places.find(({ town }) => town === 'Gronau')?.country).toBe('DE')
  expect(places.find(({ town }) => town === 'Zwolle')?.country).toBeUndefined()
  expect(placeOf('غروناو', null)).toMatchObject({ coarse: true })
})
