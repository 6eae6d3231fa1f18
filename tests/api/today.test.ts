import { afterAll, describe, expect, test } from 'vitest'
import { todayKinds } from '#codes/today'
import type { TodayAnswerItem } from '#contract/today'
import { addDays, addMonths } from '../../api/adapters/clock.ts'
import type { Regional, ScopedSpec } from '../../api/adapters/store/port.ts'
import { contacts, promises } from '../../api/features/cases/store.ts'
import { participations } from '../../api/features/events/store.ts'
import { objections } from '../../api/features/objections/store.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { placements } from '../../api/features/placements/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { snoozes } from '../../api/features/today/store.ts'
import { layCases } from '../support/today.ts'
import { openWorld, type World } from '../support/world.ts'

type Answer = { today: string; items: TodayAnswerItem[]; snoozed: TodayAnswerItem[] }

const closers: (() => Promise<void>)[] = []
const atEnd = (close: () => Promise<void>) => void closers.push(close)
afterAll(async () => {
  for (const close of closers) await close()
})
const world = await openWorld({ atEnd })
const path = `/regions/${world.id.home}/today`
const read = async (caller: 'holder' | 'colleague' = 'holder') =>
  (await world.send(caller, 'GET', path)).json<Answer>()
const { today } = await read()
await layCases(world, today, 80)

/** Today once more, person by person, in the plainest way: from the same records and WORK's list of kinds. */
const plainly = async ({ store, id, accountOf }: World): Promise<string[]> => {
  const all = <T extends Regional>(spec: ScopedSpec<T>) => store.collection(spec).in(id.home).find({})
  const [people, notes, words, stories, places, remarks, asked] = await Promise.all([
    all(profiles),
    all(contacts),
    all(promises),
    all(pitches),
    all(placements),
    all(objections),
    all(participations),
  ])
  const found: string[] = []
  const dayOf = (instant: string) => instant.slice(0, 10)
  for (const one of people) {
    if (one.case.owner !== accountOf('holder')) continue
    const theirs = <T extends { profile: string }>(list: T[]) =>
      list.filter(({ profile }) => profile === one.id)
    const last = theirs(notes).sort((a, b) => (a.day < b.day ? 1 : -1))[0]
    const open = theirs(words).filter(({ state }) => state === 'open')
    for (const { id: promise, dueOn } of open) if (dueOn <= today) found.push(`promiseDue:${promise}`)
    for (const { id: pitch, state, since } of theirs(stories)) {
      const day = dayOf(since)
      if (state === 'sent' && addDays(day, 7) <= today) found.push(`pitchSilent:${pitch}`)
      if (state === 'proposed') found.push(`pitchToAgree:${pitch}`)
      if (state === 'interested') found.push(`releaseAsked:${pitch}`)
      if (state === 'refused') found.push(`answerToDiscuss:${pitch}`)
    }
    for (const placement of theirs(places)) {
      if (placement.state === 'agreed') found.push(`startToConfirm:${placement.id}`)
      if (placement.state !== 'ending') continue
      found.push(`endNear:${placement.id}`, `evaluationDue:${placement.id}:week1`)
    }
    // The world's event is far ahead, and its invitation was made long ago.
    for (const { id: invited } of theirs(asked)) found.push(`invitationUnanswered:${invited}`)
    for (const { id: remark } of theirs(remarks)) found.push(`objection:${remark}`)
    if (last?.next && last.next.day <= today && one.state !== 'closed') found.push(`stepDue:${last.id}`)
    if (one.state !== 'active') continue
    const permit = one.legal.workPermit?.validUntil
    if (permit && permit <= addDays(today, 49)) found.push(`paperEnds:${one.id}:permit`)
    const made = dayOf(one.history[0]?.at ?? '')
    if ((last?.day ?? made) <= addDays(today, -14)) {
      found.push(`noContact:${one.id}`)
      continue
    }
    const hasStep =
      Boolean(last?.next) ||
      open.length > 0 ||
      [stories, places, asked].some((list) => theirs<{ profile: string }>(list).length > 0)
    if (!hasStep) found.push(`noNextStep:${one.id}`)
    if (addMonths(one.wishes.confirmedOn ?? made, 6) <= today) found.push(`wishesOld:${one.id}`)
  }
  return found
}

describe('Today', () => {
  test('of 80 cases holds what a second, plain count of the same records finds', async () => {
    const { items } = await read()
    const ownKinds = items.filter(({ kind }) => kind !== 'application' && kind !== 'vacancyToReview')
    expect(ownKinds.map(({ key }) => key).sort()).toEqual((await plainly(world)).sort())
    const kinds = new Set(items.map(({ kind }) => kind))
    for (const kind of ['pitchSilent', 'promiseDue', 'stepDue', 'paperEnds', 'noContact', 'wishesOld'])
      expect(kinds).toContain(kind)
    expect(todayKinds).toEqual(expect.arrayContaining([...kinds]))
  })

  test('begins with what is late by most days, then what ends soonest, then what waits longest', async () => {
    const { items } = await read()
    const orders = items.map(({ order }) => order)
    expect(orders).toEqual([...orders].sort((a, b) => rank[a] - rank[b]))
    for (const order of ['late', 'ends', 'waits'] as const) {
      const days = items.filter((one) => one.order === order).map(({ on }) => on)
      expect(days).toEqual([...days].sort())
    }
  })

  test('is a jobhunter’s own: another’s holds only what waits for anybody', async () => {
    const { items } = await read('colleague')
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['application']))
  })

  test('lets something be put off until a day within two weeks, says so, and forgets it then', async () => {
    const [first] = (await read()).items
    const put = (until: string | null) =>
      world.send('holder', 'POST', `${path}/snoozes`, { body: { item: first?.key, until } })
    expect((await put(addDays(today, 15))).json()).toMatchObject({
      faults: [{ path: '/until', code: 'too_late' }],
    })
    expect((await put(today)).json()).toMatchObject({ faults: [{ path: '/until', code: 'too_early' }] })
    await put(addDays(today, 5))
    const asleep = await read()
    expect(asleep.items.map(({ key }) => key)).not.toContain(first?.key)
    expect(asleep.snoozed).toMatchObject([{ key: first?.key, snoozedUntil: addDays(today, 5) }])
    await put(null)
    expect((await read()).items[0]?.key).toBe(first?.key)
    expect(await world.store.collection(snoozes).in(world.id.home).find({})).toEqual([])
  })

  test('shows a stand-in whose case it is', async () => {
    const colleague = world.accountOf('colleague')
    const home = world.store.collection(profiles).in(world.id.home)
    const [silent] = (await read()).items.filter(({ kind }) => kind === 'noContact')
    await home.update(silent?.person?.id ?? '', 'latest', (now) => ({
      ...now,
      case: { ...now.case, standIn: colleague },
    }))
    const { items } = await read('colleague')
    expect(items.find(({ key }) => key === silent?.key)).toMatchObject({ standsInFor: 'holder' })
  })
})

const rank = { late: 0, ends: 1, waits: 2 }
