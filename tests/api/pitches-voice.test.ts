import { expect, test } from 'vitest'
import type { PitchAnswer } from '#contract/pitches'
import { profiles } from '../../api/features/profiles/store.ts'
import { ok, openPitchWorld, type PitchWorld } from '../support/pitches.ts'
import { aRecording, recordingUntil } from '../support/recording.ts'

const pathOf = ({ id }: PitchWorld, pitch: string) => `/regions/${id.home}/pitches/${pitch}/voice`
const record = async (world: PitchWorld, pitch: string, bytes: Buffer, seconds = 12) =>
  world.send('self', 'PUT', pathOf(world, pitch), {
    body: { audio: bytes.toString('base64'), seconds },
    ifMatch: (await world.stored.get(pitch))?.version ?? 0,
  })

test('a voice is heard by its employer once the person says so, in parts too, and by no other employer', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid()
  expect(ok(await record(world, pitch, aRecording)).json<PitchAnswer>().voice).toEqual({
    ...{ type: 'audio/webm', seconds: 12 },
  })
  ok(await world.act('self', pitch, { act: 'send' }))
  const received = `/regions/${world.id.home}/received-pitches/${pitch}/voice`
  expect((await world.send('ownEmployer', 'GET', received)).statusCode).toBe(404)
  ok(await world.patch('self', pitch, { consents: { voice: true } }))
  expect((await world.received()).items[0]?.voice).toEqual({ seconds: 12 })
  const whole = await world.send('ownEmployer', 'GET', received)
  expect(whole.headers).toMatchObject({
    ...{ 'content-type': 'audio/webm', 'cache-control': 'private, no-store', 'accept-ranges': 'bytes' },
  })
  expect(whole.rawPayload.equals(aRecording)).toBe(true)
  const part = await world.send('ownEmployer', 'GET', received, { headers: { range: 'bytes=4-7' } })
  expect(part.statusCode).toBe(206)
  expect(part.headers['content-range']).toBe(`bytes 4-7/${aRecording.length}`)
  expect(part.rawPayload.equals(aRecording.subarray(4, 8))).toBe(true)
  const beyond = await world.send('ownEmployer', 'GET', received, { headers: { range: 'bytes=9999-' } })
  expect(beyond.statusCode).toBe(416)
  expect((await world.send('otherEmployer', 'GET', received)).statusCode).toBe(404)
})

test('what is no recording, too long or too large is refused and leaves nothing', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid()
  const statusOf = async (bytes: Buffer, seconds?: number) =>
    (await record(world, pitch, bytes, seconds)).statusCode
  expect(await statusOf(Buffer.from('MZ this is a program'))).toBe(415)
  expect(await statusOf(recordingUntil(120))).toBe(400)
  expect(await statusOf(aRecording, 91)).toBe(400)
  expect(await statusOf(Buffer.concat([aRecording, Buffer.alloc(3 * 1024 * 1024)]))).toBe(413)
  expect(await statusOf(Buffer.alloc(10 * 1024 * 1024))).toBe(413)
  const cut = `{"audio":"${aRecording.toString('base64').slice(0, 40)}`
  const ifMatch = (await world.stored.get(pitch))?.version ?? 0
  expect((await world.send('self', 'PUT', pathOf(world, pitch), { body: cut, ifMatch })).statusCode).toBe(400)
  expect((await world.stored.get(pitch))?.voice).toBeNull()
})

test('a recording gives way to the next, and is gone when it is deleted or its person is', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid()
  const fileOf = async () => (await world.stored.get(pitch))?.voice?.file ?? ''
  ok(await record(world, pitch, aRecording))
  const first = await fileOf()
  ok(await record(world, pitch, recordingUntil(5)))
  const second = await fileOf()
  const { files } = world.deps
  expect([await files.get(first), (await files.get(second)) !== null]).toEqual([null, true])
  const ifMatch = (await world.stored.get(pitch))?.version ?? 0
  ok(await world.send('self', 'DELETE', pathOf(world, pitch), { ifMatch }))
  expect([await files.get(second), (await world.stored.get(pitch))?.voice]).toEqual([null, null])

  ok(await record(world, pitch, aRecording))
  const last = await fileOf()
  const people = world.store.collection(profiles).in(world.id.home)
  const { version } = (await people.get(world.id.profile)) ?? { version: 0 }
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  expect((await world.send('self', 'DELETE', path, { ifMatch: version })).statusCode).toBe(204)
  expect(await files.get(last)).toBeNull()
})
