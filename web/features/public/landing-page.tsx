import { useTranslation } from 'react-i18next'
import { LanguageChips } from '../../components/language-menu.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { ReadAloud } from '../../components/read-aloud.tsx'
import { useIsWide } from '../../components/use-is-wide.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useSession } from '../../shell/session.tsx'
import { WhoSeesWhat } from '../privacy/who-sees-what.tsx'
import { Doors } from './doors.tsx'
import { LongBridge } from './long-bridge.tsx'
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
