import { writeSync } from 'node:fs'
import { engines, people, things } from './store-engines.ts'

// A process to be killed: `node store-child.ts <engine> <address> <act>`. A line on its output is an acknowledged write.
const [name, address = '', act] = process.argv.slice(2)
const engine = engines.find((one) => one.name === name)
if (!engine) throw new Error(`No engine ${name}`)
const store = await engine.open(address, [things, people])
const collection = store.collection(people)
const say = (line: string) => writeSync(1, `${line}\n`)
const die = () => process.kill(process.pid, 'SIGKILL')

const write = async (writer: number) => {
  for (let n = 0; ; n += 1) {
    const id = `person-${writer}-${n}`
    const first = await collection.insert({ id, email: `${id}@example.org` })
    say(`${id} ${first.version}`)
    const second = await collection.update(id, 1, (now) => ({ ...now, seen: n }))
    say(`${id} ${second.version}`)
    if (n % 3 !== 0) continue
    await collection.delete(id)
    say(`${id} 0`)
  }
}

const acts: Record<string, () => unknown> = {
  'write until killed': () => Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer))),
  'die as soon as a write is acknowledged': () =>
    collection.insert({ id: 'person-acknowledged' }).then(({ id, version }) => {
      say(`${id} ${version}`)
      die()
    }),
  'die while a write is queued': () => {
    collection.insert({ id: 'person-queued' }).then(({ id, version }) => say(`${id} ${version}`))
    die()
  },
  'hold the store': () => {
    say('open')
    setInterval(() => undefined, 1000)
  },
}
await acts[act ?? '']?.()
