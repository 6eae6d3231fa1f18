import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead, usePageTitle } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { homeOf } from '../../shell/home-of.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { useHere } from './links.ts'
import { PlacementTitle, PlacementView } from './placement-view.tsx'
import { nouns } from './say.ts'
import { usePlacement } from './use-placement.ts'

/** A placement: for its person, its employer or the region's jobhunters, by the address it is opened at. */
export default function PlacementPage() {
  const { t } = useTranslation(nouns)
  const { as, region, id, links } = useHere()
  const { data, error, reload } = usePlacement(region, id)
  const taxonomy = useTaxonomy()
  const { session } = useSession()
  usePageTitle(t(as === 'staff' ? 'list.title' : 'list.mine'))
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const kind = (
    <Tag>
      {t(`common:kind.${data.kind}`)} · {taxonomy.label(data.occupation)}
    </Tag>
  )
  const head =
    as === 'staff' ? (
      <PageHead
        title={<PlacementTitle placement={data} as={as} />}
        tabTitle={t('list.title')}
        crumbs={[{ label: t('list.title'), to: paths.placements.to({ region }) }, { label: kind }]}
      />
    ) : (
      <header className="stack-xs">
        <Link className="back" to={homeOf(session)}>
          <Icon of={ArrowLeft} /> {t('common:back')}
        </Link>
        <p>{kind}</p>
        <h1>
          <PlacementTitle placement={data} as={as} />
        </h1>
      </header>
    )
  return <PlacementView key={id} placement={data} as={as} links={links} taxonomy={taxonomy} head={head} />
}
