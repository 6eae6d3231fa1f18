import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Logo } from './logo.tsx'
import { MainContent, SkipLink } from './main-content.tsx'
import { type Place, PlaceLink } from './place-links.tsx'
import { StaffDesk, type StaffDeskProps } from './staff-desk.tsx'
import { StaffMore } from './staff-more.tsx'

/** Places with a tab of their own; what follows them is behind "more". */
const inTabs = 4

type StaffShellProps = StaffDeskProps & { places: readonly Place[]; home: string; children: ReactNode }

/** The frame of staff pages: a rail beside the page, or tabs below it under 1024. */
export function StaffShell({ places, home, children, ...desk }: StaffShellProps) {
  const { t } = useTranslation()
  return (
    <div className="shell" data-density="desk">
      <SkipLink />
      <nav className="rail" aria-label={t('menu')}>
        <Logo to={home} />
        <ul className="places">
          {places.map((place, index) => (
            <li key={place.to} {...(index >= inTabs && { className: 'rail-rest' })}>
              <PlaceLink place={place} />
            </li>
          ))}
          <li className="rail-more">
            <StaffMore places={places.slice(inTabs)} {...desk} />
          </li>
        </ul>
        <div className="rail-foot">
          <StaffDesk {...desk} />
        </div>
      </nav>
      <MainContent className="desk-main">{children}</MainContent>
    </div>
  )
}
