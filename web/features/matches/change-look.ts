import { Award, Bike, CalendarClock, MessagesSquare, Route, Wrench } from 'lucide-react'
import type { Change } from '../../../matcher/contract.ts'
import type { IconShape } from '../../components/icon.tsx'
import type { SectionName } from '../profiles/section.ts'

/** The picture of each change. */
export const changePictures: Readonly<Record<Change['type'], IconShape>> = {
  dutch: MessagesSquare,
  certificate: Award,
  skill: Wrench,
  bicycle: Bike,
  minutes: Route,
  block: CalendarClock,
}

/** Where somebody tells that it has come true. */
export const sectionOfChange: Readonly<Record<Change['type'], SectionName>> = {
  dutch: 'languages',
  certificate: 'certificates',
  skill: 'skills',
  bicycle: 'mobility',
  minutes: 'mobility',
  block: 'availability',
}
