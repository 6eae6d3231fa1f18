import { faceOf } from '../../api/features/pictures/rules-cards.ts'
import { poolRows } from '../../api/features/pictures/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { postcodes } from '../../seed/data/places.ts'
import { taxonomy } from '../../seed/data/taxonomy.ts'
import { type Attack, cellsOf, day, everyHour, region } from './attack.ts'
import { foundBy, scoreOf, type Walk } from './score.ts'

const bands = ['upTo15', 'upTo30', 'upTo45', 'over45'] as const

/** Moves the site over many postcodes, and believes that everybody lives where they stand highest. */
export const homeWalk = async (
  attack: Attack,
  { steps, isReviewed }: { steps: number; isReviewed: boolean },
): Promise<Walk> => {
  const id = await attack.open()
  const first = await attack.list(id)
  const cards = await attack.cards(id)
  const best = new Map<string, { at: string; rank: number }>()
  const look = (people: typeof first, at: string) => {
    for (const [place, { pseudonym, travelBand }] of people.entries()) {
      const rank = (travelBand ? bands.indexOf(travelBand) : bands.length) * 1000 + place
      if (rank < (best.get(pseudonym)?.rank ?? Number.POSITIVE_INFINITY)) best.set(pseudonym, { at, rank })
    }
  }
  look(first, attack.site.address.postcode ?? '')
  const stride = Math.max(1, Math.floor(postcodes.length / steps))
  for (let at = 0; at < postcodes.length; at += stride) {
    const place = postcodes[at]
    if (!place) continue
    await attack.move({ town: place.town, postcode: place.postcode })
    if (!isReviewed) await attack.reopen(id)
    look(await attack.list(id), place.postcode)
  }
  await attack.move({ town: attack.site.address.town, postcode: attack.site.address.postcode ?? '' })
  const homes = new Map(
    (await attack.people()).map(({ id: person, residence }) => [person, residence.postcode ?? '']),
  )
  const near = (postcode: string) => {
    const place = postcodes.find((one) => one.postcode === postcode)
    if (!place) return postcode
    const far = (one: (typeof postcodes)[number]) => Math.hypot(one.x - place.x, one.y - place.y)
    const looked = postcodes.filter((_, index) => index % stride === 0)
    return looked.reduce((nearest, one) => (far(one) < far(nearest) ? one : nearest)).postcode
  }
  return scoreOf(
    isReviewed ? 'home, by moving the site' : 'home, where no one looks again',
    cards.map(({ profile, pseudonym, shows }) => ({
      guess: best.get(pseudonym)?.at ?? '',
      truth: near(homes.get(profile) ?? ''),
      like: faceOf(shows),
    })),
  )
}

/** Two vacancies that ask the same: who is who, by pseudonym, else by the place among equal cards. */
export const linkWalk = async (attack: Attack): Promise<Walk> => {
  const [one, other] = [await attack.open(), await attack.open()]
  const [here, there] = [await attack.list(one), await attack.list(other)]
  const [mine, yours] = [await attack.cards(one), await attack.cards(other)]
  const ownerOf = new Map(yours.map(({ pseudonym, profile }) => [pseudonym, profile]))
  const facesIn = (people: typeof here) =>
    Map.groupBy(people, ({ pseudonym: _, isWanted: __, ...shows }) => faceOf(shows))
  const [from, to] = [facesIn(here), facesIn(there)]
  const guesses = mine.map(({ profile, pseudonym, shows }) => {
    const face = faceOf(shows)
    const place = from.get(face)?.findIndex((card) => card.pseudonym === pseudonym) ?? -1
    const found = ownerOf.has(pseudonym) ? pseudonym : to.get(face)?.[place]?.pseudonym
    return { guess: ownerOf.get(found ?? '') ?? '', truth: profile, like: face }
  })
  return scoreOf('two lists of the same people', guesses, { fewest: 3 })
}

