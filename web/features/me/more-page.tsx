import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { GainCard } from '../gains/gain-card.tsx'
import { useGains } from '../gains/use-gains.ts'
import { useSpeech } from '../matches/use-speech.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'

/** The three changes that would bring me the most over all open places of my region. */
export default function MorePage() {
  const { t } = useTranslation(['gains', 'me'])
  const me = useOwnProfile()
  const { data, error, reload } = useGains(me.region, me.profile, 3)
  const speech = useSpeech('person')
  const taxonomy = useTaxonomy()
  usePageTitle(t('title'))
  const isReady = data && speech && taxonomy
  return (
    <>
      <div className="stack-s">
        <Link className="back" to={paths.me.to()}>
          <Icon of={ArrowLeft} /> {t('me:match.back')}
        </Link>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      {!isReady && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape />)}
      {data?.items.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          action={<LinkButton to={paths.me.to()}>{t('me:match.back')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {isReady && data.items.length > 0 && (
        <>
          <ol className="stack">
            {data.items.map((gain) => (
              <GainCard key={JSON.stringify(gain.change)} gain={gain} speech={speech} taxonomy={taxonomy} />
            ))}
          </ol>
          <p className="small muted">{t('already')}</p>
        </>
      )}
    </>
  )
}
