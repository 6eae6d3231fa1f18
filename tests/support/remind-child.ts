import { clockAt } from '../../api/adapters/clock.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { reference } from '../../seed/reference.ts'

// A process that dies while it reminds: `node remind-child.ts <settings> <moment> <collection> <commits>`. It does
// what is due at a moment and kills itself after so many commits to a collection.
const [settings = '{}', moment = '', watched = '', commits = ''] = process.argv.slice(2)
const config = loadConfig({ ...JSON.parse(settings), LOG_LEVEL: 'silent', SEARCH: 'plain' })
const clock = clockAt(() => new Date(moment))
const deps = await openDeps(config, reference(), await openStore(config), { clock })
let seen = 0
deps.store.onChange(({ collection }) => {
  if (collection === watched) seen += 1
  if (seen === Number(commits)) process.kill(process.pid, 'SIGKILL')
})
await deps.placementClock.tick()
await deps.notificationMails.send()
