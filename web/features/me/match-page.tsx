import '../../styles/parts/me.css'
import { ArrowLeft, Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { OwnText } from '../../components/own-text.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { paths } from '../../shell/paths.ts'
import { NextPlanks } from '../gains/next-planks.tsx'
import { useOpening } from '../matches/use-openings.ts'
import { useSpeech } from '../matches/use-speech.ts'
import { BeginPitch } from '../pitches/begin-pitch.tsx'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { WorkTitle, WrittenTitle } from '../vacancies/work-title.tsx'
import { MatchChecks, MatchGaps } from './match-gaps.tsx'
import { MatchHours } from './match-hours.tsx'
import { MatchRoad } from './match-road.tsx'
import { MatchTasks } from './match-tasks.tsx'
import { MatchVerdict } from './match-verdict.tsx'
import { MatchWhy } from './match-why.tsx'
import { gainsFor, partsOf } from './my-match.ts'
import { WhyShown } from './why-shown.tsx'

/** One place for me, explained in words and planks, without a number for a person. */
export default function MatchPage() {
  const { t } = useTranslation('me')
  const { vacancy: id = '' } = useParams()
  const me = useOwnProfile()
  const opening = useOpening(me.region, me.profile, id)
  const vacancy = useVacancy(me.region, id)
  const profile = useProfile(me.region, me.profile)
  const speech = useSpeech('person')
  const taxonomy = useTaxonomy()
  usePageTitle(vacancy.data && taxonomy ? taxonomy.label(vacancy.data.basics.occupation) : '')

  const failed = [opening, vacancy, profile].find(({ data, error }) => !data && error)
  if (failed?.error) return <ErrorPage error={failed.error} onRetry={failed.reload} />
  if (!opening.data || !vacancy.data || !profile.data || !speech || !taxonomy) return <LoadingShape />

  const { explanation, hours } = opening.data
  const { basics, employerName, town, description } = vacancy.data
  const parts = partsOf(explanation)
  return (
    <>
      <div className="stack-s">
        <Link className="back" to={paths.me.to()}>
          <Icon of={ArrowLeft} /> {t('match.back')}
        </Link>
        <p className="my-head small muted">
          <Tag icon={kindPictures[basics.kind]}>{t(`common:kind.${basics.kind}`)}</Tag>
          {t('common:hoursPerWeek', { count: vacancy.data.hours.perWeek.desired })}
        </p>
        <h1>
          <WorkTitle title={basics.title} occupation={basics.occupation} taxonomy={taxonomy} />
        </h1>
        <WrittenTitle title={basics.title} />
        <p className="muted">
          <bdi>{employerName}</bdi> · <bdi>{town}</bdi>
        </p>
      </div>
      <MatchVerdict
        explanation={explanation}
        work={pictureNamed(taxonomy.concept(basics.occupation)?.icon)}
      />
      {parts.length > 0 && <MatchWhy parts={parts} speech={speech} />}
      <MatchGaps explanation={explanation} speech={speech} />
      <NextPlanks
        gains={gainsFor(opening.data.gains, vacancy.data.requirements.skills, parts)}
        parts={parts}
        speech={speech}
      />
      <MatchChecks explanation={explanation} speech={speech} />
      <MatchRoad parts={parts} speech={speech} />
      <MatchHours hours={hours} />
      <MatchTasks vacancy={vacancy.data} dutch={profile.data.languages.dutch} taxonomy={taxonomy} />
      {description && (
        <section className="stack">
          <h2>{t('match.place')}</h2>
          <Card as="div">
            <OwnText text={description} />
          </Card>
        </section>
      )}
      <BeginPitch region={me.region} profile={me.profile} vacancy={id} />
      <div className="stack-s">
        {parts.length > 0 && <WhyShown parts={parts} />}
        <LinkButton to={paths.whyNotPlace.to({ vacancy: id })} kind="quiet" icon={Flag} block>
          {t('match.wrong')}
        </LinkButton>
      </div>
    </>
  )
}
