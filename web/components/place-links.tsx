import { NavLink } from 'react-router'
import { Icon, type IconShape } from './icon.tsx'

export type Place = {
  to: string
  label: string
  icon: IconShape
  /** How many things wait there. */
  count?: number
}

/** One line of a menu: the picture and name of a place, and how much waits there. */
export function PlaceLink({ place: { to, label, icon, count }, onGo }: { place: Place; onGo?: () => void }) {
  return (
    <NavLink to={to} {...(onGo && { onClick: onGo })}>
      <Icon of={icon} />
      <span>{label}</span>
      {count !== undefined && <b className="num">{count}</b>}
    </NavLink>
  )
}
