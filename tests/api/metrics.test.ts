import { describe, expect, test } from 'vitest'
import { anonymous } from '../../api/access.ts'
import { counter, histogram, metered, metricsText } from '../../api/metrics.ts'
import { openWorld, type World } from '../support/world.ts'

const token = 'figures-for-the-keeper'
const scrape = ({ app }: World, authorization?: string) =>
  app.inject({ url: '/metrics', headers: authorization === undefined ? {} : { authorization } })

/** What stands behind a name with these labels; undefined where nothing does. */
const valueIn = (text: string, start: string): number | undefined => {
  const found = text.split('\n').find((line) => line.startsWith(start))
  return found === undefined ? undefined : Number(found.slice(found.lastIndexOf(' ') + 1))
}

describe('the text of figures', () => {
  test('names, counts and escapes as Prometheus reads it', () => {
    const asked = counter('asked_total', 'What was asked')
    asked.add({ by: 'a "b"\\c\n' })
    asked.add({ by: 'a "b"\\c\n' })
    expect(metricsText([asked])).toBe(
      '# HELP asked_total What was asked\n# TYPE asked_total counter\nasked_total{by="a \\"b\\"\\\\c\\n"} 2\n',
    )
  })

  test('steps of a histogram hold all that took no longer', () => {
    const seconds = histogram('took', 'How long')
    for (const time of [0.01, 0.3, 20]) seconds.note(time, { call: 'x' })
    const text = metricsText([seconds])
    const within = (step: string) => valueIn(text, `took_bucket{call="x",le="${step}"}`)
    expect([within('0.005'), within('0.025'), within('0.5'), within('10'), within('+Inf')]).toEqual([
      0, 1, 2, 2, 3,
    ])
    expect([valueIn(text, 'took_sum{'), valueIn(text, 'took_count{')]).toEqual([20.31, 3])
  })

  test('a call that fails is counted as failed, and its fault stays what it was', async () => {
    const seconds = histogram('took', 'How long')
    const port = metered({ send: async () => Promise.reject(new Error('no')) }, ['send'], seconds)
    await expect(port.send()).rejects.toThrow('no')
    expect(valueIn(metricsText([seconds]), 'took_count{call="send",outcome="failed"}')).toBe(1)
  })
})

describe('/metrics', () => {
  test('is not there without a token in the settings', async () => {
    const world = await openWorld()
    expect((await scrape(world, `Bearer ${token}`)).statusCode).toBe(404)
  })

  test('answers nobody but who sends the token', async () => {
    const world = await openWorld({ env: { METRICS_TOKEN: token } })
    expect((await scrape(world)).statusCode).toBe(401)
    expect((await scrape(world, `Bearer ${token}x`)).statusCode).toBe(401)
    expect((await scrape(world, `Bearer ${token}`)).statusCode).toBe(200)
  })

  test('says how many browsers are connected at this moment', async () => {
    const world = await openWorld({ env: { METRICS_TOKEN: token } })
    const clients = async () =>
      valueIn((await scrape(world, `Bearer ${token}`)).body, 'werkbrug_live_clients')
    expect(await clients()).toBe(0)
    const nothing = () => {}
    const socket = { send: nothing, waiting: () => 0, end: nothing, cut: nothing, ping: nothing }
    const line = world.deps.lines.open(socket, { actor: anonymous, secret: undefined })
    expect(await clients()).toBe(1)
    line.close()
    expect(await clients()).toBe(0)
  })

  test('counts requests by route, lists, questions to the matcher and followers, and names nobody', async () => {
    const world = await openWorld({ env: { METRICS_TOKEN: token } })
    const { id } = world
    const list = `/regions/${id.home}/vacancies/${id.open}/matches`
    for (const _ of [1, 2, 3]) expect((await world.send('holder', 'GET', list)).statusCode).toBe(200)
    await world.deps.followers.catchUp()
    const { body, headers } = await scrape(world, `Bearer ${token}`)
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    const route = '/api/v1/regions/:region/vacancies/:id/matches'
    expect(valueIn(body, `werkbrug_request_seconds_count{method="GET",route="${route}",status="200"}`)).toBe(
      3,
    )
    expect(valueIn(body, 'werkbrug_lists_total{from="matcher"}')).toBe(1)
    expect(valueIn(body, 'werkbrug_lists_total{from="memory"}')).toBe(2)
    expect(valueIn(body, 'werkbrug_matcher_seconds_count{call="rank",outcome="ok"}')).toBe(1)
    for (const name of ['mail', 'job']) expect(body).toContain(`# TYPE werkbrug_${name}_seconds histogram`)
    expect(valueIn(body, 'werkbrug_follower_lag_seconds{follower="matcher"}')).toBe(0)
    expect(valueIn(body, 'werkbrug_follower_lag_seconds{follower="what is searched"}')).toBe(0)
    expect(body).not.toContain(id.open)
    expect(body).not.toContain(id.home)
    // Every line is a comment, or a name with labels and a number.
    for (const line of body.split('\n').filter(Boolean))
      expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z_]+(\{[a-z]+="[^\n]*"\})? [0-9.e+-]+)$/)
  })
})
