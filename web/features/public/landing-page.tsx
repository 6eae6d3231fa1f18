import { useTranslation } from 'react-i18next'
import { LanguageChips } from '../../components/language-menu.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { ReadAloud } from '../../components/read-aloud.tsx'
import { useSession } from '../../session.tsx'
import { Doors } from './doors.tsx'
import { LongBridge } from './long-bridge.tsx'
import { PublicFrame } from './public-frame.tsx'
import { WhoSeesWhat } from './who-sees-what.tsx'
import { useIsWide } from './wide.ts'
import './landing.css'

/** What Werkbrug is, for who comes for the first time. */
export default function LandingPage() {
  const { t } = useTranslation('public')
  const { setLanguage } = useSession()
  const isWide = useIsWide()
  usePageTitle(t('title'))
  const chips = <LanguageChips onChoose={(language) => void setLanguage(language)} />
  return (
    <PublicFrame languages={isWide ? chips : <span />}>
      {!isWide && chips}
      <div className="land-head">
        <h1>{t('headline')}</h1>
        {!isWide && <ReadAloud />}
      </div>
      <Doors />
      <LongBridge />
      <WhoSeesWhat />
    </PublicFrame>
  )
}
