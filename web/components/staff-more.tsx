import { Menu } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Icon } from './icon.tsx'
import { type Place, PlaceLink } from './place-links.tsx'
import { StaffDesk, type StaffDeskProps } from './staff-desk.tsx'

/** The last tab: the places that have none of their own, and the desk. */
export function StaffMore({ places, ...desk }: StaffDeskProps & { places: readonly Place[] }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const waiting = places.reduce((sum, { count = 0 }) => sum + count, 0)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        {...(places.some(({ to }) => pathname.startsWith(to)) && { 'aria-current': 'true' as const })}
        onClick={() => setOpen(true)}
      >
        <Icon of={Menu} />
        <span>{t('more')}</span>
        {waiting > 0 && <b className="num">{waiting}</b>}
      </button>
      <Dialog
        title={t('more')}
        open={isOpen}
        onClose={close}
        actions={<Button onPress={close}>{t('close')}</Button>}
      >
        {places.length > 0 && (
          <ul className="places">
            {places.map((place) => (
              <li key={place.to}>
                <PlaceLink place={place} onGo={close} />
              </li>
            ))}
          </ul>
        )}
        <div className="stack-s">
          <StaffDesk {...desk} />
        </div>
      </Dialog>
    </>
  )
}
