import { Wrench } from 'lucide-react'
import { criterionPictures } from '../../components/criteria.tsx'
import type { IconShape } from '../../components/icon.tsx'

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
