import '../../styles/parts/me.css'
import { ArrowLeft, Download, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProfileSections } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { saveFile } from '../../components/save-file.ts'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { SectionCard } from '../profiles/sections.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'

/** What a CV tells, in its order. */
const told = ['introduction', 'skills', 'experience', 'education', 'certificates', 'languages'] as const

/** My CV from my profile: to print, and as a file that other sites read. */
export default function CvPage() {
  const { t } = useTranslation(['privacy', 'access', 'me'])
  const me = useOwnProfile()
  const profile = useProfile(me.region, me.profile)
  const taxonomy = useTaxonomy()
  const { pending, error, attempt } = useAttempt()
  usePageTitle(t('cv.title'))
  if (!profile.data || !taxonomy)
    return profile.error ? <ErrorPage error={profile.error} onRetry={profile.reload} /> : <LoadingShape />
  const { contact, residence } = profile.data
  const download = () =>
    attempt(async () => {
      const cv = await call('GET /regions/:region/profiles/:id/cv', { region: me.region, id: me.profile })
      saveFile(`${t('cv.fileName')}.json`, JSON.stringify(cv, null, 2), 'json')
    })
  const sections = profile.data as ProfileSections
  const cardOf = <Name extends (typeof told)[number]>(name: Name) => (
    <SectionCard
      key={name}
      name={name}
      values={sections[name]}
      title={t(`me:profile.section.${name}`)}
      context={{ taxonomy, side: 'person' }}
    />
  )
  return (
    <>
      <div className="stack-s no-print">
        <Link className="back" to={paths.access.to()}>
          <Icon of={ArrowLeft} /> {t('access:title')}
        </Link>
        <p className="muted">{t('cv.lead')}</p>
        <Button block icon={Printer} onPress={() => window.print()}>
          {t('read.print')}
        </Button>
        {error && <ErrorPanel error={error} />}
        <Button block icon={Download} pending={pending} onPress={() => void download()}>
          {t('cv.file')}
        </Button>
      </div>
      <header className="stack-xs">
        <p className="small muted">{t('cv.title')}</p>
        <h1>
          <bdi>{contact.name}</bdi>
        </h1>
        {[residence.town, contact.phone, contact.email].map(
          (line) =>
            line !== null && (
              <p key={line}>
                <bdi>{line}</bdi>
              </p>
            ),
        )}
      </header>
      <div className="stack">{told.map((name) => cardOf(name))}</div>
    </>
  )
}
