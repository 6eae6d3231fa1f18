import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { loadConfig } from '../../api/config.ts'
import type { UiLanguage } from '../../api/contract.ts'
import { openStore } from '../../api/deps.ts'
import { accounts, memberships, sessions } from '../../api/features/accounts/store.ts'
import { employers, sites } from '../../api/features/employers/store.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { idOfSecret, newSecret } from '../../api/ids.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aPitch } from '../../seed/builders/pitch.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { aSite } from '../../seed/builders/site.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'
import { openMailServer } from './mail-server.ts'

const main = fileURLToPath(new URL('../../api/main.ts', import.meta.url))
export const region = 'region-zwolle'
const given = ['Nour', 'Rahwa', 'Idris', 'Selam', 'Hadeel', 'Biniam', 'Farida', 'Tekle', 'Samira', 'Yohannes']
const more = ['Layla', 'Mehari', 'Zakaria', 'Adiam']
const families = ['Alsabbagh', 'Gebremeskel', 'Barzani', 'Habtemariam', 'Qasemi', 'Woldeselassie', 'Rahimi']
const firmNames = ['Bakkerij Van Vliet', 'Kwekerij Zilt', 'Houtbouw Zes', 'Drukkerij Puls', 'Zorghuis Eikel']

/** Somebody with an account and a session of it. */
export type Guest = { account: string; secret: string; name: string; email: string; language: UiLanguage }
export type Seeker = Guest & { profile: string; tel: string }
export type Firm = Guest & { employer: string; vacancy: string; firm: string }
export type Hall = { organiser: Guest; people: Seeker[]; firms: Firm[] }

/**
 * Lays what an event needs into an empty folder: a jobhunter, people of whom every second reads Arabic and every second
 * Tigrinya, and employers with an open vacancy each, of whom the last was interested in pitches of the last two people.
 * Everybody has a session, and a name, an address and a number of their own.
 */
const layHall = async (folder: string, size: { people: number; firms: number }): Promise<Hall> => {
  const random = randomFrom(5, 'hall')
  const store = await openStore(loadConfig({ DATA_DIR: folder }))
  await store.collection(regions).insert(aRegion({ id: region }))
  const join = async (
    name: string,
    email: string,
    language: UiLanguage,
    more: Parameters<typeof aMembership>[1],
  ): Promise<Guest> => {
    const account = random.id('account')
    await store.collection(accounts).insert(anAccount(random, { id: account, name, email, language }))
    await store.collection(memberships).insert(aMembership(random, { account, region, ...more }))
    const secret = newSecret()
    const [began, ends] = [Date.now(), Date.now() + 10 * 60 * 60_000].map((ms) => new Date(ms).toISOString())
    await store.collection(sessions).insert({
      ...{ id: idOfSecret('session', secret), account, kind: 'mail' as const },
      ...{ beganAt: began ?? '', expiresAt: ends ?? '' },
    })
    return { account, secret, name, email, language }
  }
  const organiser = await join('Marieke Postma', 'marieke@example.org', 'en', { role: 'jobhunter' })
  const people: Seeker[] = []
  for (const [at, first] of [...given, ...more].slice(0, size.people).entries()) {
    const name = `${first} ${families[at % families.length]}`
    const [email, tel] = [`${first.toLowerCase()}@mail.example`, `+31 6 5550 ${1700 + at * 13}`]
    const language = at % 2 === 0 ? 'ar' : 'ti'
    const profile = aProfile(random, {
      ...{ region, case: { owner: organiser.account } },
      contact: { name, email, phone: tel, language },
    })
    await store.collection(profiles).in(region).insert(profile)
    const guest = await join(name, email, language, { role: 'person', profile: profile.id })
    people.push({ ...guest, profile: profile.id, tel })
  }
  const firms: Firm[] = []
  for (const [at, firm] of firmNames.slice(0, size.firms).entries()) {
    const employer = anEmployer(random, { organisation: { name: firm, kvk: `0000100${at}` } })
    const site = aSite(random, { employer: employer.id })
    const vacancy = aVacancy(random, { employer: employer.id, basics: { site: site.id } })
    await store.collection(employers).insert(employer)
    await store.collection(sites).in(region).insert(site)
    await store.collection(vacancies).in(region).insert(vacancy)
    const guest = await join(`Wim de Wit ${at}`, `wim${at}@firma.example`, 'nl', {
      ...{ role: 'employer', employer: employer.id },
    })
    firms.push({ ...guest, employer: employer.id, vacancy: vacancy.id, firm })
  }
  for (const { employer, vacancy } of firms.slice(-1))
    for (const { profile } of people.slice(-2))
      await store
        .collection(pitches)
        .in(region)
        .insert(aPitch(random, { profile, vacancy, employer, state: 'interested' }))
  await store.close()
  return { organiser, people, firms }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** A hall behind a server in a process of its own, which can be killed and started again on the same data and address. */
export const openHall = async (folder: string, size: { people: number; firms: number }) => {
  const hall = await layHall(folder, size)
  const [port, mail] = [await freePort(), await openMailServer()]
  const origin = `http://127.0.0.1:${port}`
  const settings = {
    ...{ DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: origin, SMTP_URL: mail.url },
    ...{ DEMO: 'off', LOG_LEVEL: 'error', RATE_LIMIT: '1000000', SEARCH: 'plain' },
  }
  let child: ChildProcess | undefined
  const start = async () => {
    const made = spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child = made
    for await (const line of createInterface({ input: made.stdout })) if (line.includes(origin)) return
    throw new Error('The server did not start')
  }
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  await start()
  return {
    ...{ ...hall, origin, folder, start, mails: mail.mails },
    /** Ends the server in the middle of whatever it does. */
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async close() {
      await end('SIGTERM')
      await mail.close()
    },
  }
}
export type OpenHall = Awaited<ReturnType<typeof openHall>>
