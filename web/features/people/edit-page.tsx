import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { mayChange, ProfileSectionEdit } from '../profiles/section-edit.tsx'
import { isSection } from '../profiles/sections.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'

/** One section of somebody's profile, for staff to change. */
export default function EditPage() {
  const { t } = useTranslation(['profiles', 'codes', 'forms'])
  const { region = '', profile: id = '', section = '' } = useParams()
  const { data, error, reload } = useProfile(region, id)
  const taxonomy = useTaxonomy()
  const back = paths.person.to({ region, profile: id })
  if (!isSection(section)) return <Navigate to={back} replace />
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  if (!mayChange(data, section, 'staff')) return <Navigate to={back} replace />
  const title = t(`codes:profileSection.${section}`)
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('changeOf', { section: title })}
        crumbs={[
          { label: t('common:place.people'), to: paths.people.to({ region }) },
          { label: <bdi>{data.contact.name}</bdi>, to: back },
        ]}
      />
      <ProfileSectionEdit
        key={section}
        name={section}
        profile={data}
        taxonomy={taxonomy}
        side="staff"
        back={back}
      />
    </>
  )
}
