import './person.css'
import { ArrowLeftRight, Eye } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { ProfileAnswer, ProfileSections } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { classes } from '../../components/classes.ts'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Face } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { OwnText } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { Together } from '../builder/together.tsx'
import { CasePromises } from '../cases/case-promises.tsx'
import { ContactLog } from '../cases/contact-log.tsx'
import { PersonPitches } from '../pitches/person-pitches.tsx'
import { History } from '../profiles/history.tsx'
import type { SectionName } from '../profiles/section.ts'
import { SectionCard } from '../profiles/sections.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { BestPlaces } from './best-places.tsx'
import { CloseProfile } from './close-profile.tsx'
import { FittingTasks } from './fitting-tasks.tsx'
import { PersonPicks } from './person-picks.tsx'
import { Restricted } from './restricted.tsx'
import { useStaff } from './use-staff.ts'

const main: readonly SectionName[] = [
  'skills',
  'languages',
  'availability',
  'mobility',
  'wishes',
  'experience',
  'education',
  'certificates',
]
const wide: readonly SectionName[] = ['skills', 'languages', 'wishes', 'experience']
const aside: readonly SectionName[] = ['residence', 'contact', 'integration', 'sharing']
const restricted = ['legal', 'constraints'] as const

type PersonProps = { profile: ProfileAnswer; taxonomy: Taxonomy }

function useCase({ case: held }: ProfileAnswer, region: string) {
  const { t } = useTranslation('profiles')
  const { session } = useSession()
  const own = session?.account?.id
  const isAway = session?.standsInFor.some((one) => one.region === region && one.account === held.owner)
  const staffName = useStaff(region)
  const isOwn = held.owner === own || held.standIn === own || isAway === true
  const by = (account: string) => {
    if (account === own) return t('by.you')
    const name = staffName(account)
    return name ? t('by.name', { name }) : t('by.person')
  }
  const holder = (key: 'case.of' | 'case.standIn', account: string) => (
    <Trans t={t} i18nKey={key} values={{ name: staffName(account) ?? '…' }} components={{ bdi: <bdi /> }} />
  )
  const said = (
    <>
      {held.owner === own ? t('case.yours') : holder('case.of', held.owner)}
      {held.standIn !== null && t('common:bridge.comma')}
      {held.standIn !== null && holder('case.standIn', held.standIn)}
      {isAway && t('common:bridge.comma')}
      {isAway && t('case.instead')}
    </>
  )
  return { own, isOwn, by, said }
}

function Titled({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <Card className="stack-s" labelledBy={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </Card>
  )
}

function Person({ profile, taxonomy }: PersonProps) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { region, id, contact, introduction, state } = profile
  const [seen, setSeen] = useState<ProfileAnswer | null>(null)
  const { own, isOwn, by, said } = useCase(profile, region)
  const named = (key: 'can' | 'best') => (
    <Trans t={t} i18nKey={key} values={{ name: contact.name }} components={{ bdi: <bdi /> }} />
  )
  const titleOf = (name: SectionName) => t(`codes:profileSection.${name}`)
  const cardOf = <Name extends SectionName>(name: Name, values: ProfileSections[Name], mayEdit = true) => (
    <SectionCard
      key={name}
      name={name}
      values={values}
      title={titleOf(name)}
      {...(name === 'skills' && { heading: named('can') })}
      context={{ taxonomy, side: 'staff' }}
      className={classes('stack-s', wide.includes(name) && 'person-wide')}
      edit={
        mayEdit && {
          to: paths.personEdit.to({ region, profile: id, section: name }),
          label: t('changeOf', { section: titleOf(name) }),
        }
      }
    />
  )
  const shown = seen ?? profile
  const sectionOf = <Name extends SectionName>(name: Name) =>
    cardOf(name, profile[name] as ProfileSections[Name], name !== 'sharing')
  return (
    <>
      <PageHead
        title={<bdi>{contact.name}</bdi>}
        tabTitle={t('common:place.people')}
        face={<Face name={contact.name} size="xl" />}
        crumbs={[{ label: t('common:place.people'), to: paths.people.to({ region }) }, { label: said }]}
        {...(state !== 'active' && { actions: <Tag kind="gap">{t(`codes:profileState.${state}`)}</Tag> })}
      />
      <div className="person-grid">
        <div className="stack">
          {introduction ? (
            <blockquote className="person-words">
              <OwnText text={introduction} />
            </blockquote>
          ) : (
            sectionOf('introduction')
          )}
          <div className="person-main">{main.map((name) => sectionOf(name))}</div>
          <Titled id="history" title={t('history')}>
            <History entries={profile.history} nameOf={by} />
          </Titled>
        </div>
        <aside className="stack">
          {profile.case.owner === own && (
            <LinkButton icon={ArrowLeftRight} block to={`${paths.handoverNew.to({ region })}?person=${id}`}>
              {t('handOver')}
            </LinkButton>
          )}
          {isOwn && <CasePromises region={region} profile={id} />}
          {(isOwn || seen) && <ContactLog region={region} profile={id} mayNote={isOwn} />}
          <Titled id="best" title={named('best')}>
            <BestPlaces region={region} profile={id} />
            <FittingTasks region={region} profile={id} />
          </Titled>
          <PersonPitches region={region} profile={id} />
          <PersonPicks region={region} profile={id} />
          {isOwn && <Together profile={profile} />}
          {restricted.map((name) => {
            const values = shown[name]
            return values && cardOf(name, values, isOwn)
          })}
          {seen && <Note icon={Eye}>{t('restricted.noted')}</Note>}
          {shown.legal === null && <Restricted profile={profile} onShown={setSeen} />}
          {aside.map((name) => sectionOf(name))}
          <CloseProfile profile={profile} />
        </aside>
      </div>
    </>
  )
}

/** Everything that is known of a person, each section with the way to change it. */
export default function PersonPage() {
  const { region = '', profile: id = '' } = useParams()
  const { data, error, reload } = useProfile(region, id)
  const taxonomy = useTaxonomy()
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={5} />
  return <Person key={id} profile={data} taxonomy={taxonomy} />
}
