import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation, useNavigate, useParams } from 'react-router'
import type { Role } from '#contract'
import { EmployerShell } from '../components/employer-shell.tsx'
import { ErrorPage } from '../components/error-panel.tsx'
import { LoadingShape } from '../components/loading.tsx'
import { PersonShell } from '../components/person-shell.tsx'
import type { Place } from '../components/place-links.tsx'
import { StaffShell } from '../components/staff-shell.tsx'
import { useFindKeys } from '../components/use-find-keys.ts'
import { MyJobhunter } from '../features/employers/my-jobhunter.tsx'
import { useWaiting } from '../features/objections/use-objections.ts'
import type { Say } from '../words/keys.ts'
import { homeOf } from './home-of.ts'
import { paths } from './paths.ts'
import { coordinatorPlaces, personPlaces, staffPlaces } from './places.ts'
import type { Frame } from './routes.tsx'
import { useSession } from './session.tsx'

/** Lets in whom the page is for: others are led to sign in, or to their own first page. */
function Guard({ role, children }: { role: Role; children: ReactNode }) {
  const { session, error, reload } = useSession()
  const { pathname } = useLocation()
  const { region } = useParams()
  if (!session)
    return (
      <main className="page">{error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />}</main>
    )
  if (!session.account) return <Navigate to={paths.signIn.to()} state={{ from: pathname }} replace />
  const isTheirs = (one: { role: string; region: string }) =>
    one.role === role && (region === undefined || one.region === region)
  return session.memberships.some(isTheirs) ? children : <Navigate to={homeOf(session)} replace />
}

type DeskProps = {
  as: Role
  places: (region: string, t: Say, waiting?: number) => Place[]
  children: ReactNode
}

/** The desk of who works for a region. */
function DeskFrame({ as, places, children }: DeskProps) {
  const { t } = useTranslation()
  const { session, signOut, setLanguage } = useSession()
  const { region } = useParams()
  const navigate = useNavigate()
  const membership = session?.memberships.find((one) => one.region === region && one.role === as)
  const find = as === 'jobhunter' && membership ? paths.find.to({ region: membership.region }) : null
  useFindKeys(useMemo(() => (find === null ? null : () => void navigate(find)), [find, navigate]))
  const waiting = useWaiting(as === 'jobhunter' && membership ? membership.region : null)
  if (!membership) return null
  return (
    <StaffShell
      places={places(membership.region, t, waiting.data?.items.length)}
      home={homeOf(session)}
      name={session?.account?.name ?? ''}
      post={t('post', { role: t(`role.${membership.role}`), region: membership.regionName })}
      account={paths.account.to()}
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

function EmployerFrame({ children }: { children: ReactNode }) {
  const { session, signOut, setLanguage } = useSession()
  const { region, employer } = useParams()
  const own = session?.memberships.find(
    (one) => one.role === 'employer' && one.region === region && (!employer || one.employer === employer),
  )
  const navigate = useNavigate()
  return (
    <EmployerShell
      home={homeOf(session)}
      name={session?.account?.name ?? ''}
      account={paths.account.to()}
      onLanguage={(language) => void setLanguage(language)}
      onSignOut={() => void signOut().then(() => navigate(paths.landing.to()))}
    >
      {children}
      {own?.employer && <MyJobhunter region={own.region} employer={own.employer} />}
    </EmployerShell>
  )
}

type Framed = Exclude<Frame, 'public'>
const frames: Record<Framed, { role: Role; of: (children: ReactNode) => ReactNode }> = {
  staff: {
    role: 'jobhunter',
    of: (children) => (
      <DeskFrame as="jobhunter" places={staffPlaces}>
        {children}
      </DeskFrame>
    ),
  },
  coordinator: {
    role: 'coordinator',
    of: (children) => (
      <DeskFrame as="coordinator" places={coordinatorPlaces}>
        {children}
      </DeskFrame>
    ),
  },
  employer: { role: 'employer', of: (children) => <EmployerFrame>{children}</EmployerFrame> },
  person: { role: 'person', of: (children) => <PersonFrame>{children}</PersonFrame> },
  staffAlone: { role: 'jobhunter', of: (children) => children },
  personAlone: { role: 'person', of: (children) => children },
}

/** What stands round a page that is for somebody. */
export default function InFrame({ frame, children }: { frame: Framed; children: ReactNode }) {
  const { role, of } = frames[frame]
  return <Guard role={role}>{of(children)}</Guard>
}
