import { describe, expect, test } from 'vitest'
import { uiLanguages } from '#contract'
import { placeKey } from '../../locales/fold.ts'
import { dutchSkills, languageLevels, modes } from '../../matcher/codes.ts'
import { canDo } from '../../seed/data/can-do.ts'
import { carLicence, certificates } from '../../seed/data/certificates.ts'
import { languages } from '../../seed/data/languages.ts'
import { postcodeAt, postcodes, townNamed, towns } from '../../seed/data/places.ts'
import { toDegrees, toPlane } from '../../seed/data/plane.ts'
import { demoRegion, regionOf, regions } from '../../seed/data/regions.ts'
import { distantTowns, townNames } from '../../seed/data/town-names.ts'
import { travel } from '../../seed/data/travel.ts'

describe('places', () => {
  test('lie on the national plane where two known church towers stand', () => {
    expect(toPlane(52.1551744, 5.38720621)).toEqual({ x: 155_000, y: 463_000 })
    for (const { x, y } of postcodes) {
      const { lat, lon } = toDegrees({ x, y })
      const back = toPlane(lat, lon)
      expect(Math.abs(back.x - x) + Math.abs(back.y - y), `${x},${y}`).toBeLessThan(3)
    }
    const westertoren = toPlane(52.37453253, 4.88352559)
    expect(Math.abs(westertoren.x - 120_700)).toBeLessThanOrEqual(1)
    expect(Math.abs(westertoren.y - 487_525)).toBeLessThanOrEqual(1)
  })

  test('hold at least 120 postcodes, each once, all inside the Netherlands', () => {
    expect(postcodes.length).toBeGreaterThanOrEqual(120)
    expect(new Set(postcodes.map(({ postcode }) => postcode)).size).toBe(postcodes.length)
    for (const { postcode, x, y } of postcodes) {
      expect(x, postcode).toBeGreaterThan(150_000)
      expect(x, postcode).toBeLessThan(270_000)
      expect(y, postcode).toBeGreaterThan(440_000)
      expect(y, postcode).toBeLessThan(570_000)
    }
  })

  test('belong to a municipality of the demo region or of a neighbour', () => {
    const near = new Set([demoRegion, ...(regions.find(({ id }) => id === demoRegion)?.neighbours ?? [])])
    for (const { town, municipality } of towns) expect(near, town).toContain(regionOf(municipality)?.id)
  })

  test('keep the postcodes of one town within nine kilometres of its middle', () => {
    for (const { town, postcode, x, y } of postcodes) {
      const middle = townNamed(town)!
      expect(Math.hypot(x - middle.x, y - middle.y), `${postcode} ${town}`).toBeLessThan(9_000)
    }
  })

  test('are found by a postcode with letters, and by nothing that is not there', () => {
    expect(postcodeAt('8011 AB')?.town).toBe('Zwolle')
    expect(postcodeAt('1011')).toBeUndefined()
    expect(townNamed('Nergenshuizen')).toBeUndefined()
    expect(townNamed('')).toBeUndefined()
  })

  test.each([
    ['zwolle', 'Zwolle'],
    ['  ZWOLLE ', 'Zwolle'],
    ['ዝዎለ', 'Zwolle'],
    ['زفوله', 'Zwolle'],
    ['’s-Gravenhage', 'Den Haag'],
    ["'s gravenhage", 'Den Haag'],
    ['den-haag', 'Den Haag'],
    ['s-Hertogenbosch', 'Den Bosch'],
    ['لاهاي', 'Den Haag'],
    ['ኣምስተርዳም', 'Amsterdam'],
    ['أوتريخت', 'Utrecht'],
    ['\u0132sselmuiden', 'IJsselmuiden'],
    ['Marienheem', 'Mariënheem'],
    ['‘t Harde', "'t Harde"],
  ])('«%s» is %s', (written, town) => {
    expect(townNamed(written)?.town).toBe(town)
  })

  test('have names in Arabic and Tigrinya, in the demo region and for sixty large towns besides', () => {
    const named = new Set(townNames.map(({ town }) => town))
    expect(towns.filter(({ town }) => !named.has(town))).toEqual([])
    expect(distantTowns.length).toBeGreaterThanOrEqual(60)
  })

  test('are told apart by each of their names', () => {
    const owners = new Map<string, string>()
    for (const { town, also, ar, ti } of townNames)
      for (const name of new Set([town, ...also, ...ar, ...ti].map(placeKey))) {
        expect(owners.get(name) ?? town, name).toBe(town)
        owners.set(name, town)
      }
  })
})

describe('regions', () => {
  test('share no municipality, and name each other as neighbours', () => {
    const all = regions.flatMap(({ municipalities }) => municipalities)
    expect(new Set(all).size).toBe(all.length)
    for (const { id, neighbours } of regions)
      for (const neighbour of neighbours)
        expect(regions.find((region) => region.id === neighbour)?.neighbours, `${id} ${neighbour}`).toContain(
          id,
        )
  })
})

describe('travel', () => {
  test('knows every mode, each faster than the one before it in the list of wheels', () => {
    expect(Object.keys(travel.modes).sort()).toEqual([...modes].sort())
    const speeds = ['walk', 'bicycle', 'eBike', 'moped', 'car'].map(
      (mode) => travel.modes[mode]?.metresPerMinute,
    )
    expect(speeds).toEqual([...speeds].sort((a, b) => a! - b!))
  })

  test('puts a floor under a town that is no lower than under a postcode', () => {
    expect(travel.coarseFloorMetres).toBeGreaterThanOrEqual(travel.floorMetres)
  })
})

describe('levels of Dutch', () => {
  test('are told for every level and skill in at most eight words, apart from each other', () => {
    for (const form of ['person', 'task'] as const)
      for (const language of uiLanguages) {
        const texts = languageLevels.flatMap((level) =>
          dutchSkills.map((skill) => canDo[level][skill][form][language]),
        )
        expect(new Set(texts).size).toBe(texts.length)
        for (const text of texts) expect(text.split(' ').length, text).toBeLessThanOrEqual(8)
      }
  })
})

describe('languages', () => {
  test('have a tag the platform accepts, once, and a name of their own in every language', () => {
    expect(Intl.getCanonicalLocales(languages.map(({ id }) => id))).toHaveLength(languages.length)
    for (const language of uiLanguages)
      expect(new Set(languages.map(({ labels }) => labels[language])).size).toBe(languages.length)
    const spoken = languages.map(({ id }) => id)
    expect(spoken).toEqual(expect.arrayContaining(['ar', 'ti', 'am', 'nl', 'en', 'prs', 'kmr', 'uk']))
  })
})

describe('certificates', () => {
  test('hold the licence that makes a car a way to travel', () => {
    expect(certificates.map(({ id }) => id)).toContain(carLicence)
  })

  test('tell both hours and days of a course, or neither', () => {
    for (const { id, courseHours, courseDays } of certificates)
      expect(courseHours === null, id).toBe(courseDays === null)
  })
})
