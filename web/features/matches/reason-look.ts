import { Wrench } from 'lucide-react'
import { criterionPictures } from '../../components/criteria.tsx'
import type { IconShape } from '../../components/icon.tsx'
import type { ReasonKind } from '../../components/reason-line.tsx'

/** Gates that have no criterion of their own stand under the one they are nearest to. */
const nearest: Record<string, string> = {
  reach: 'travel',
  hours: 'availability',
  dates: 'availability',
  certificate: 'skills',
  constraint: 'skills',
  rights: 'wish',
}

/** The picture beside a reason, by the first word of its code. */
export function pictureOfReason(code: string): IconShape {
  const rule = code.split('.')[0] ?? ''
  return criterionPictures[nearest[rule] ?? rule] ?? Wrench
}

const gaps = new Set([
  'skills.haveNone',
  'skills.belowLevel',
  'skills.related',
  'skills.missing',
  'skills.missingLearnable',
  'language.below',
  'availability.noWayAtNight',
  'wish.notMentioned',
  'wish.notOccupation',
  'wish.notGroup',
  'wish.notSector',
  'wish.notKind',
  'reach.tooFar',
])

/** Whether a reason of a score says that something fits, is not there yet, or is not known. */
export function kindOfReason(code: string): ReasonKind {
  if (/unknown$/i.test(code)) return 'check'
  return gaps.has(code) ? 'gap' : 'fit'
}
