import {
  Award,
  Briefcase,
  Cable,
  CalendarDays,
  ChartNoAxesColumn,
  ClipboardCheck,
  FolderOpen,
  Handshake,
  House,
  MessageSquareText,
  Scale,
  ScrollText,
  Search,
  Settings2,
  Store,
  Sun,
  UserRound,
  UsersRound,
} from 'lucide-react'
import type { Place } from '../components/place-links.tsx'
import type { Say } from '../words/keys.ts'
import { paths } from './paths.ts'

/** Where the rail of a jobhunter leads; `waiting` objections are counted there. */
export const staffPlaces = (region: string, t: Say, waiting = 0): Place[] => [
  { to: paths.today.to({ region }), label: t('place.today'), icon: Sun },
  { to: paths.people.to({ region }), label: t('place.people'), icon: UsersRound },
  { to: paths.vacancies.to({ region }), label: t('place.vacancies'), icon: Briefcase },
  { to: paths.employers.to({ region }), label: t('place.employers'), icon: Store },
  { to: paths.events.to({ region }), label: t('place.events'), icon: CalendarDays },
  { to: paths.placements.to({ region }), label: t('place.placements'), icon: Handshake },
  { to: paths.reviews.to({ region }), label: t('place.reviews'), icon: ClipboardCheck },
  { to: paths.pitches.to({ region }), label: t('place.pitches'), icon: MessageSquareText },
  { to: paths.find.to({ region }), label: t('place.find'), icon: Search },
  {
    to: paths.objections.to({ region }),
    label: t('place.objections'),
    icon: Scale,
    ...(waiting > 0 && { count: waiting }),
  },
]

/** Where the rail of a coordinator leads. */
export const coordinatorPlaces = (region: string, t: Say): Place[] => [
  { to: paths.region.to({ region }), label: t('place.region'), icon: Settings2 },
  { to: paths.outcomes.to({ region }), label: t('place.outcomes'), icon: ChartNoAxesColumn },
  { to: paths.caseLoad.to({ region }), label: t('place.caseLoad'), icon: FolderOpen },
  { to: paths.staff.to({ region }), label: t('place.staff'), icon: UsersRound },
  { to: paths.connections.to({ region }), label: t('place.connections'), icon: Cable },
  { to: paths.audit.to({ region }), label: t('place.audit'), icon: ScrollText },
  { to: paths.regionCertificates.to({ region }), label: t('place.certificates'), icon: Award },
]

/** Where the tabs of a person lead. */
export const personPlaces = (t: Say): Place[] => [
  { to: paths.me.to(), label: t('place.home'), icon: House },
  { to: paths.myPitches.to(), label: t('place.myPitches'), icon: MessageSquareText },
  { to: paths.myProfile.to(), label: t('place.me'), icon: UserRound },
]
