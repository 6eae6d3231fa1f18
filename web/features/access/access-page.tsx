import '../../styles/parts/access.css'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useOpenings } from '../matches/use-openings.ts'
import { KeptUntil } from '../privacy/kept-until.tsx'
import { OwnData } from '../privacy/own-data.tsx'
import { WhoSeesWhat } from '../privacy/who-sees-what.tsx'
import { useNames } from '../profiles/use-names.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { KnownBy } from './known-by.tsx'
import { Looks } from './looks.tsx'
import { OtherEmployers } from './other-employers.tsx'
import { PoolSwitch } from './pool-switch.tsx'
import { ReleaseQuestion } from './release-question.tsx'
import { employersOf } from './releases.ts'
import { useSharing } from './use-sharing.ts'

/** As many places as the first page shows. */
const most = 50

/** Who can see what of me, who knows my name, and who looked. */
export default function AccessPage() {
  const { t } = useTranslation(['access', 'public'])
  const me = useOwnProfile()
  const profile = useProfile(me.region, me.profile)
  const openings = useOpenings(me.region, me.profile, most)
  const nameOf = useNames(me.region, me.profile)
  const sharing = useSharing(profile.data)
  const [asked, setAsked] = useState<string | null>(null)
  usePageTitle(t('title'))
  if (!profile.data || !sharing)
    return profile.error ? <ErrorPage error={profile.error} onRetry={profile.reload} /> : <LoadingShape />
  const employers = openings.data ? employersOf(openings.data) : new Map<string, string>()
  const name = asked === null ? undefined : employers.get(asked)
  return (
    <>
      <div className="stack-s">
        <Link className="back" to={paths.myProfile.to()}>
          <Icon of={ArrowLeft} /> {t('common:place.me')}
        </Link>
        <h1>{t('title')}</h1>
      </div>
      {sharing.error && <ErrorPanel error={sharing.error} />}
      {asked !== null && name !== undefined && (
        <ReleaseQuestion
          employer={name}
          onYes={(until) => {
            sharing.release(asked, until)
            setAsked(null)
          }}
          onNotYet={() => setAsked(null)}
        />
      )}
      <KnownBy
        profile={profile.data}
        nameOf={(employer) => nameOf(employer) ?? employers.get(employer)}
        onTakeBack={sharing.takeBack}
      />
      <OtherEmployers profile={profile.data} employers={employers} onAsk={setAsked} />
      <PoolSwitch isOn={profile.data.sharing.anonymousPool} onChange={sharing.setPool} />
      <Looks {...me} />
      <KeptUntil profile={profile.data} onKeepLonger={sharing.setKeepLonger} />
      <WhoSeesWhat column />
      <OwnData />
    </>
  )
}
