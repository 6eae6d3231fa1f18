import { Bike, Clock, Heart, MessagesSquare, Wrench } from 'lucide-react'
import type { IconShape } from '../../components/icon.tsx'

const pictures: Record<string, IconShape> = {
  skills: Wrench,
  language: MessagesSquare,
  travel: Bike,
  availability: Clock,
  wish: Heart,
}

/** The picture of a criterion; its name is `part.<criterion>` of common.json. */
export const pictureOf = (criterion: string): IconShape => pictures[criterion] ?? Wrench

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
  return pictureOf(nearest[rule] ?? rule)
}
