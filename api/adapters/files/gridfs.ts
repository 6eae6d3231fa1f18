import { GridFSBucket } from 'mongodb'
import { connectMongo } from '../store/mongo-client.ts'
import type { FilePort } from './port.ts'

type Named = Parameters<GridFSBucket['openDownloadStream']>[0]

/** Files in GridFS of the database that keeps the records; the name is the file's id there. */
export const gridFiles = async (address: string): Promise<FilePort> => {
  const { db, guarded, close } = await connectMongo(address)
  const bucket = new GridFSBucket(db, { bucketName: 'files' })
  const idOf = (name: string) => name as unknown as Named
  const isThere = async (name: string) =>
    (await bucket.find({ _id: idOf(name) }, { limit: 1 }).toArray()).length > 0
  const read = async (name: string): Promise<Buffer> => {
    const parts: Buffer[] = []
    for await (const part of bucket.openDownloadStream(idOf(name))) parts.push(part as Buffer)
    return Buffer.concat(parts)
  }
  return {
    put: (name, bytes) =>
      guarded(async () => {
        if (await isThere(name)) return
        // The parts come first and the file last: one that was cut off is not there, and its parts go with the next try.
        await db.collection('files.chunks').deleteMany({ files_id: idOf(name) })
        await new Promise<void>((done, fail) => {
          const stream = bucket.openUploadStreamWithId(idOf(name), name)
          stream.on('error', fail)
          stream.on('finish', () => done())
          stream.end(bytes)
        })
      }),
    get: (name) => guarded(async () => ((await isThere(name)) ? read(name) : null)),
    delete: (name) =>
      guarded(async () => {
        if (await isThere(name)) await bucket.delete(idOf(name))
      }),
    close,
  }
}
