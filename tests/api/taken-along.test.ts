import { describe, expect, test } from 'vitest'
import { memberships, sessions } from '../../api/features/accounts/store.ts'
import { alongNames } from '../../api/features/imports/contract-endpoints.ts'
import { alongOf, fileIn } from '../../api/features/imports/rules-along.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { idOfSecret, newId, newSecret } from '../../api/ids.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { openWorld, type World } from '../support/world.ts'

const facts = { reference: reference(), today: '2026-11-28' }
const [known = ''] = [...facts.reference.concepts.keys()].filter(
  (id) => id.startsWith('sk-') && id !== 'sk-bake',
)
const skill = { level: 3, years: 4, lastUsed: 2024, evidence: 'self' } as const
const test2 = { level: 'A2', source: 'test', on: '2026-05-01' } as const
const rahwa = () =>
  aProfile(randomFrom(3, 'along'), {
    contact: { name: 'Rahwa', language: 'ti' },
    skills: {
      finished: true,
      items: {
        'sk-bake': skill,
        'sk-from-elsewhere': skill,
        'sk-nameless': skill,
        [known]: { ...skill, evidence: 'employer' },
      },
    },
    experience: {
      one: {
        occupation: 'occ-from-elsewhere',
        title: null,
        country: 'ER',
        from: '2015-01',
        until: '2018-03',
      },
      two: {
        occupation: null,
        title: { language: 'ti', text: 'ሓላዊት ህጻናት', translations: {} },
        country: null,
        from: null,
        until: null,
      },
    },
    languages: { dutch: { speaking: test2 } },
    introduction: { language: 'ti', text: 'ኣነ እንጀራ ይስንክት።', translations: {} },
  })
const words = { 'sk-from-elsewhere': 'ምስፋይ ጫማ', 'occ-from-elsewhere': 'ሰራሕ ጫማ', [known]: 'ጽሬት' }
const fileOf = (profile: object, more = {}) =>
  JSON.stringify({ format: 'werkbrug-person', version: 1, words, records: { profiles: [profile] }, ...more })
const read = (text: string) => {
  const file = fileIn(text)
  if ('code' in file) throw new Error(file.message)
  return alongOf(file, facts)
}

describe('the file that a person took along', () => {
  test('keeps words that are unknown here as own words, and names each thing that does not go along', () => {
    const before = rahwa()
    const { sections, losses } = read(fileOf(before, { records: { profiles: [before], pitches: [{}] } }))
    expect(Object.keys(sections.skills.items).sort()).toEqual(['sk-bake', known].sort())
    expect(sections.introduction?.text).toBe('ኣነ እንጀራ ይስንክት።\nምስፋይ ጫማ')
    expect(sections.experience.one).toEqual({
      ...before.experience.one,
      occupation: null,
      title: { language: 'ti', text: 'ሰራሕ ጫማ', translations: {} },
    })
    expect(sections.skills.items[known]?.evidence).toBe('self')
    expect(sections.languages.dutch.speaking).toEqual({ ...test2, source: 'self' })
    expect(losses).toEqual([
      { kind: 'ownWords', section: 'skills', words: 'ምስፋይ ጫማ' },
      { kind: 'left', section: 'skills', words: '' },
      { kind: 'ownWords', section: 'experience', words: 'ሰራሕ ጫማ' },
      { kind: 'asSelf', section: 'skills', words: 'ጽሬት' },
      { kind: 'asSelf', section: 'languages', words: '' },
      { kind: 'askedAnew', section: null, words: '' },
      { kind: 'staysThere', section: null, words: '' },
    ])
  })

  test('loses what cannot be read alone, not the section it stands in', () => {
    const before = rahwa()
    const broken = {
      ...before,
      residence: { ...before.residence, postcode: 'nowhere' },
      languages: { ...before.languages, others: { ar: 'B2', ti: 'very well' } },
      mobility: 'a bicycle',
      wishes: undefined,
    }
    const { sections, losses } = read(fileOf(broken))
    expect(sections.residence).toEqual({ ...before.residence, postcode: null })
    expect(sections.languages.others).toEqual({ ar: 'B2' })
    expect(sections.mobility).toEqual({ modes: {}, maxMinutes: null })
    expect(losses.filter(({ kind }) => kind === 'left').map(({ section }) => section)).toEqual(
      expect.arrayContaining(['residence', 'languages', 'mobility']),
    )
  })

  test('is refused when it is something else, or of a version that is not known yet', () => {
    expect(fileIn('{')).toMatchObject({ code: 'invalid_json' })
    expect(fileIn('{"records":{}}')).toMatchObject({ code: 'invalid_value' })
    expect(fileIn(fileOf({ id: 'x' }))).toMatchObject({ code: 'invalid_value' })
    expect(fileIn(fileOf(rahwa(), { version: 2 }))).toMatchObject({ code: 'too_big', most: 1 })
  })
})

/** A person's own sign-in for a profile in `away`, as a jobhunter there would give them. */
const enterAway = async (world: World, profile: string) => {
  const [account, secret] = [world.accountOf('self'), newSecret()]
  const join = { id: newId('membership'), account, role: 'person' as const, region: world.id.away, profile }
  await world.store.collection(memberships).insert({ ...join, scope: null, until: null, history: [] })
  const now = new Date()
  const session = { id: idOfSecret('session', secret), account, kind: 'card' as const }
  await world.store.collection(sessions).insert({
    ...session,
    beganAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + 3_600_000).toISOString(),
  })
}

test('a person goes to another region with their file: read, taken over once, and taken along again it is the same', async () => {
  const world = await openWorld()
  const { home, away, profile } = world.id
  const first = await world.send('self', 'GET', `/regions/${home}/profiles/${profile}/export`)
  const text = first.body
  const readings = `/regions/${away}/export-readings`
  const count = () => world.store.collection(profiles).in(away).count({})
  const before = await count()
  const answer = await world.send('elsewhere', 'POST', readings, { body: { text } })
  expect(answer.statusCode).toBe(200)
  const { id, known, sections, losses } = answer.json()
  expect(known).toBeNull()
  expect(await count(), 'nothing is stored before it is taken over').toBe(before)

  const take = () =>
    world.send('elsewhere', 'POST', `/regions/${away}/profiles`, { body: { id, ...sections } })
  expect((await take()).json()).toMatchObject({ id, state: 'unclaimed' })
  expect((await take()).statusCode).toBe(201)
  expect(await count()).toBe(before + 1)
  expect((await world.send('elsewhere', 'POST', readings, { body: { text } })).json().known).toBe(id)
  const atHome = await world.send('holder', 'POST', `/regions/${home}/export-readings`, { body: { text } })
  expect(atHome.json().known, 'where the profile stands, it is known').toBe(profile)

  await enterAway(world, id)
  const again = await world.send('self', 'GET', `/regions/${away}/profiles/${id}/export`)
  const [was, is] = [first.json(), again.json()]
  expect({ ...is, records: null }).toEqual({ ...was, records: null })
  const lost = new Set(losses.map(({ section }: { section: string | null }) => section))
  for (const name of alongNames.filter((one) => !lost.has(one)))
    expect(is.records.profiles[0][name], name).toEqual(was.records.profiles[0][name])
  expect(losses.map(({ kind }: { kind: string }) => kind)).toEqual(['askedAnew', 'staysThere'])
})
