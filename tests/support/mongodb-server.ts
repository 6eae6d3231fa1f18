import { MongoClient } from 'mongodb'
import { mongoServers } from './store.ts'

// Waits for the servers of the MongoDB leg and says which ones they are; fails when there is none.
if (mongoServers.length === 0) throw new Error('MONGODB_TEST_URI names no server')
const nameOf = async (address: string): Promise<string> => {
  const client = new MongoClient(address, { serverSelectionTimeoutMS: 20_000 })
  await client.connect()
  const admin = client.db('admin')
  const { version, ...build } = await admin.command({ buildInfo: 1 })
  const { setName = 'no replica set' } = await admin.command({ hello: 1 })
  await client.close()
  const name = build.secantusVersion ? `SecantusDB ${build.secantusVersion} as MongoDB` : 'MongoDB'
  return `${name} ${version} (${setName})`
}
const names = await Promise.all(mongoServers.map(nameOf))
process.stdout.write(`The MongoDB leg runs on ${names.length} × ${[...new Set(names)].join(', ')}\n`)
