import { describe, expect, test } from 'vitest'
import { uiLanguages } from '#contract'
import type { Match, Part, Reason } from '#matcher'
import { emptyWeek, fromRanges, fromRun, fullWeek } from '../../matcher/grid.ts'
import { kindOfReason, pictureOfReason } from '../../web/features/matches/reason-look.ts'
import { matchShort, partShort } from '../../web/features/matches/short-text.ts'
import { stretches, weekText } from '../../web/words/hours-text.ts'
import { speechIn } from './matches-speech.ts'

const reason = (code: string, values: Reason['values'] = {}): Reason => ({
  code,
  values,
  audience: ['staff'],
})
const part = (criterion: string, reasons: Reason[], known = 10_000): Part => ({
  criterion,
  weight: 20,
  value: 5000,
  known,
  contribution: 100_000,
  shownTenths: 100,
  reasons,
})
const match = (parts: Part[]): Match => ({
  personId: 'p',
  openingId: 'o',
  score: 0,
  shownTenths: 0,
  confidence: 100,
  parts,
  checks: [],
})
const skills = (count: number) =>
  part('skills', [reason('skills.have', { count, total: 5, skill: ['sk-bake'] })])
const travel = part('travel', [reason('travel.minutes', { minutes: 12, mode: 'bicycle', limit: 30 })])
const hours = part('availability', [reason('availability.overlap', { hours: 26, desired: 28 })])

describe('a part in a few words', () => {
  test.each([
    ['some skills', skills(4), '4 of 5 skills'],
    ['all skills', skills(5), 'All 5 skills'],
    ['no skill in full', part('skills', [reason('skills.haveNone', { total: 1 })]), '0 of 1 skill'],
    ['a journey', travel, '12 minutes by bicycle'],
    ['hours', hours, '26 of 28 hours'],
    [
      'a gap in Dutch before what is enough',
      part('language', [
        reason('language.enough', { dutchSkill: ['speaking'] }),
        reason('language.below', { dutchSkill: 'reading', level: 1, askedLevel: 2 }),
      ]),
      'Reading A1, asked A2',
    ],
    ['a dream', part('wish', [reason('wish.dreamGroup', { occupation: 'o', group: 'g' })]), 'A dream'],
    ['nothing known', part('skills', [reason('skills.unknown')], 0), 'Not known yet, counts half'],
  ])('%s', (_, given, said) => {
    expect(partShort(given, speechIn('en'))).toBe(said)
  })

  test.each(uiLanguages)('is said in %s', (language) => {
    for (const given of [skills(0), skills(1), skills(2), skills(5), travel, hours])
      expect(partShort(given, speechIn(language))).not.toBe('')
  })
})

describe('a match in one line', () => {
  test('tells of skills and the journey', () => {
    expect(matchShort(match([skills(4), travel, hours]), speechIn('en'))).toBe(
      '4 of 5 skills, 12 minutes by bicycle',
    )
  })
  test('tells of hours where no skills are asked', () => {
    const none = part('skills', [reason('skills.noneAsked')])
    expect(matchShort(match([none, travel, hours]), speechIn('en'))).toBe(
      '12 minutes by bicycle, 26 of 28 hours',
    )
  })
  test('tells first what is not known', () => {
    const unknown = part('language', [reason('language.unknown', { dutchSkill: ['reading'] })], 0)
    expect(matchShort(match([skills(4), unknown, travel]), speechIn('en'))).toBe(
      'Dutch not known yet, counts half',
    )
  })
})

describe('hours of a week', () => {
  const mornings = fromRanges([0, 2].map((day) => ({ day, from: 5, until: 9 })))
  const said = (week: string, language: 'en' | 'ti' = 'en') => {
    const { format, say } = speechIn(language)
    return weekText(week, format, say)
  }

  test('that are the same on several days are said once', () => {
    expect(said(mornings)).toBe('Monday and Wednesday 05:00 to 09:00')
  })
  test('of a night belong to the day on which it begins, over the end of the week too', () => {
    expect(stretches(fromRanges([{ day: 6, from: 22, until: 6 }]))).toEqual([
      { days: [6], from: 22, until: 6 },
    ])
  })
  test('that last longer than a day are cut at midnight', () => {
    expect(stretches(fromRun({ fromHour: 12, untilHour: 60 }))).toEqual([
      { days: [0], from: 12, until: 24 },
      { days: [1], from: 0, until: 24 },
      { days: [2], from: 0, until: 12 },
    ])
  })
  test('that are all of it are all days from midnight to midnight', () => {
    expect(stretches(fullWeek)).toEqual([{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, until: 24 }])
  })
  test('that are none say nothing', () => {
    expect(said(emptyWeek)).toBe('')
  })
  test('are said in Tigrinya', () => {
    expect(said(mornings, 'ti')).toBe('ሰኑይን ረቡዕን ካብ 05:00 ክሳብ 09:00')
  })
})

describe('the look of a reason', () => {
  test.each([
    ['skills.have', 'fit'],
    ['skills.missingLearnable', 'gap'],
    ['language.below', 'gap'],
    ['travel.unknown', 'check'],
    ['availability.nightsUnknown', 'check'],
  ])('%s is drawn as %s', (code, kind) => {
    expect(kindOfReason(code)).toBe(kind)
  })
  test('a gate stands under the picture of the criterion it is nearest to', () => {
    expect(pictureOfReason('reach.tooFar')).toBe(pictureOfReason('travel.minutes'))
    expect(pictureOfReason('hours.tooFewForPlace')).toBe(pictureOfReason('availability.overlap'))
  })
})
