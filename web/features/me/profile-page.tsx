import '../../styles/parts/me.css'
import { Heart, LogOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ProfileAnswer, ProfileSections } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useToast } from '../../components/toast.tsx'
import { useSave } from '../../data/use-save.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { dayOf } from '../../words/format.ts'
import { AccessLink } from '../access/access-link.tsx'
import { History } from '../profiles/history.tsx'
import type { SectionName } from '../profiles/section.ts'
import { SectionCard, sectionNames } from '../profiles/sections.ts'
import { useNames } from '../profiles/use-names.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'

/** Says that the wishes still hold, without changing any. */
function ConfirmWishes({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation('me')
  const say = useToast()
  const { region, id, version } = profile
  const { state, save } = useSave('PATCH /regions/:region/profiles/:id', { region, id }, version)
  const confirm = async () => {
    const saved = await save({ wishes: { confirmedOn: dayOf() } })
    if (saved) say(t('profile.confirmed'))
  }
  if (profile.wishes.confirmedOn === dayOf()) return null
  return (
    <>
      {state.kind === 'failed' && <ErrorPanel error={state.error} />}
      <Button icon={Heart} block pending={state.kind === 'saving'} onPress={() => void confirm()}>
        {t('profile.confirmWishes')}
      </Button>
    </>
  )
}

function Sections({ profile, taxonomy }: { profile: ProfileAnswer; taxonomy: Taxonomy }) {
  const { t } = useTranslation(['me', 'profiles'])
  const titleOf = (name: SectionName) => t(`profile.section.${name}`)
  const cardOf = <Name extends SectionName>(name: Name) => (
    <SectionCard
      key={name}
      name={name}
      values={profile[name] as ProfileSections[Name]}
      title={titleOf(name)}
      context={{ taxonomy, side: 'person' }}
      edit={{
        to: paths.myProfileEdit.to({ section: name }),
        label: t('profiles:changeOf', { section: titleOf(name) }),
      }}
    >
      {name === 'wishes' && <ConfirmWishes profile={profile} />}
    </SectionCard>
  )
  return <div className="stack">{sectionNames.map((name) => cardOf(name))}</div>
}

/** All that is known of me, each section with the way to change it, and what changed by whom. */
export default function ProfilePage() {
  const { t } = useTranslation('me')
  const me = useOwnProfile()
  const { session, signOut, signOutEverywhere } = useSession()
  const navigate = useNavigate()
  const own = session?.account?.id
  const { data: profile, error, reload } = useProfile(me.region, me.profile)
  const nameOf = useNames(me.region, me.profile)
  const taxonomy = useTaxonomy()
  usePageTitle(t('common:place.me'))
  if (!profile || !taxonomy) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />
  const by = (actor: string) => {
    if (actor === own) return t('profile.by.me')
    const helper = actor === profile.case.owner ? 'jobhunter' : 'colleague'
    const name = nameOf(actor)
    return name ? t(`profile.byNamed.${helper}`, { name }) : t(`profile.by.${helper}`)
  }
  const leave = async (out: () => Promise<void>) => {
    await out()
    await navigate(paths.landing.to())
  }
  return (
    <>
      <div className="stack-s">
        <h1>{t('common:place.me')}</h1>
        <p className="muted">{t('profile.lead')}</p>
        <AccessLink />
      </div>
      <Sections profile={profile} taxonomy={taxonomy} />
      <Card className="stack-s" labelledBy="history">
        <h2 id="history">{t('profile.history')}</h2>
        <History entries={profile.history} nameOf={by} />
      </Card>
      <Button kind="quiet" block icon={LogOut} onPress={() => void leave(signOut)}>
        {t('common:signOut')}
      </Button>
      <Button kind="quiet" block icon={LogOut} onPress={() => void leave(signOutEverywhere)}>
        {t('common:signOutEverywhere')}
      </Button>
    </>
  )
}
