import { expect, test } from 'vitest'
import { isOpenAddress } from '../../api/adapters/webhook/addresses.ts'
import { httpWebhooks } from '../../api/adapters/webhook/http.ts'
import {
  headersOf,
  newKey,
  newsOfPlacement,
  newsOfVacancy,
  signature,
  waitAfter,
} from '../../api/features/connections/rules.ts'
import { aPlacement } from '../../seed/builders/placement.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'

const random = randomFrom(3, 'webhooks')

test('a signature is the one of the published example of Standard Webhooks', () => {
  expect(
    signature(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1_614_265_330,
      '{"test": 2432232314}',
    ),
  ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('the key before signs too until its day is over, and nothing kept leads back to a key', () => {
  const [first, second] = [newKey('2026-11-20T10:00:00.000Z'), newKey('2026-11-24T10:00:00.000Z')]
  const both = { key: second.kept, older: { ...first.kept, until: '2026-11-25T10:00:00.000Z' } }
  const signed = (at: string) =>
    headersOf(both, 'delivery-1', new Date(at), '{}')['webhook-signature']?.split(' ')
  const seconds = Date.parse('2026-11-24T10:00:01Z') / 1000
  expect(signed('2026-11-24T10:00:01.900Z')).toEqual(
    [second, first].map(({ kept }) => signature(kept.secret, 'delivery-1', seconds, '{}')),
  )
  expect(signed('2026-11-25T10:00:00.000Z')).toHaveLength(1)
  expect(JSON.stringify(both)).not.toContain(first.key)
})

test('waits grow, and after the ninth try there is none', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((tries) => waitAfter(tries) ?? 0)
  expect(waits).toEqual(waits.toSorted((one, other) => one - other))
  expect(waits[0]).toBe(60_000)
  expect(waitAfter(9)).toBeNull()
})

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
  ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8'],
  ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'ff02::1', 'not an address'],
])('%s is not on the open internet', (address) => {
  expect(isOpenAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '145.100.1.1', '2a02:2770::1'])('%s is on the open internet', (address) => {
  expect(isOpenAddress(address)).toBe(true)
})

test.each([
  ...[
    'http://partner.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
  ],
  ...['https://localhost/', 'https://localhost:1/x', 'https://[::ffff:127.0.0.1]/'],
])('outside a demo nothing is sent to %s', async (address) => {
  const sent = httpWebhooks({ isInner: false }).send({ address, headers: {}, body: '{}' })
  await expect(sent).rejects.toThrow(/open internet/)
})

test('a name that leads inside is refused when it is looked up', async () => {
  // The name of this machine itself, with the dot at its end that makes it another text.
  const sent = httpWebhooks({ isInner: false }).send({
    ...{ address: 'https://localhost.:9/', headers: {}, body: '{}' },
  })
  await expect(sent).rejects.toThrow(/open internet|ENOTFOUND|EAI_AGAIN/)
})

test('of a vacancy its state is told and nothing else, and nothing of one that is still being written', () => {
  const open = aVacancy(random, { id: 'vacancy-01jd3k7m9p2r4t6v8xz0a1b2c3' })
  expect(newsOfVacancy(open)?.message).toEqual({
    type: 'vacancy.changed',
    timestamp: '2026-01-05T08:00:00.000Z',
    data: { region: 'region-zwolle', vacancy: open.id, state: 'open' },
  })
  for (const state of ['draft', 'review', 'closed'] as const)
    expect(newsOfVacancy({ ...open, state })).toBeNull()
})

test('of a placement is told what all three agreed to, and nobody who works there', () => {
  const agreed = aPlacement(random, { state: 'agreed', agreed: 1 })
  expect(newsOfPlacement(agreed)?.message.data).toEqual({
    ...{ region: agreed.region, vacancy: agreed.vacancy, placement: agreed.id, state: 'agreed' },
  })
  expect(newsOfPlacement({ ...agreed, state: 'preparing' })).toBeNull()
  expect(newsOfPlacement({ ...agreed, state: 'cancelled', agreed: null })).toBeNull()
})

test('the act that brought the state is what is told of, whatever was changed since', () => {
  const vacancy = aVacancy(random)
  const acts = [
    { version: 2, action: 'paused', paths: ['/state'] },
    { version: 3, action: 'changed', paths: ['/pay/wage'] },
  ].map((act) => ({ ...act, at: `2026-11-2${act.version}T10:00:00.000Z`, actor: 'account-x' }))
  const news = newsOfVacancy({ ...vacancy, state: 'paused', history: [...vacancy.history, ...acts] })
  expect(news?.act.version).toBe(2)
  expect(news?.message.timestamp).toBe('2026-11-22T10:00:00.000Z')
})
