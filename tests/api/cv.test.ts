import { expect, test } from 'vitest'
import type { EuropassCv } from '../../api/features/privacy/contract-cv.ts'
import { europassCv } from '../../api/features/privacy/contract-cv.ts'
import { europassOf } from '../../api/features/privacy/rules-cv.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { written } from '../../seed/builders/record.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { openWorld } from '../support/world.ts'

const facts = reference()
const cvOf = (parts: Parameters<typeof aProfile>[1]) =>
  europassOf(aProfile(randomFrom(1, 'cv'), parts), facts, '2026-11-24').SkillsPassport.LearnerInfo

test('a CV says in the language of its person where they worked, what they learnt and what they speak', () => {
  const cv = cvOf({
    contact: { name: 'Rahwa Tesfay', language: 'ti', email: 'rahwa@example.org' },
    experience: {
      one: { occupation: 'occ-baker', title: null, country: 'ER', from: '2014-01', until: '2020-06' },
      two: { occupation: null, title: written('ti', 'ሓጋዚት'), country: null, from: null, until: 'now' },
    },
    education: {
      school: { title: written('nl', 'Middelbare school'), country: 'ER', year: 2013, valuation: 'none' },
    },
    languages: { others: { ti: 'C2', ar: 'B1', en: 'A0' } },
  })
  expect(cv.Identification.PersonName.FirstName).toBe('Rahwa Tesfay')
  expect(cv.WorkExperience[0]).toMatchObject({
    Period: { From: { Year: 2014, Month: 1 }, To: { Year: 2020, Month: 6 } },
    Position: { Label: facts.concepts.get('occ-baker')?.labels.ti },
  })
  expect(cv.WorkExperience[1]).toEqual({ Period: { Current: true }, Position: { Label: 'ሓጋዚት' } })
  expect(cv.Education[0]).toMatchObject({ Title: 'Middelbare school', Period: { To: { Year: 2013 } } })
  const { MotherTongue, ForeignLanguage } = cv.Skills.Linguistic
  expect(MotherTongue).toEqual([{ Description: { Code: 'ti' } }])
  expect(ForeignLanguage.map(({ Description }) => Description.Code)).toEqual(['nl', 'ar'])
})

test('a CV holds nothing of rights, limits, wishes, hours or who may know what', () => {
  const text = JSON.stringify(
    cvOf({
      legal: { position: 'asylumSeeker', benefit: 'uwv' },
      constraints: { asked: true, excluded: ['heavyLifting'] },
      wishes: { kinds: { job: 'dream' } },
    }),
  )
  for (const word of ['asylum', 'uwv', 'heavyLifting', 'dream', 'bicycle', 'anonymousPool'])
    expect(text).not.toContain(word)
})

test('what leaves is the whole shape, and only to the person', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}/cv`
  const answer = await world.send('self', 'GET', path)
  expect(europassCv.safeParse(answer.json()).success).toBe(true)
  const { SkillsPassport } = answer.json<EuropassCv>()
  expect(SkillsPassport.DocumentInfo).toMatchObject({ DocumentType: 'ECV', XSDVersion: 'V3.4' })
  expect((await world.send('holder', 'GET', path)).statusCode).toBe(403)
})
