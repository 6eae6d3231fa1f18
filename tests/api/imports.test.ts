import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { employers, sites } from '../../api/features/employers/store.ts'
import { type ImportKind, mostImportRows } from '../../api/features/imports/codes.ts'
import type { ImportRow, ImportTable, ImportVerdict } from '../../api/features/imports/contract.ts'
import { tableOf } from '../../api/features/imports/rules-file.ts'
import { readRow } from '../../api/features/imports/rules-rows.ts'
import { profiles, profileViews } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { newId } from '../../api/ids.ts'
import { inHome } from '../endpoints/sample.ts'
import { openWorld, type World } from '../support/world.ts'

const closers: (() => Promise<void>)[] = []
let world: World
beforeAll(async () => {
  world = await openWorld({ atEnd: (close) => closers.push(close) })
})
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

/** A list of customers as Excel in Dutch writes it: semicolons, Windows letters, numbers without their first zero. */
const fromExcel = Buffer.from(
  [
    'Bedrijfsnaam;KvK-nummer;Contactpersoon;E-mail;Straat;Plaats;Postcode',
    'Bakkerij Andr\xe9;1234567;Ren\xe9e de Boer;renee@andre.example;Dorpsstraat 1;Zwolle;8011 AB',
    'Garage "Snel; goed";87654321;;;;Kampen;',
    'Kwekerij;12,3E+6;;;;;',
  ]
    .map((line) => line.replace('Garage "Snel; goed"', '"Garage ""Snel; goed"""'))
    .join('\r\n'),
  'latin1',
)
/** The same kind of list as LibreOffice writes it: commas and UTF-8. */
const fromLibreOffice = Buffer.from(
  'naam,moedertaal,woonplaats,nl_spreken,uren,telefoon,bsn,geb_land\n' +
    '"Salma, Rima",Arabisch,Hattem,A2,20,0612345678,111222333,Syrië\n' +
    'ዮናስ,Tigrinya,Kampen,,24-32,,123456782,Eritrea\n',
)
/** A list that somebody kept by hand. */
const byHand = [
  ' Voornaam \tAchternaam\tTaal\tWoonplaats\tSpreken\tUren\tnummer\topmerking',
  '',
  'Rima\tHaddad\tarabic\t8011\ta2\t20 uur\t111222333\t',
  'Abel\t\tTIGRINYA\tHattem\tA7\t25\t123456782\tbelt terug',
  'Feven\t\tti\tZwolle\tA1\t240\t111222333\t',
  'Yusuf\t\tFarsi\tZwolle\t\t\t\t',
  'Zonder\t\tnl\tZwolle\t\t\t\t\ttoo\tmuch',
  '\t\t\t\t\t\t\t',
  'Yusuf\t\tar\tZwolle\t\t\t\t',
  'Yusuf\t\tar\tZwolle\t\t\t\t',
].join('\r\n')

const read = async (of: ImportKind, file: Buffer): Promise<ImportTable> => {
  const body = { of, file: file.toString('base64') }
  const answer = await world.send('holder', 'POST', `/regions/${world.id.home}/import-tables`, { body })
  expect(answer.statusCode).toBe(200)
  return answer.json()
}
const rowsOf = (of: ImportKind, { columns, rows }: ImportTable): ImportRow[] =>
  rows.map(({ line, cells }) => ({
    ...{
      line,
      id: newId({ people: 'profile', employers: 'employer', vacancies: 'vacancy' }[of]),
      isOther: false,
    },
    cells: Object.fromEntries(
      columns.flatMap(({ field }, at) => (field === null ? [] : [[field, cells[at] ?? '']])),
    ),
  }))
const send = async (path: 'import-checks' | 'imports', of: ImportKind, rows: ImportRow[]) => {
  const body = { of, rows }
  const answer = await world.send('holder', 'POST', `/regions/${world.id.home}/${path}`, { body })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().rows as ImportVerdict[]
}
const states = (verdicts: ImportVerdict[]) => verdicts.map(({ state }) => state)
const employersThere = () => world.store.collection(employers).count({})
const peopleThere = () => inHome(world, profiles).count({})

