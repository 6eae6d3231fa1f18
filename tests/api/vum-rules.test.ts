import { describe, expect, test } from 'vitest'
import { vumVacancyMatch } from '../../api/features/exchange/contract.ts'
import { vumProfileFile } from '../../api/features/exchange/contract-profile.ts'
import { readJson, withoutEmpty } from '../../api/features/exchange/rules-json.ts'
import { toVumProfile } from '../../api/features/exchange/rules-profile.ts'
import { fromVumProfile } from '../../api/features/exchange/rules-profile-file.ts'
import { answersQuery } from '../../api/features/exchange/rules-query.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'

const facts = reference()
const today = '2026-12-01'
const read = (vum: object) => fromVumProfile(vumProfileFile.parse(vum), { today, reference: facts })

/** A profile with every field that VUM has and this product reads, and some that it does not. */
const full = {
  idWerkzoekende: 'elders-1',
  persoonlijkePresentatie: 'Ik werk graag met mijn handen',
  voorkeursland: [{ landencodeIso: 'NL' }],
  vervoermiddel: [
    { codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
    { codeVervoermiddel: 4 },
  ],
  mobiliteit: { bemiddelingspostcode: '8011 ab', maximaleReisafstand: 30, maximaleReistijd: 45 },
  flexibiliteit: { datumAanvangBeschikbaarVoorWerk: '2026-12-15' },
  werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 99 },
  contractvorm: [{ codeTypeOvereenkomst: '02' }, { codeTypeArbeidscontract: 'B' }],
  bemiddelingsberoep: [
    { codeBeroepsnaam: '1', omschrijvingBeroepsnaam: 'Bakker' },
    { naamBeroepOngecodeerd: 'Astronaut' },
  ],
  arbeidsmarktkwalificatie: {
    vakvaardigheid: [{ omschrijving: facts.concepts.get('sk-bake')?.labels.nl }],
    taalbeheersing: [
      { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 2, codeNiveauTaalbeheersingLezen: 0 },
      { codeTaal: 'tir', codeNiveauTaalbeheersingMondeling: 4 },
      { codeTaal: 'str', codeNiveauTaalbeheersingMondeling: 4 },
    ],
    rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'T' }],
    cursus: [{ naamCursus: facts.concepts.get('cert-vca')?.labels.nl }],
    opleiding: [{ codeNiveauOpleiding: 4, opleidingsnaam: { omschrijvingOpleidingsnaam: 'Techniek' } }],
    werkervaring: [
      { datumAanvangWerkzaamheden: '2015-03-04', beroep: { naamBeroepOngecodeerd: 'Bakker' } },
      { naamOrganisatie: 'Elders' },
    ],
  },
}

describe('a profile of VUM’s', () => {
  test('comes in as far as it says something for certain, and the rest is named', () => {
    const { sections, lost } = read(full)
    expect(sections).toMatchObject({
      residence: { postcode: '8011AB' },
      skills: { finished: false, items: { 'sk-bake': { level: 2, evidence: 'self' } } },
      experience: { 'vum-0': { occupation: 'occ-baker', title: null, from: '2015-03', until: null } },
      certificates: { items: { 'cert-licence-b': {}, 'cert-vca': {} } },
      languages: { dutch: { speaking: { level: 'A1', on: today }, reading: null }, others: { ti: 'C1' } },
      availability: { hoursPerWeek: { min: 16, max: 60 }, startDay: '2026-12-15' },
      mobility: { modes: { bicycle: 'have' }, maxMinutes: 45 },
      wishes: { occupations: { 'occ-baker': 'acceptable' }, kinds: { dual: 'acceptable' } },
    })
    expect(lost).toEqual([
      '/vervoermiddel',
      '/mobiliteit/maximaleReisafstand',
      '/werktijden',
      '/bemiddelingsberoep',
      '/arbeidsmarktkwalificatie/taalbeheersing',
      '/arbeidsmarktkwalificatie/rijbewijs',
      '/arbeidsmarktkwalificatie/opleiding',
      '/arbeidsmarktkwalificatie/werkervaring',
    ])
  })

  test('that this product wrote comes back as it went, but for what is named as lost', () => {
    const profile = aProfile(randomFrom(5, 'vum'), {
      residence: { town: 'Zwolle', postcode: '8011AB', municipality: null, movingDay: null },
      languages: {
        dutch: { listening: { level: 'B1', source: 'school', on: '2026-10-01' } },
        others: { ar: 'C1' },
      },
      mobility: { modes: { bicycle: 'have', car: 'have' }, maxMinutes: 30 },
      wishes: { occupations: { 'occ-baker': 'acceptable' }, kinds: { dual: 'acceptable' } },
      availability: { hoursPerWeek: { min: 16, max: 24 }, startDay: '2026-12-15' },
    })
    const { sections } = read(toVumProfile(profile, facts).profiel)
    expect(sections.residence.postcode).toBe('8011AB')
    expect(sections.languages.dutch.listening?.level).toBe('B1')
    expect(sections.languages.others).toEqual({ ar: 'C1' })
    expect(sections.mobility).toEqual({
      modes: { bicycle: 'have', car: 'have', publicTransport: 'have' },
      maxMinutes: 30,
    })
    expect(sections.wishes.occupations).toEqual({ 'occ-baker': 'acceptable' })
    expect(sections.availability.hoursPerWeek).toEqual({ min: 16, max: 24 })
    expect(Object.keys(sections.skills.items)).toEqual(Object.keys(profile.skills.items))
  })

  test('of which nothing is said comes in as nothing known', () => {
    const { sections, lost } = read({})
    expect(sections.availability.hoursPerWeek).toBeNull()
    expect(sections.mobility).toEqual({ modes: {}, maxMinutes: null })
    expect(lost).toEqual([])
  })
})

