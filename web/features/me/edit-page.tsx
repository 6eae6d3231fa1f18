import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { stepsOfSection } from '../builder/steps-of-section.ts'
import { ProfileSectionEdit } from '../profiles/section-edit.tsx'
import { isSection } from '../profiles/sections.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'

/** One section of my profile, for me to change: by its own questions where it has any, else on a sheet. */
export default function EditPage() {
  const { t } = useTranslation(['me', 'forms'])
  const { section = '' } = useParams()
  const me = useOwnProfile()
  const { data, error, reload } = useProfile(me.region, me.profile)
  const taxonomy = useTaxonomy()
  const title = isSection(section) ? t(`profile.section.${section}`) : ''
  usePageTitle(title)
  const back = paths.myProfile.to()
  if (!isSection(section)) return <Navigate to={back} replace />
  const [step] = stepsOfSection[section] ?? []
  if (step) return <Navigate to={`${paths.build.to({ step })}?section=${section}`} replace />
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  return (
    <>
      <div className="stack-s">
        <Link className="back" to={back}>
          <Icon of={ArrowLeft} /> {t('common:place.me')}
        </Link>
        <h1>{title}</h1>
      </div>
      <ProfileSectionEdit
        key={section}
        name={section}
        profile={data}
        taxonomy={taxonomy}
        side="person"
        back={back}
      />
    </>
  )
}