describe('a file is read as it was written', () => {
  test('Excel in Dutch: semicolons, letters of Windows, quotes', async () => {
    const table = await read('employers', fromExcel)
    expect(table.encoding).toBe('windows-1252')
    expect(table.columns.map(({ field }) => field)).toEqual([
      'name',
      'kvk',
      'contactName',
      'contactEmail',
      'street',
      'town',
      'postcode',
    ])
    expect(table.rows[0]?.cells.slice(0, 3)).toEqual(['Bakkerij André', '1234567', 'Renée de Boer'])
    expect(table.rows[1]?.cells[0]).toBe('Garage "Snel; goed"')
  })

  test.each(['\ufeff', ''])('UTF-8 and UTF-16 come out the same, with the mark %j or without', (mark) => {
    const text = `${mark}naam;taal\r\nዮናስ;ti\r\nعلي;ar\r\nJan;nl\r\nPiet de Vries;nl\r\n`
    const little = Buffer.from(text, 'utf16le')
    const tables = [Buffer.from(text), little, Buffer.from(little).swap16()].map((bytes) =>
      tableOf(bytes, 'people'),
    )
    expect(tables.map(({ encoding }) => encoding)).toEqual(['utf-8', 'utf-16le', 'utf-16be'])
    for (const { columns, rows } of tables) {
      expect(columns.map(({ name }) => name)).toEqual(['naam', 'taal'])
      expect(rows[1]).toEqual({ line: 3, cells: ['علي', 'ar'] })
    }
  })

  test('a first line that names the separator is no head, and lines are counted as they stand', () => {
    const { columns, rows } = tableOf(Buffer.from('sep=|\nnaam|taal;x\n\na|b\n'), 'people')
    expect(columns.map(({ name }) => name)).toEqual(['naam', 'taal;x'])
    expect(rows).toEqual([{ line: 4, cells: ['a', 'b'] }])
  })

  test('columns that may not be known come as a name alone, also where only their numbers tell', async () => {
    const office = await read('people', fromLibreOffice)
    expect(office.columns.filter(({ isRefused }) => isRefused).map(({ name }) => name)).toEqual([
      'bsn',
      'geb_land',
    ])
    const hand = await read('people', Buffer.from(byHand))
    expect(hand.columns.filter(({ isRefused }) => isRefused).map(({ name }) => name)).toEqual(['nummer'])
    const said = JSON.stringify([office, hand])
    for (const secret of ['111222333', '123456782', 'Eritrea', 'Syri']) expect(said).not.toContain(secret)
  })

  test.each([
    ...['BSN', 'Nationaliteit', 'geloof', 'Religie', 'gezondheid', 'Geb. datum', 'Date of birth', 'V-nummer'],
    ...['geslacht', 'Etniciteit', 'leeftijd', 'ras', 'الجنسية'],
  ])('%s is not read', (name) => {
    const { columns, rows } = tableOf(Buffer.from(`naam,${name}\nRima,geheim\n`), 'people')
    expect(columns[1]).toEqual({ name, field: null, isRefused: true })
    expect(rows).toEqual([{ line: 2, cells: ['Rima', ''] }])
  })

  test('a row with more cells than the head is named and left out', async () => {
    const table = await read('people', Buffer.from(byHand))
    expect(table.torn).toEqual([7])
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4, 5, 6, 9, 10])
  })

  test.each([
    ['a workbook', Buffer.from('PK\u0003\u0004\0\0'), 'invalid_format'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 1, 2, 3, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9]), 'invalid_format'],
    ['nothing', Buffer.from('\n\n\n\n'), 'required'],
    ['too many rows', Buffer.from(`naam\n${'x\n'.repeat(mostImportRows + 1)}`), 'too_many'],
  ])('%s is refused with what is wrong', async (_, bytes, code) => {
    const body = { of: 'people', file: bytes.toString('base64') }
    const answer = await world.send('holder', 'POST', `/regions/${world.id.home}/import-tables`, { body })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toMatchObject([{ path: '/file', code }])
  })
})

