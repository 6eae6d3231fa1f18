import { regions as knownRegions, reference } from '#seed'
import { restoreBackup, writeBackup } from './adapters/backup.ts'
import { systemClock } from './adapters/clock.ts'
import { readLedger } from './adapters/ledger.ts'
import { rulesVersions } from './adapters/matcher/rules-version.ts'
import { mongoStaleIndexes } from './adapters/store/mongo.ts'
import type { Store } from './adapters/store/port.ts'
import { ledgerFile, loadConfig } from './config.ts'
import { uiLanguage } from './contract.ts'
import { demoMark, firstSettings, openStore } from './deps.ts'
import { accounts, memberships } from './features/accounts/store.ts'
import { logService } from './features/matches/service-log.ts'
import { profiles } from './features/profiles/store.ts'
import { regions } from './features/regions/store.ts'
import { newId } from './ids.ts'
import { intentSpec } from './intents.ts'
import { created } from './records.ts'
import { specs } from './specs.ts'

const usage = `What the admin does on the command line, while the server is stopped:
  npm run admin -- regions                                          which regions can be added, and which are there
  npm run admin -- region REGION                                    add a region with its first weights and rules
  npm run admin -- coordinator REGION NAME EMAIL ar|ti|en|nl        make a region's coordinator
  npm run admin -- replay [LIST]                                    make shown lists again, and say if they come out
  npm run admin -- indexes [drop]                                   MongoDB: which indexes nothing uses any more; takes them away
  npm run backup -- FILE                                            write all data into a file (MongoDB: also while it runs)
  npm run restore -- FILE [LEDGER …]                                put it into an empty store, and delete again who was deleted`

const say = (line: string) => process.stdout.write(`${line}\n`)

const listRegions = async (store: Store) => {
  const there = new Set((await store.collection(regions).find({})).map(({ id }) => id))
  for (const { id, name } of knownRegions())
    say(`${there.has(id) ? 'there    ' : 'not there'}  ${id}  ${name}`)
}

const addRegion = async (store: Store, id: string) => {
  const region = knownRegions().find((one) => one.id === id)
  if (!region) throw new Error(`There is no region ${id}; \`npm run admin -- regions\` lists them`)
  await store.collection(regions).insert(region)
  say(`${region.name} is there`)
}

const addCoordinator = async (
  store: Store,
  region: string,
  name: string,
  email: string,
  language: string,
) => {
  if (!(await store.collection(regions).get(region))) throw new Error(`Add the region ${region} first`)
  const account = newId('account')
  const history = created('admin', systemClock.now())
  const person = { id: account, name, email: email.toLowerCase(), language: uiLanguage.parse(language) }
  await store.collection(accounts).insert({ ...person, state: 'active', history })
  const place = { role: 'coordinator', region, scope: null, until: null } as const
  await store.collection(memberships).insert({ id: newId('membership'), account, ...place, history })
  say(`${name} can sign in with ${email}`)
}

const replayLists = async (store: Store, only: string | undefined) => {
  const matching = { ...reference().matching, ...firstSettings }
  const peopleThere = (region: string, ids: readonly string[]) =>
    store.collection(profiles).in(region).versions(ids)
  const given = { store, clock: systemClock, matching, peopleThere }
  const log = logService({ ...given, rulesVersion: rulesVersions(matching) })
  const counts: Record<string, number> = {}
  for (const { id: region } of await store.collection(regions).find({}))
    for (const { id, at, outcome } of await log.proof(region, only)) {
      counts[outcome] = (counts[outcome] ?? 0) + 1
      if (only || outcome === 'different') say(`${id}  ${at}  ${outcome}`)
    }
  say(
    Object.entries(counts)
      .map(([outcome, lists]) => `${outcome}: ${lists}`)
      .join(', ') || 'No lists',
  )
  if (counts.different) process.exitCode = 1
}

const listIndexes = async (drop: boolean) => {
  const { MONGODB_URI: address } = loadConfig()
  if (!address) return say('The embedded store drops by itself what it does not use')
  const stale = await mongoStaleIndexes({ address, specs, drop })
  for (const name of stale) say(`${drop ? 'dropped ' : 'not used'}  ${name}`)
  if (stale.length === 0) say('Every index is used')
}

/** Puts a backup back. Whoever a ledger names is deleted again, by the server, before it answers anybody. */
const restore = async (store: Store, file: string, ledgers: string[]) => {
  const own = ledgerFile(loadConfig())
  const rows = await restoreBackup(store, file)
  const named = (await Promise.all([...(own ? [own] : []), ...ledgers].map(readLedger))).flat()
  const deletions = [...new Map(named.map((deletion) => [deletion.profile, deletion])).values()]
  for (const { region, profile, account } of deletions) {
    const version = (await store.collection(profiles).in(region).get(profile))?.version ?? 0
    const payload = { region, profile, account, email: null, version }
    const at = systemClock.now().toISOString()
    await store.collection(intentSpec).insert({ id: newId('intent'), kind: 'erase', profile, payload, at })
  }
  say(`${rows} rows are back; ${deletions.length} people are deleted again at the next start`)
}

const run = async (store: Store, [command, ...given]: string[]) => {
  if (command === 'backup' && given[0]) {
    const rows = await writeBackup(store, given[0], systemClock.now())
    return say(`${rows} rows are in ${given[0]}`)
  }
  if (command === 'restore' && given[0]) return restore(store, given[0], given.slice(1))
  if (command === 'replay') return replayLists(store, given[0])
  if (command === 'indexes') return listIndexes(given[0] === 'drop')
  if ((await store.getMark(demoMark)) !== null)
    throw new Error('This data folder holds a demo; choose another DATA_DIR')
  const [region, name, email, language] = given
  if (command === 'regions') return listRegions(store)
  if (command === 'region' && region) return addRegion(store, region)
  if (command === 'coordinator' && region && name && email && language)
    return addCoordinator(store, region, name, email, language)
  say(usage)
}

try {
  const store = await openStore(loadConfig())
  await run(store, process.argv.slice(2)).finally(() => store.close())
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
