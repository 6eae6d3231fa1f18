import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Boundary } from '../components/boundary.tsx'
import { LanguageMenu } from '../components/language-menu.tsx'
import { lazyPart } from '../components/lazy-part.tsx'
import { LinkButton } from '../components/link-button.tsx'
import { PublicShell } from '../components/public-shell.tsx'
import { ThemeSwitch } from '../components/theme-switch.tsx'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'
import './public-frame.css'

// Comes after the page: who is signed in is known later than what the page says.
const SignedInDoor = lazyPart(() => import('./signed-in-door.tsx'))

/** Sign in, or the way back to one's own pages and out. */
function Door() {
  const { t } = useTranslation()
  const { session } = useSession()
  if (session?.account)
    return (
      <Boundary show={() => null}>
        <Suspense>
          <SignedInDoor session={session} />
        </Suspense>
      </Boundary>
    )
  return (
    <LinkButton small to={paths.signIn.to()}>
      {t('signIn')}
    </LinkButton>
  )
}

function Foot() {
  const { t } = useTranslation('public')
  return (
    <footer className="land-foot">
      <div>
        <p className="small muted">{t('foot.run')}</p>
        <div className="row wrap small">
          <Link to={paths.ranking.to()}>{t('foot.ranking')}</Link>
          <Link to={paths.privacy.to()}>{t('foot.privacy')}</Link>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  )
}

type PublicFrameProps = {
  children: ReactNode
  mark?: ReactNode
  /** Instead of the language menu. */
  languages?: ReactNode
  /** Instead of signing in. */
  door?: ReactNode
}

/** Bar, foot and languages of the pages that everybody may read. */
export function PublicFrame({ children, mark, languages, door }: PublicFrameProps) {
  const { setLanguage } = useSession()
  return (
    <PublicShell
      home={paths.landing.to()}
      mark={mark}
      tools={
        <div className="land-tools">
          {languages ?? <LanguageMenu onChoose={(language) => void setLanguage(language)} />}
          {door ?? <Door />}
        </div>
      }
      foot={<Foot />}
    >
      {children}
    </PublicShell>
  )
}
