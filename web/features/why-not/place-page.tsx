import '../../styles/parts/me.css'
import { ArrowLeft, UserRoundCheck } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useGains } from '../gains/use-gains.ts'
import { useOpening } from '../matches/use-openings.ts'
import { useSpeech } from '../matches/use-speech.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { WorkTitle, WrittenTitle } from '../vacancies/work-title.tsx'
import { Basis } from './basis.tsx'
import { Fitting } from './fitting.tsx'
import { sectionsOfGate } from './gate-section.ts'
import { Locked } from './locked.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { PastObjections } from './past-objections.tsx'
import { WhyNotVerdict } from './verdict.tsx'

/** As many changes as are looked through for what a key opens elsewhere. */
const mostGains = 50

/** Why a place is not on my list: what stops it and what opens it, what fits, on what it rests, and whom to ask. */
export default function PlacePage() {
  const { t } = useTranslation('whyNot')
  const { vacancy: id = '' } = useParams()
  const me = useOwnProfile()
  const opening = useOpening(me.region, me.profile, id)
  const vacancy = useVacancy(me.region, id)
  const profile = useProfile(me.region, me.profile)
  const gains = useGains(me.region, me.profile, mostGains)
  const speech = useSpeech('person')
  const taxonomy = useTaxonomy()
  usePageTitle(vacancy.data && taxonomy ? taxonomy.label(vacancy.data.basics.occupation) : t('title'))

  const failed = [opening, vacancy, profile].find(({ data, error }) => !data && error)
  if (failed?.error) return <ErrorPage error={failed.error} onRetry={failed.reload} />
  if (!opening.data || !vacancy.data || !profile.data || !speech || !taxonomy) return <LoadingShape />

  const { keys, jobhunter } = opening.data
  const { basics, employerName, town } = vacancy.data
  const decided = new Set(keys?.locked.flatMap(({ gate }) => sectionsOfGate[gate] ?? []))
  return (
    <>
      <div className="stack-xs">
        <Link className="back" to={paths.whyNot.to()}>
          <Icon of={ArrowLeft} /> {t('title')}
        </Link>
        {keys && <p className="small muted">{t('question')}</p>}
        <h1>
          <WorkTitle {...basics} taxonomy={taxonomy} />
        </h1>
        <WrittenTitle title={basics.title} />
        <p className="muted">
          <bdi>{employerName}</bdi> · <bdi>{town}</bdi>
        </p>
      </div>
      <WhyNotVerdict
        opening={opening.data}
        vacancy={id}
        speech={speech}
        work={pictureNamed(taxonomy.concept(basics.occupation)?.icon)}
      />
      {keys && (
        <>
          <Locked keys={keys} gains={gains.data?.items ?? []} speech={speech} />
          <Fitting keys={keys} speech={speech} />
        </>
      )}
      <Basis decided={[...decided]} profile={profile.data} taxonomy={taxonomy} />
      <Note icon={UserRoundCheck}>
        <Trans t={t} i18nKey="person" values={{ name: jobhunter }} components={{ bdi: <bdi /> }} />
      </Note>
      <PastObjections vacancy={id} />
      <ObjectionForm vacancy={id} />
    </>
  )
}
