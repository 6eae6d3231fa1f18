import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { toJobPosting } from '../../api/features/postings/rules-job-posting.ts'
import type { VacancyAnswer } from '../../api/features/vacancies/contract.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { serveWeb } from '../../api/plugins/web.ts'
import { written } from '../../seed/builders/record.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { openWorld, type World } from '../support/world.ts'

/** What Google asks of a JobPosting, and what it reads beside that. */
const jobPosting = z.looseObject({
  '@context': z.literal('https://schema.org/'),
  '@type': z.literal('JobPosting'),
  title: z.string().min(1),
  description: z.string().startsWith('<'),
  datePosted: z.iso.date(),
  validThrough: z.iso.date(),
  hiringOrganization: z.object({ '@type': z.literal('Organization'), name: z.string().min(1) }),
  jobLocation: z.object({
    '@type': z.literal('Place'),
    address: z.object({
      '@type': z.literal('PostalAddress'),
      addressLocality: z.string().min(1),
      addressCountry: z.string().length(2),
    }),
  }),
  employmentType: z
    .array(z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'OTHER']))
    .min(1),
  baseSalary: z
    .object({
      '@type': z.literal('MonetaryAmount'),
      currency: z.literal('EUR'),
      value: z.object({
        '@type': z.literal('QuantitativeValue'),
        value: z.number().positive(),
        unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      }),
    })
    .optional(),
  directApply: z.boolean(),
})

const pathOf = ({ id }: World) => `/regions/${id.home}/postings/${id.open}`
const patch = async (world: World, body: object) => {
  const path = `/regions/${world.id.home}/vacancies/${world.id.open}`
  const { version } = (await world.send('ownEmployer', 'GET', path)).json<VacancyAnswer>()
  return world.send('ownEmployer', 'PATCH', path, { body, ifMatch: version })
}
const publish = async (world: World) => {
  const answer = await patch(world, { publication: { onWeb: true } })
  expect(answer.statusCode).toBe(200)
  return answer.json<VacancyAnswer>()
}
const setState = (world: World, state: VacancyAnswer['state']) =>
  world.store
    .collection(vacancies)
    .in(world.id.home)
    .update(world.id.open, 'latest', (now) => ({ ...now, state }))

/** The world with a built page to serve. */
const withPages = async (more: Parameters<typeof openWorld>[0] = {}) => {
  const dist = await mkdtemp(join(tmpdir(), 'web-'))
  onTestFinished(() => rm(dist, { recursive: true }))
  await writeFile(join(dist, 'index.html'), '<!doctype html><head><title>Werkbrug</title></head>')
  const world = await openWorld({ env: { PUBLIC_URL: 'http://werk.example' }, ...more })
  await serveWeb(world.app, { dist, postingHead: world.deps.postings.head })
  return { world, page: () => world.app.inject(`/vacancies/${world.id.home}/${world.id.open}`) }
}
const factsIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')

test('nobody reads an open vacancy without signing in before its employer allows it', async () => {
  const world = await openWorld()
  expect((await world.send('nobody', 'GET', pathOf(world))).statusCode).toBe(404)
  expect(await publish(world)).toMatchObject({ state: 'open' })
  expect((await world.send('nobody', 'GET', pathOf(world))).statusCode).toBe(200)
  await patch(world, { publication: { onWeb: false } })
  expect((await world.send('nobody', 'GET', pathOf(world))).statusCode).toBe(404)
})

test('a vacancy that is not open is on no public page', async () => {
  const { world, page } = await withPages()
  await publish(world)
  for (const state of ['draft', 'review', 'paused', 'filled', 'closed'] as const) {
    await setState(world, state)
    expect((await world.send('nobody', 'GET', pathOf(world))).statusCode).toBe(404)
    const answer = await page()
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['x-robots-tag']).toBe('noindex')
    expect(answer.body).toContain('<meta name="robots" content="noindex" />')
    expect(answer.body).not.toContain('ld+json')
    expect((await world.app.inject('/sitemap.xml')).body).not.toContain(world.id.open)
  }
})