/** Somebody the employer knows well: are they among the people? Yes when a card says what they would say. */
export const memberWalk = async (attack: Attack): Promise<Walk> => {
  // On one morning all agree, so that it is known what the card of each would say; on the next some do not.
  const home = attack.store.collection(profiles).in(region)
  const id = await attack.open()
  const agreed = new Set<string>()
  for (const { id: person, state, sharing } of await attack.people()) {
    if (sharing.anonymousPool) agreed.add(person)
    if (state !== 'active' || sharing.anonymousPool) continue
    await home.update(person, 'latest', (now) => ({
      ...now,
      sharing: { ...now.sharing, anonymousPool: true },
    }))
  }
  await attack.morning()
  await attack.list(id)
  const all = await attack.cards(id)
  for (const { profile } of all) {
    if (agreed.has(profile)) continue
    await home.update(profile, 'latest', (now) => ({
      ...now,
      sharing: { ...now.sharing, anonymousPool: false },
    }))
  }
  await attack.morning()
  const left = await attack.list(id)
  const said = left.map(({ pseudonym: _, isWanted: __, ...shows }) => Object.entries(shows))
  const isThere = (shows: object) =>
    said.some((shown) =>
      shown.every(([field, value]) => {
        const own = (shows as Record<string, unknown>)[field]
        return own === undefined || JSON.stringify(own) === JSON.stringify(value)
      }),
    )
  return scoreOf(
    'whether somebody known is there',
    all.map(({ profile, shows }) => ({
      guess: String(isThere(shows)),
      truth: String(agreed.has(profile)),
      like: '',
    })),
  )
}

/** People whose card is in the list though they did not agree. */
export const consentWalk = async (attack: Attack): Promise<Walk> => {
  const id = await attack.open()
  await attack.list(id)
  const cards = await attack.cards(id)
  const disagreed = new Set(
    (await attack.people()).flatMap((one) => (one.sharing.anonymousPool ? [] : [one.id])),
  )
  return foundBy(
    'people who did not agree',
    cards.filter(({ profile }) => disagreed.has(profile)).length,
    disagreed.size,
  )
}

/** Rows of what is kept for lists that hold the hours of lessons. */
export const lessonWalk = async (attack: Attack): Promise<Walk> => {
  const rows = await attack.store.collection(poolRows).in(region).find({})
  const held = rows.filter(({ row }) => /[^0]/.test(row.movableBlocks))
  return foundBy('hours of lessons, in what is kept', held.length, rows.length)
}

/** A list of so few that each of them stands out. */
export const shortWalk = async (attack: Attack): Promise<Walk> => {
  const fitting = await attack.pool()
  const [title, levels] = [
    { language: 'nl', text: 'Taak', translations: {} },
    ['C2', 'B2', 'B1', 'A2'] as const,
  ]
  const required = cellsOf(everyHour.slice(-40))
  for (const { id: skill } of taxonomy.skills)
    for (const level of levels) {
      const dutch = { listening: level, speaking: level, reading: level, writing: level }
      const hard = ['listening' as const, 'speaking' as const]
      const ask = {
        ...attack.loose,
        work: {
          ...attack.loose.work,
          tasks: { talk: { title, share: 1, dutch, hard, floorLanguageHelps: false } },
        },
        requirements: {
          skills: { [skill]: { level: 1, importance: 'must' as const, learnable: false } },
          certificates: {},
        },
        hours: { ...attack.loose.hours, possible: cellsOf(everyHour), required },
      }
      const there = fitting(ask)
      if (there < 3 || there > 4) continue
      return foundBy('people of a list too short', (await attack.list(await attack.open(ask))).length, there)
    }
  throw new Error('Nothing is that rare')
}

/** Names that were let known and taken back: whoever is back the next morning is known again. */
export const withdrawnWalk = async (attack: Attack): Promise<Walk> => {
  const id = await attack.open()
  await attack.list(id)
  const cards = (await attack.cards(id)).slice(0, 3)
  const home = attack.store.collection(profiles).in(region)
  const today = new Date(attack.deps.clock.now()).toISOString().slice(0, 10)
  const known = await attack.people()
  let found = 0
  for (const { profile } of cards) {
    const before = known.find((one) => one.id === profile)
    if (!before) continue
    const act = (version: number, at: string) => ({
      ...{ version, at, actor: profile, action: 'changed', paths: [`/sharing/releases/${attack.firm}`] },
    })
    await home.update(profile, 'latest', (now) => ({
      ...now,
      sharing: { ...now.sharing, releases: { [attack.firm]: { from: today, until: '2027-12-01' } } },
      history: [...now.history, act(now.version + 1, attack.deps.clock.now().toISOString())],
    }))
    await attack.morning()
    await attack.list(id)
    await home.update(profile, 'latest', (now) => ({
      ...now,
      sharing: { ...now.sharing, releases: {} },
      history: [...now.history, act(now.version + 1, attack.deps.clock.now().toISOString())],
    }))
    await attack.morning()
    await attack.list(id)
    // Where a list is cut off, others come and go each morning: what tells is the card of that person.
    if ((await attack.cards(id)).some((card) => card.profile === profile)) found += 1
    attack.wait(8 * day)
    await attack.morning()
  }
  return foundBy('a name that was taken back', found, cards.length)
}
