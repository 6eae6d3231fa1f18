import '../../styles/parts/me.css'
import { Trans, useTranslation } from 'react-i18next'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { GoOnCard } from '../builder/go-on-card.tsx'
import { MyPromises } from '../cases/my-promises.tsx'
import { MyInvitations } from '../events/my-invitations.tsx'
import { NewJobhunter } from '../handovers/new-jobhunter.tsx'
import { Notices } from '../notifications/notices.tsx'
import { MyPlacements } from '../placements/my-placements.tsx'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { Claim } from './claim.tsx'
import { Closed } from './closed.tsx'
import { MyPlaces } from './my-places.tsx'
import { NextStepCard } from './next-step-card.tsx'

/** A person's first page: my places, or what has to happen before there can be any. */
export default function HomePage() {
  const { t } = useTranslation('me')
  const me = useOwnProfile()
  const { data: profile, error, reload } = useProfile(me.region, me.profile)
  usePageTitle(t('common:place.home'))
  if (!profile) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />
  if (profile.state === 'unclaimed')
    return (
      <>
        <GoOnCard profile={profile} />
        <Claim profile={profile} />
      </>
    )
  return (
    <>
      <h1>
        <Trans t={t} i18nKey="hello" values={{ name: profile.contact.name }} components={{ bdi: <bdi /> }} />
      </h1>
      {profile.state === 'active' && <NextStepCard region={me.region} profile={me.profile} />}
      <NewJobhunter region={me.region} />
      {profile.state === 'active' && <GoOnCard profile={profile} />}
      {profile.state === 'active' && <MyInvitations region={me.region} profile={me.profile} />}
      <MyPlacements region={me.region} as="person" />
      <MyPromises region={me.region} profile={me.profile} />
      <Notices />
      {profile.state === 'closed' ? <Closed profile={profile} /> : <MyPlaces profile={profile} />}
    </>
  )
}
