import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { ErrorPanel } from './components/error-panel.tsx'
import { LoadingShape } from './components/loading.tsx'
import { PersonShell } from './components/person-shell.tsx'
import { StaffShell } from './components/staff-shell.tsx'
import { paths } from './paths.ts'
import { homeOf, personPlaces, staffPlaces } from './places.ts'
import { useSession } from './session.tsx'

/** Lets in whom the page is for: others are led to sign in, or to their own first page. */
function Guard({ role, children }: { role: 'jobhunter' | 'person'; children: ReactNode }) {
  const { session, error, reload } = useSession()
  const { pathname } = useLocation()
  const { region } = useParams()
  if (!session)
    return (
      <div className="page">{error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape />}</div>
    )
  if (!session.account) return <Navigate to={paths.signIn.to()} state={{ from: pathname }} replace />
  const isTheirs = (one: { role: string; region: string }) =>
    one.role === role && (region === undefined || one.region === region)
  return session.memberships.some(isTheirs) ? children : <Navigate to={homeOf(session)} replace />
}

function StaffFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { session, signOut, setLanguage } = useSession()
  const { region } = useParams()
  const navigate = useNavigate()
  const membership = session?.memberships.find((one) => one.region === region && one.role === 'jobhunter')
  if (!membership) return null
  return (
    <StaffShell
      places={staffPlaces(membership.region, t)}
      home={homeOf(session)}
      name={session?.account?.name ?? ''}
      post={t('post', { role: t(`role.${membership.role}`), region: membership.regionName })}
      onLanguage={(language) => void setLanguage(language)}
      onSignOut={() => void signOut().then(() => navigate(paths.landing.to()))}
    >
      {children}
    </StaffShell>
  )
}

function PersonFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { session, setLanguage } = useSession()
  return (
    <PersonShell
      places={personPlaces(t)}
      home={homeOf(session)}
      onLanguage={(language) => void setLanguage(language)}
    >
      {children}
    </PersonShell>
  )
}

/** What stands round a page that is for somebody. */
export default function InFrame({ frame, children }: { frame: 'staff' | 'person'; children: ReactNode }) {
  const Framed = frame === 'staff' ? StaffFrame : PersonFrame
  return (
    <Guard role={frame === 'staff' ? 'jobhunter' : 'person'}>
      <Framed>{children}</Framed>
    </Guard>
  )
}