test('each wrong cell has its fault, and the others are kept as they are written here', () => {
  const table = tableOf(Buffer.from(byHand), 'people')
  const verdicts = rowsOf('people', table).map((row) => readRow('people', row))
  expect(verdicts.map(({ faults }) => faults)).toEqual([
    [{ field: 'town', code: 'no_letter' }],
    [{ field: 'speaking', code: 'invalid_value' }],
    [{ field: 'hours', code: 'too_big', most: 60 }],
    [{ field: 'language', code: 'invalid_value' }],
    [],
    [],
  ])
  expect(verdicts[0]?.read).toEqual({
    name: 'Rima',
    familyName: 'Haddad',
    language: 'ar',
    speaking: 'A2',
    hours: '20',
  })
})

test('employers go in with their contact and site; the same file again changes nothing', async () => {
  const rows = rowsOf('employers', await read('employers', fromExcel))
  const before = await employersThere()
  const checked = await send('import-checks', 'employers', rows)
  expect(states(checked)).toEqual(['good', 'good', 'wrong'])
  expect(checked[0]?.read.kvk).toBe('01234567')
  expect(checked[2]?.faults).toEqual([{ field: 'kvk', code: 'kvk' }])
  expect(await employersThere(), 'nothing is stored by a check').toBe(before)

  expect(states(await send('imports', 'employers', rows))).toEqual(['made', 'made', 'wrong'])
  const made = await world.store.collection(employers).get(rows[0]?.id ?? '')
  expect(made).toMatchObject({
    state: 'approved',
    organisation: { name: 'Bakkerij André', kvk: '01234567' },
    contacts: { imported: { name: 'Renée de Boer', email: 'renee@andre.example', phone: null } },
    history: [{ action: 'created', actor: world.accountOf('holder') }],
  })
  expect(await inHome(world, sites).find({ employer: rows[0]?.id ?? '' })).toMatchObject([
    { address: { street: 'Dorpsstraat 1', town: 'Zwolle', postcode: '8011' } },
  ])

  const again = rowsOf('employers', await read('employers', fromExcel))
  expect(states(await send('imports', 'employers', again))).toEqual(['known', 'known', 'wrong'])
  expect(await send('imports', 'employers', rows)).toMatchObject([{ state: 'made' }, { state: 'made' }, {}])
  expect(await employersThere()).toBe(before + 2)
  expect(await world.store.collection(employers).get(made?.id ?? '')).toEqual(made)
})

test('people go in unclaimed as cases of who brings them; the same file again changes nothing', async () => {
  const rows = rowsOf('people', await read('people', fromLibreOffice))
  const before = await peopleThere()
  expect(states(await send('import-checks', 'people', rows))).toEqual(['good', 'good'])
  expect(await peopleThere()).toBe(before)
  expect(states(await send('imports', 'people', rows))).toEqual(['made', 'made'])
  expect(await inHome(world, profiles).get(rows[1]?.id ?? '')).toMatchObject({
    state: 'unclaimed',
    contact: { name: 'ዮናስ', language: 'ti', email: null },
    residence: { town: 'Kampen' },
    languages: { dutch: { speaking: null } },
    availability: { hoursPerWeek: { min: 24, max: 32 } },
    sharing: { anonymousPool: false },
    case: { owner: world.accountOf('holder') },
    history: [{ action: 'created' }],
  })
  const again = await send('imports', 'people', rowsOf('people', await read('people', fromLibreOffice)))
  expect(again).toMatchObject([
    { state: 'known', id: rows[0]?.id },
    { state: 'known', id: rows[1]?.id },
  ])
  expect(await peopleThere()).toBe(before + 2)
  const looked = await inHome(world, profileViews).find({ profile: rows[0]?.id ?? '' })
  expect(looked, 'who is found in a table was looked at').toMatchObject([{ depth: 'list' }])
})

test('who stands twice in a table goes in once, unless the reader says that they are two', async () => {
  const rows = rowsOf('people', await read('people', Buffer.from(byHand))).slice(-2)
  expect(states(await send('import-checks', 'people', rows))).toEqual(['good', 'twice'])
  const told = rows.map((row, at) => ({ ...row, isOther: at === 1 }))
  expect(states(await send('imports', 'people', told))).toEqual(['made', 'made'])
})

test('a row cannot become a record of another kind', async () => {
  const row = { line: 2, id: newId('employer'), cells: { name: 'Rima', language: 'ar' }, isOther: false }
  const body = { of: 'people', rows: [row] }
  const answer = await world.send('holder', 'POST', `/regions/${world.id.home}/imports`, { body })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toMatchObject([{ path: '/rows/0/id', code: 'invalid_format' }])
})