const vacancy = {
  beroep: { naamBeroepOngecodeerd: 'Bakker' },
  werktijden: { aantalWerkurenPerWeekMaximaal: 24 },
  arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-15' },
  taalbeheersing: [
    { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 2 },
    { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: 4 },
  ],
}
const most = 'werktijden.aantalWerkurenPerWeekMaximaal'
const from = 'arbeidsVoorwaarden.datumAanvangWerkzaamheden'
const spoken = { codeTaal: { $eq: 'nld' }, codeNiveauTaalbeheersingMondeling: { $gte: 3 } }

test.each([
  [{}, true],
  [{ [most]: { $lte: 24, $gt: 8 } }, true],
  [{ [most]: { $gt: 24 } }, false],
  [{ [most]: { $gte: '8' } }, false],
  [{ [from]: { $lt: '2026-12-31' } }, true],
  [{ 'taalbeheersing.codeTaal': { $in: ['ara', 'eng'] } }, true],
  [{ 'taalbeheersing.codeTaal': { $nin: ['ara', 'eng'] } }, false],
  [{ 'taalbeheersing.codeTaal': { $all: ['nld', 'eng'] } }, true],
  [{ taalbeheersing: { $elemMatch: spoken } }, false],
  [{ rijbewijs: { $exists: false } }, true],
  [{ rijbewijs: { $exists: true } }, false],
  [{ $or: [{ [most]: { $lt: 8 } }, { 'beroep.naamBeroepOngecodeerd': { $eq: 'Bakker' } }] }, true],
  [{ $nor: [{ [most]: { $eq: 24 } }] }, false],
  [{ $and: [{ [most]: { $eq: 24 } }, { [most]: { $ne: 24 } }] }, false],
  // What is not known is as if it were not asked.
  [
    { [most]: { $regex: '9', $near: 1 }, maan: { $eq: 1 }, 'werktijden.ploeg': { $eq: 1 }, $where: 'x' },
    true,
  ],
  [{ [most]: 8, constructor: { $eq: 1 }, __proto__: { $eq: 1 } }, true],
  [{ naamVacature: { $eq: 'what is no part of what may be found' } }, true],
])('a question %j is answered by the vacancy: %s', (query, expected) => {
  expect(answersQuery(vacancy, query as Record<string, unknown>, vumVacancyMatch)).toBe(expected)
})

test('what is empty counts as absent, and so does what lies too deep', () => {
  expect(withoutEmpty({ a: '', b: [], c: { d: [{}] }, e: 0, f: [' ', 'x'] })).toEqual({ e: 0, f: ['x'] })
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  expect(withoutEmpty(JSON.parse(deep))).toBeUndefined()
  expect(readJson('/file', deep, vumProfileFile)).toEqual({})
})
