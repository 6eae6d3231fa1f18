import { MongoClient } from 'mongodb'
import { mongoServer } from './store.ts'

// Waits for the server of the MongoDB leg and says which one it is; fails when there is none.
if (mongoServer === null) throw new Error('MONGODB_TEST_URI names no server')
const client = new MongoClient(mongoServer, { serverSelectionTimeoutMS: 20_000 })
await client.connect()
const admin = client.db('admin')
const { version, ...build } = await admin.command({ buildInfo: 1 })
const { setName = 'no replica set' } = await admin.command({ hello: 1 })
const name = build.secantusVersion
  ? `SecantusDB ${build.secantusVersion} as MongoDB ${version}`
  : `MongoDB ${version}`
process.stdout.write(`The MongoDB leg runs on ${name} (${setName})\n`)
await client.close()