test('vacancies go in as drafts at a site of their employer; the same file again changes nothing', async () => {
  const site = await inHome(world, sites).get(world.id.site)
  const file = Buffer.from(
    [
      'Functie;KvK-nummer;Plaats;Uren per week;Startdatum;Aantal;Omschrijving',
      `Bakker;0000001;${site?.address.town};24-32;1-2-2027;2;Wij bakken 's nachts`,
      'Bakker;00000001;;20;01-02-2027;;',
      'Schilder;00000002;Nergens;40;;;',
      'Kok;12345678;;38;;;',
      'Chauffeur;00000002;;38;;0;',
    ].join('\r\n'),
  )
  const rows = rowsOf('vacancies', await read('vacancies', file))
  const verdicts = await send('import-checks', 'vacancies', rows)
  expect(states(verdicts)).toEqual(['good', 'twice', 'wrong', 'wrong', 'wrong'])
  expect(verdicts.slice(2).map(({ faults }) => faults)).toEqual([
    [{ field: 'town', code: 'unknown_site' }],
    [{ field: 'kvk', code: 'unknown_employer' }],
    [{ field: 'positions', code: 'too_small', least: 1 }],
  ])
  expect(states(await send('imports', 'vacancies', rows))[0]).toBe('made')
  expect(await inHome(world, vacancies).get(rows[0]?.id ?? '')).toMatchObject({
    ...{ state: 'draft', employer: world.id.employer },
    basics: { site: world.id.site, occupation: 'occ-baker', positions: 2, startDay: '2027-02-01' },
    hours: { perWeek: { min: 24, desired: 32, max: null } },
    publication: { onWeb: false },
  })
  const again = await send('imports', 'vacancies', rowsOf('vacancies', await read('vacancies', file)))
  expect(again.slice(0, 2)).toMatchObject([
    { state: 'known', id: rows[0]?.id },
    { state: 'known', id: rows[0]?.id },
  ])
})

const undo = async (of: ImportKind, ids: string[], by: 'holder' | 'colleague' = 'holder') => {
  const body = { of, ids }
  return (await world.send(by, 'POST', `/regions/${world.id.home}/import-undos`, { body })).json()
}

test('what was brought in can be taken back by who did it, as far as nobody has touched it since', async () => {
  const table = Buffer.from('naam;taal;woonplaats\r\nAlmaz;ti;Hattem\r\nSaba;ti;Kampen\r\n')
  const people = rowsOf('people', await read('people', table))
  await send('imports', 'people', people)
  const [almaz = '', saba = ''] = people.map(({ id }) => id)
  const path = `/regions/${world.id.home}/profiles/${saba}`
  await world.send('holder', 'PATCH', path, { ifMatch: 1, body: { residence: { town: 'Meppel' } } })
  expect(await undo('people', [almaz, saba], 'colleague')).toEqual({ gone: [], kept: [almaz, saba] })
  expect(await undo('people', [almaz, saba])).toEqual({ gone: [almaz], kept: [saba] })
  expect(await inHome(world, profiles).get(almaz)).toBeNull()

  const firms = rowsOf(
    'employers',
    await read(
      'employers',
      Buffer.from('bedrijf;kvk;plaats\r\nDe Es;55555551;Zwolle\r\nDe Iep;55555552;Zwolle\r\n'),
    ),
  )
  await send('imports', 'employers', firms)
  const [es = '', iep = ''] = firms.map(({ id }) => id)
  const work = rowsOf(
    'vacancies',
    await read('vacancies', Buffer.from('functie;kvk;uren\r\nKok;55555552;20\r\n')),
  )
  await send('imports', 'vacancies', work)
  expect(await undo('employers', [es, iep])).toEqual({ gone: [es], kept: [iep] })
  expect(await inHome(world, sites).count({ employer: es })).toBe(0)
  const vacancy = work[0]?.id ?? ''
  expect(await undo('vacancies', [vacancy, world.id.draft])).toEqual({
    gone: [vacancy],
    kept: [world.id.draft],
  })
  expect(await undo('employers', [iep])).toEqual({ gone: [iep], kept: [] })
})
