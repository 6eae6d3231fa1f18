import '../../styles/parts/access-card.css'
import { Camera, Clock, EyeOff, Pointer, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Logo } from '../../components/logo.tsx'
import { QrPicture } from '../../components/qr-picture.tsx'
import { paths } from '../../shell/paths.ts'
import { dayOf, formatFor } from '../../words/format.ts'
import { dirOf } from '../../words/languages.ts'

type PrintedCardProps = {
  token: string
  /** Instant after which the card can no longer be used. */
  expiresAt: string
  name: string
  language: UiLanguage
  onClose: () => void
}

/** The card as it is printed, on A6, in the language of who gets it; the buttons stay on the screen. */
export function PrintedCard({ token, expiresAt, name, language, onClose }: PrintedCardProps) {
  const { t } = useTranslation('access')
  const { t: said, ready } = useTranslation('access', { lng: language, useSuspense: false })
  if (!ready) return null
  const day = formatFor(language).day(dayOf(expiresAt))
  const address = `${location.origin}${paths.card.to()}#${token}.${language}`
  const lines = [
    { picture: Camera, text: said('card.scan') },
    { picture: Pointer, text: said('card.press') },
    { picture: Clock, text: said('card.once', { day }) },
    { picture: EyeOff, text: said('card.keep') },
  ]
  return (
    <div className="stack">
      <article className="paper-card" lang={language} dir={dirOf(language)}>
        <Logo to={paths.landing.to()} />
        <h2>{said('card.title')}</h2>
        <p>
          <bdi>{name}</bdi>
        </p>
        <QrPicture text={address} label={said('card.code')} />
        <ul className="stack-s">
          {lines.map(({ picture, text }) => (
            <li key={text} className="row-s">
              <Icon of={picture} /> <span className="grow">{text}</span>
            </li>
          ))}
        </ul>
      </article>
      <div className="row-s paper-tools">
        <Button kind="first" icon={Printer} onPress={() => window.print()}>
          {t('card.print')}
        </Button>
        <Button onPress={onClose}>{t('card.close')}</Button>
      </div>
    </div>
  )
}
