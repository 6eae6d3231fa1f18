import { Heart } from 'lucide-react'
import { describe, expect, test } from 'vitest'
import { fromRanges } from '../../matcher/grid.ts'
import { Bridge } from '../../web/components/bridge.tsx'
import { Deck } from '../../web/components/deck.tsx'
import { DutchLevels } from '../../web/components/levels.tsx'
import { PartBar } from '../../web/components/part-bar.tsx'
import { Planks, planksOf, standingOf } from '../../web/components/planks.tsx'
import { StaffParts } from '../../web/components/staff-parts.tsx'
import { WeekGrid } from '../../web/components/week-grid.tsx'
import { htmlIn, spokenOf } from './render-words.tsx'

const part = (criterion: string, value: number, known = 10_000) => ({
  criterion,
  label: criterion,
  value,
  known,
})
const countOf = (html: string, name: string) => html.split(`"${name}"`).length - 1

describe('planks', () => {
  test.each([
    [10_000, 5],
    [9500, 5],
    [9499, 4],
    [8000, 4],
    [7999, 3],
    [1999, 0],
    [0, 0],
  ])('of a value of %i round down, five from 95 percent: %i', (value, planks) => {
    expect(planksOf(value)).toBe(planks)
    expect(countOf(htmlIn('en', <Planks full={planksOf(value)} />), 'full')).toBe(planks)
  })

  test('of what is not told are all hatched', () => {
    expect(countOf(htmlIn('en', <Planks full={3} unknown />), 'unknown')).toBe(5)
  })

  test.each([
    [9500, 10_000, 'all'],
    [8000, 10_000, 'most'],
    [2000, 10_000, 'some'],
    [1999, 10_000, 'none'],
    [5000, 0, 'unknown'],
    [5000, 1, 'some'],
  ] as const)('of %i, known to %i, stand for "%s"', (value, known, standing) => {
    expect(standingOf({ value, known })).toBe(standing)
  })
})

describe('the bridge', () => {
  const parts = [part('a', 10_000), part('b', 9500), part('c', 8200), part('d', 0), part('e', 5000, 0)]

  test('is spoken as one sentence that names every part once', () => {
    expect(spokenOf(htmlIn('en', <Bridge parts={parts} />))).toBe(
      'Fits: a, b. Mostly fits: c. Not yet: d. Not known yet: e.',
    )
  })

  test('is spoken in the reader’s own commas', () => {
    expect(spokenOf(htmlIn('ar', <Bridge parts={parts.slice(0, 2)} />))).toBe('مناسب: a، b.')
    expect(spokenOf(htmlIn('ti', <Bridge parts={parts.slice(0, 2)} />))).toBe('ይሰማማዕ፦ a፣ b።')
  })

  test('draws a plank closed from 95 percent and never a number', () => {
    const html = htmlIn('en', <Bridge parts={parts.slice(1, 2)} />)
    expect(html).toContain('--v:1')
    expect(html).not.toContain('rest')
    expect(html).not.toMatch(/>\d/)
  })
})

describe('the parts that staff see', () => {
  const parts = [
    { ...part('skills', 9375), weight: 40, shownTenths: 375, icon: Heart },
    { ...part('wish', 5000, 0), weight: 10, shownTenths: 50, icon: Heart },
  ]

  test('show points with one decimal, each of its weight, and their sum', () => {
    const html = htmlIn('nl', <StaffParts parts={parts} totalTenths={425} />)
    expect(html).toContain('<bdi>37,5</bdi> <span>van 40</span>')
    expect(html).toContain('<bdi>42,5</bdi> <span>van 100</span>')
  })

  test('hatch what is unknown to half and ask to check it first', () => {
    const html = htmlIn('en', <StaffParts parts={parts} totalTenths={425} />)
    expect(countOf(html, 'unknown')).toBe(1)
    expect(html).toContain('check first')
    expect(htmlIn('en', <Deck parts={parts} />)).toContain('class="unknown" style="--v:0.5"')
  })
})

test('a part for a person has a word and five planks, and no number', () => {
  const html = htmlIn('ti', <PartBar icon={Heart} label="ድልየተይ" value={4100} known={10_000} />)
  expect(html).toContain('ብኸፊል')
  expect(countOf(html, 'full')).toBe(2)
  expect(html).not.toMatch(/\d%|>\d/)
})

test('planks that a change would lay are told apart from those that are there and those that are not', () => {
  const html = htmlIn('en', <Planks full={3} laid={1} />)
  expect(countOf(html, 'full')).toBe(3)
  expect(countOf(html, 'here')).toBe(1)
  expect(html.match(/<i/g)).toHaveLength(5)
})

test('four levels of Dutch are spoken with what is not known', () => {
  const html = htmlIn(
    'en',
    <DutchLevels levels={{ listening: 'A2', speaking: 'A1', reading: null, writing: null }} />,
  )
  expect(spokenOf(html)).toBe('Listening: A2, Speaking: A1, Reading: not known, Writing: not known')
  expect(countOf(html, 'unknown')).toBe(2)
})

describe('the week', () => {
  const free = fromRanges([{ day: 0, from: 5, until: 12 }])
  const asked = fromRanges([{ day: 0, from: 8, until: 14 }])
  const blocked = fromRanges([{ day: 0, from: 9, until: 10 }])

  test('is spoken as hours free of hours asked', () => {
    expect(spokenOf(htmlIn('en', <WeekGrid free={free} asked={asked} />))).toBe('4 of 6 hours are free')
  })

  test.each([
    [0, 'لا ساعات متاحة'],
    [1, 'ساعة واحدة متاحة'],
    [2, 'ساعتان متاحتان'],
    [3, '3 ساعات متاحة'],
    [11, '11 ساعة متاحة'],
    [100, '100 ساعة متاحة'],
  ])('counts %i hours in the Arabic form for it', (hours, said) => {
    const ranges = Array.from({ length: hours }, (_, hour) => ({
      day: Math.floor(hour / 24),
      from: hour % 24,
      until: (hour % 24) + 1,
    }))
    expect(spokenOf(htmlIn('ar', <WeekGrid free={fromRanges(ranges)} />))).toBe(said)
  })

  test.each([
    [1, '1 ነጻ ሰዓት'],
    [3, '3 ነጻ ሰዓታት'],
  ])('counts %i hours in the Tigrinya form for it', (hours, said) => {
    const week = fromRanges([{ day: 0, from: 0, until: hours }])
    expect(spokenOf(htmlIn('ti', <WeekGrid free={week} />))).toBe(said)
  })

  test('marks both, free, asked and taken hours apart', () => {
    const html = htmlIn('en', <WeekGrid free={free} asked={asked} blocked={blocked} />)
    expect(countOf(html, 'on')).toBe(3)
    expect(countOf(html, 'free')).toBe(3)
    expect(countOf(html, 'ask')).toBe(3)
  })

  test('without asked hours draws free solid and taken hatched', () => {
    const html = htmlIn('en', <WeekGrid free={free} blocked={blocked} />)
    expect(countOf(html, 'on')).toBe(6)
    expect(countOf(html, 'block')).toBe(1)
  })
})
