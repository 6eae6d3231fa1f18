import '../../styles/parts/records.css'
import './my-invitation.css'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { OwnInvitation } from '#contract/events'
import type { ProfileAnswer } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useProfile } from '../profiles/use-profile.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { WorkTitle } from '../vacancies/work-title.tsx'
import { TableChip } from './table-chip.tsx'

type Names = { mine: Taxonomy; dutch: Taxonomy }
type Stall = OwnInvitation['at']['stalls'][number]

/** As many words as somebody can learn the evening before. */
const mostWords = 6
/** As many of my skills as fit into a first talk. */
const mostSkills = 3

/** A word of a trade in my language and in Dutch; read aloud, each is said in its own language. */
function Pair({ id, mine, dutch }: Names & { id: string }) {
  const [own, theirs] = [mine.label(id), dutch.label(id)]
  return (
    <li className="row wrap">
      <span className="grow" lang={mine.foreign(id)}>
        {own}
      </span>
      {own !== theirs && (
        <b lang="nl" dir="ltr">
          {theirs}
        </b>
      )}
    </li>
  )
}

/** One vacancy of a table: its tasks, and the words of its trade. */
function Work({ region, vacancy, ...names }: Names & { region: string; vacancy: string }) {
  const { t } = useTranslation('events')
  const { data } = useApi('GET /regions/:region/vacancies/:id', { region, id: vacancy })
  if (!data) return <LoadingShape rows={1} />
  const { basics, work, requirements } = data
  const words = [basics.occupation, ...Object.keys(requirements.skills)].slice(0, mostWords)
  return (
    <div className="stack-s">
      <h3>
        <Link className="row-link" to={paths.myMatch.to({ vacancy })}>
          <WorkTitle {...basics} taxonomy={names.mine} />
        </Link>
      </h3>
      <ul className="stack-xs">
        {Object.entries(work.tasks).map(([id, task]) => (
          <li key={id}>
            <OwnWords text={task.title} />
          </li>
        ))}
      </ul>
      <h4>{t('prepare.words')}</h4>
      <ul className="stack-xs">
        {words.map((id) => (
          <Pair key={id} id={id} {...names} />
        ))}
      </ul>
    </div>
  )
}

/** What I can say of myself in a first talk: the skills that I know best, in both languages. */
function AboutMe({ profile, ...names }: Names & { profile: ProfileAnswer }) {
  const { t } = useTranslation('events')
  const best = Object.entries(profile.skills.items)
    .sort(([, a], [, b]) => b.level - a.level)
    .slice(0, mostSkills)
  if (best.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="about-me">
      <h2 id="about-me">{t('prepare.me')}</h2>
      <p>{t('prepare.can')}</p>
      <ul className="stack-xs">
        {best.map(([id]) => (
          <Pair key={id} id={id} {...names} />
        ))}
      </ul>
    </Card>
  )
}

const bring = ['number', 'phone', 'questions'] as const

/** Cards to get ready with: each table that I talk at or want, its work and its words, what I say and what I bring. */
export default function PreparePage() {
  const { t } = useTranslation('events')
  const { participation: id = '' } = useParams()
  const me = useOwnProfile()
  const { data: profile } = useProfile(me.region, me.profile)
  const params = { region: me.region, id }
  const { data: invitation, error, reload } = useApi('GET /regions/:region/participations/:id', params)
  const talks = useApi('GET /regions/:region/participations/:id/talks', params)
  const mine = useTaxonomy()
  const dutch = useTaxonomy('nl')
  usePageTitle(t('prepare.title'))
  if (!invitation || !profile || !talks.data || !mine || !dutch)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />
  const { at, wishes, number } = invitation
  const planned = talks.data.items.filter(({ state }) => state !== 'dropped').map(({ stall }) => stall)
  const chosen = planned.length > 0 ? planned : wishes.wants
  const isMine = ({ id: stall }: Stall) => chosen.length === 0 || chosen.includes(stall)
  const tables = at.stalls.filter((one) => isMine(one) && !wishes.nots.includes(one.id))
  return (
    <>
      <div className="stack-xs">
        <h1>{t('prepare.title')}</h1>
        <p className="muted">
          <bdi>{at.basics.name}</bdi>
        </p>
      </div>
      {tables.map((table) => (
        <Card key={table.id} className="stack" labelledBy={table.id}>
          <div className="row">
            <TableChip number={table.number} />
            <h2 id={table.id} className="grow">
              <bdi>{table.employerName}</bdi>
            </h2>
          </div>
          {table.shown.slice(0, 2).map((vacancy) => (
            <Work key={vacancy.id} region={me.region} vacancy={vacancy.id} {...{ mine, dutch }} />
          ))}
        </Card>
      ))}
      <AboutMe profile={profile} {...{ mine, dutch }} />
      <Card className="stack-s" labelledBy="bring">
        <h2 id="bring">{t('prepare.bring')}</h2>
        <ul className="stack-xs">
          {bring.map((one) => (
            <li key={one}>{t(`prepare.things.${one}`, { number })}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}