test('the page of a vacancy has what Google asks of a job in its head, and the sitemap leads there', async () => {
  const { world, page } = await withPages()
  await publish(world)
  const answer = await page()
  expect(answer.statusCode).toBe(200)
  const facts = jobPosting.parse(factsIn(answer.body))
  const address = `http://werk.example/vacancies/${world.id.home}/${world.id.open}`
  expect(facts).toMatchObject({ url: address, title: 'Productiemedewerker', employmentType: ['PART_TIME'] })
  expect(facts.baseSalary?.value).toMatchObject({ value: 15, unitText: 'HOUR' })
  expect((await world.app.inject('/sitemap.xml')).body).toContain(`<loc>${address}</loc>`)
  expect((await world.app.inject('/robots.txt')).body).toContain('Sitemap: http://werk.example/sitemap.xml')
})

test('what an employer writes cannot leave its place in the page', async () => {
  const { world, page } = await withPages()
  const text = `</script><script>alert(1)</script> "$&"`
  await patch(world, {
    publication: { onWeb: true },
    basics: { title: { language: 'nl', text, translations: {} } },
    description: { language: 'nl', text, translations: {} },
  })
  const { body } = await page()
  expect(body).not.toContain('<script>alert')
  const facts = jobPosting.parse(factsIn(body))
  expect(facts.title).toBe(text)
  expect(facts.description).toContain('&lt;/script&gt;')
})

test('names no person, no street and no number of places', async () => {
  const { world, page } = await withPages()
  await publish(world)
  const owner = await world.deps.employers.get(world.id.employer)
  const site = await world.deps.employers.getSite(world.id.home, world.id.site)
  const read = (await world.send('nobody', 'GET', pathOf(world))).body
  const hidden = [
    ...Object.values(owner?.contacts ?? {}).flatMap(({ name, email, phone }) => [name, email, phone]),
    ...[owner?.organisation.kvk, site?.address.street, world.id.site, world.accountOf('ownEmployer')],
    ...['positions', 'history', 'approved'],
  ].filter((one) => typeof one === 'string')
  expect(hidden.length).toBeGreaterThan(5)
  for (const text of [read, (await page()).body]) for (const one of hidden) expect(text).not.toContain(one)
})

test('search engines leave a demo alone, and the pages of those who are signed in', async () => {
  const demo = await openWorld({ isDemo: true })
  const rules = (await demo.app.inject('/robots.txt')).body.split('\n')
  expect(rules).toContain('Disallow: /')
  await demo.close()
  const world = await openWorld()
  const own = (await world.app.inject('/robots.txt')).body.split('\n')
  expect(own).not.toContain('Disallow: /')
  expect(own).toEqual(expect.arrayContaining(['Disallow: /regions/', 'Disallow: /me']))
})

test('the facts of every kind of work are what a job has, in Dutch where there is Dutch', () => {
  const random = randomFrom(5, 'postings')
  const of = { address: 'http://werk.example/x', heldUntil: '2027-01-01', reference: reference() }
  const facts = (parts: Parameters<typeof aVacancy>[1]) =>
    jobPosting.parse(
      toJobPosting(
        { ...aVacancy(random, parts), employerName: 'Bakkerij', town: 'Zwolle', postedOn: '2026-12-01' },
        of,
      ),
    )
  const full = { hours: { perWeek: { desired: 36 } } }
  expect(facts(full).employmentType).toEqual(['FULL_TIME'])
  expect(facts({ basics: { endDay: '2026-12-20' } })).toMatchObject({
    employmentType: ['PART_TIME', 'TEMPORARY'],
    validThrough: '2026-12-20',
  })
  expect(facts({ basics: { kind: 'volunteering' }, pay: { wage: null } })).not.toHaveProperty('baseSalary')
  expect(facts({ basics: { kind: 'languageInternship' } }).employmentType).toEqual(['INTERN'])
  const title = written('en', 'Baker', { nl: 'Bakker' })
  expect(facts({ basics: { title } }).title).toBe('Bakker')
})
