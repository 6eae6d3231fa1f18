import { languageLevels } from '../../../matcher/codes.ts'
import type { Match, Part, Reason } from '../../../matcher/contract.ts'
import { keyOf } from '../../words/keys.ts'
import type { Speech } from './reason-text.ts'

type Say = (reason: Reason, speech: Speech) => string

const amount = (unit: 'hours' | 'minutes', value: unknown, { say }: Speech) =>
  say(`common:${unit}`, { count: Number(value) })
const levelOf = (value: unknown) => languageLevels[Number(value)] ?? ''
const fixed =
  (key: 'noneAsked' | 'dutchEnough' | 'dream' | 'acceptable' | 'notMentioned'): Say =>
  (_, { say }) =>
    say(`matches:short.${key}`)

const skills: Say = ({ values }, { say }) => {
  const [have, count] = [Number(values.count ?? 0), Number(values.total)]
  return have === count
    ? say('matches:short.allSkills', { count })
    : say('matches:short.skills', { have, count })
}

const travel: Say = ({ values }, speech) =>
  speech.say('matches:short.travel', {
    minutes: amount('minutes', values.minutes, speech),
    mode: speech.say(keyOf('codes:within.mode', String(values.mode ?? 'car'))),
  })

/** The reasons that can stand for a whole part in a few words, the most telling first. */
const shortOf: Readonly<Record<string, Say>> = {
  'skills.have': skills,
  'skills.haveNone': skills,
  'skills.noneAsked': fixed('noneAsked'),
  'language.below': ({ values }, { say }) =>
    say('matches:short.dutchBelow', {
      skill: say(keyOf('common:dutchSkill', String(values.dutchSkill))),
      level: levelOf(values.level),
      asked: levelOf(values.askedLevel),
    }),
  'language.enough': fixed('dutchEnough'),
  'language.noneAsked': fixed('noneAsked'),
  'travel.minutes': travel,
  'travel.ifLicence': travel,
  'availability.overlap': ({ values }, speech) =>
    speech.say('matches:short.hours', {
      hours: Number(values.hours),
      desired: amount('hours', values.desired, speech),
    }),
  'wish.dreamOccupation': fixed('dream'),
  'wish.dreamGroup': fixed('dream'),
  'wish.dreamSector': fixed('dream'),
  'wish.acceptableOccupation': fixed('acceptable'),
  'wish.acceptableGroup': fixed('acceptable'),
  'wish.acceptableSector': fixed('acceptable'),
  'wish.notMentioned': fixed('notMentioned'),
}
const order = Object.keys(shortOf)

/** A part of a score in a few words: "4 of 5 skills", "12 minutes by bicycle". */
export function partShort({ reasons }: Pick<Part, 'reasons'>, speech: Speech): string {
  const ranked = reasons
    .filter(({ code }) => Object.hasOwn(shortOf, code))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
  const [best] = ranked
  return best ? (shortOf[best.code]?.(best, speech) ?? '') : speech.say('matches:short.unknown')
}

/** What is told first of a match in a list; hours stand in where no skills are asked. */
const told = ['skills', 'travel', 'availability']

/** A match in one line: what is not known, else the two things that tell most. */
export function matchShort({ parts }: Match, speech: Speech): string {
  const unknown = parts.find(({ known }) => known === 0)
  if (unknown)
    return speech.say('matches:short.partUnknown', {
      part: speech.say(keyOf('common:part', unknown.criterion)),
    })
  return told
    .flatMap((criterion) => parts.filter((part) => part.criterion === criterion))
    .filter(({ reasons }) => !reasons.some(({ code }) => code === 'skills.noneAsked'))
    .slice(0, 2)
    .map((part) => partShort(part, speech))
    .join(speech.say('common:bridge.comma'))
}
