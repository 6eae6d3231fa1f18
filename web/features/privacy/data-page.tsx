import '../../styles/parts/me.css'
import { ArrowLeft, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProfileSections } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import type { SectionName } from '../profiles/section.ts'
import { SectionCard, sectionNames } from '../profiles/sections.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { DownloadButton } from './download-button.tsx'
import { groupsOf } from './held.ts'

/** What else is held of me besides my profile: how many records of each kind. */
function Held() {
  const { t } = useTranslation('privacy')
  const me = useOwnProfile()
  const { data } = useApi('GET /regions/:region/profiles/:id/export', { region: me.region, id: me.profile })
  if (!data) return null
  return (
    <Card className="stack-s" labelledBy="held">
      <h2 id="held">{t('read.more')}</h2>
      <p className="muted">{t('read.moreLead')}</p>
      <dl className="stack-xs">
        {groupsOf(data.records).map(({ group, count }) => (
          <div key={group}>
            <dt>
              <b>{t(`read.${group}`)}</b>
            </dt>
            <dd>{t('read.count', { count })}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** Everything that is held of me, to read in my language: my profile section by section, then what else there is. */
export default function DataPage() {
  const { t } = useTranslation(['privacy', 'access', 'me'])
  const me = useOwnProfile()
  const { data: profile, error, reload } = useProfile(me.region, me.profile)
  const taxonomy = useTaxonomy()
  usePageTitle(t('read.title'))
  if (!profile || !taxonomy) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />
  const cardOf = <Name extends SectionName>(name: Name) => (
    <SectionCard
      key={name}
      name={name}
      values={profile[name] as ProfileSections[Name]}
      title={t(`me:profile.section.${name}`)}
      context={{ taxonomy, side: 'person' }}
    />
  )
  return (
    <>
      <div className="stack-s">
        <Link className="back no-print" to={paths.access.to()}>
          <Icon of={ArrowLeft} /> {t('access:title')}
        </Link>
        <h1>{t('read.title')}</h1>
        <p className="muted">{t('read.lead')}</p>
        <Button block icon={Printer} onPress={() => window.print()}>
          {t('read.print')}
        </Button>
        <DownloadButton />
      </div>
      <div className="stack">{sectionNames.map((name) => cardOf(name))}</div>
      <Held />
    </>
  )
}
