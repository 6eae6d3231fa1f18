import { ArrowLeft, Check, CircleDashed, EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'
import { useHere } from './links.ts'
import { PermitLines } from './permit-days.tsx'
import { SourceLine } from './rules.tsx'
import { type Guide, usePlacement } from './use-placement.ts'

type PapersProps = { guide: Guide; onTick: (paper: string, isThere: boolean) => void }

/** The papers that the person has, each to tick once it is given. */
function OwnPapers({ guide, onTick }: PapersProps) {
  const { t } = useTranslation('help')
  const format = useFormat()
  const own = guide.papers.filter(({ holder }) => holder === 'person')
  if (own.every(({ seenOn }) => seenOn !== null)) return <p>{t('mine.nothing')}</p>
  return (
    <ul className="rows">
      {own.map(({ id, says, seenOn, askedOn }) => (
        <li key={id} className="stack-xs">
          <Checkbox checked={seenOn !== null} onChange={(isThere) => onTick(id, isThere)}>
            <Isolated text={says[format.language] ?? says.en ?? ''} />
          </Checkbox>
          {seenOn === null && askedOn !== null && (
            <span className="small muted">{t('permit.askedOn', { day: format.day(askedOn) })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What the employer and the jobhunter see to, and how far it is. */
function PapersOfOthers({ guide }: { guide: Guide }) {
  const { t } = useTranslation('help')
  const format = useFormat()
  return (
    <ul className="rows">
      {guide.papers
        .filter(({ holder }) => holder !== 'person')
        .map(({ id, says, holder, seenOn }) => (
          <li key={id} className="stack-xs">
            <Isolated text={says[format.language] ?? says.en ?? ''} />
            <span className="row-s wrap small muted">
              <bdi>{holder === 'employer' ? guide.employerName : guide.jobhunterName}</bdi>
              <Tag mini kind={seenOn === null ? 'gap' : 'fit'} icon={seenOn === null ? CircleDashed : Check}>
                {seenOn === null ? t('permit.notYet') : t('permit.seen', { day: format.day(seenOn) })}
              </Tag>
            </span>
          </li>
        ))}
    </ul>
  )
}

/** What a person’s work needs before it begins: what that is, what they do now, until when, and what others do. */
export function MyPermit({ guide }: { guide: Guide }) {
  const { t } = useTranslation('help')
  const { region, id, links } = useHere()
  const { attempt, error } = useAttempt()
  const { data: placement } = usePlacement(region, id)
  usePageTitle(t('mine.open'))
  const { permit } = guide
  if (permit === null)
    return (
      <EmptyState
        title={<h1>{t('permit.nothing')}</h1>}
        action={<LinkButton to={links.page}>{t('permit.back')}</LinkButton>}
      >
        {t('permit.nothingSay')}
      </EmptyState>
    )
  const tick = (paper: string, isThere: boolean) =>
    void attempt(async () => {
      const path = 'POST /regions/:region/placements/:id/permit-papers'
      const after = await call(path, { region, id }, { body: { paper, isThere } })
      setAnswer('GET /regions/:region/placements/:id/permit', { region, id }, after)
    })
  return (
    <div className="stack">
      <header className="stack-xs">
        <Link className="back" to={links.page}>
          <Icon of={ArrowLeft} /> {t('common:back')}
        </Link>
        <h1>{t('mine.open')}</h1>
      </header>
      <Card className="stack-s">
        <p>
          <Isolated text={t(`mine.what.${permit}`)} />
        </p>
        {guide.ground && <SourceLine ground={guide.ground} />}
      </Card>
      <Card className="stack-s" labelledBy="permit-now">
        <h2 id="permit-now">{t('mine.now')}</h2>
        {placement?.acts.includes('tell') && (
          <>
            <p>{t('mine.tell')}</p>
            <LinkButton to={links.page}>{t('mine.choose')}</LinkButton>
          </>
        )}
        <OwnPapers guide={guide} onTick={tick} />
        {error && <ErrorPanel error={error} />}
        <Note icon={EyeOff}>
          <Isolated text={t('permit.notKept')} />
        </Note>
      </Card>
      <Card className="stack-s" labelledBy="permit-until">
        <h2 id="permit-until">{t('mine.until')}</h2>
        <PermitLines guide={guide} />
      </Card>
      <Card className="stack-s" labelledBy="permit-others">
        <h2 id="permit-others">{t('mine.others')}</h2>
        <PapersOfOthers guide={guide} />
      </Card>
      <Card className="stack-xs">
        <b>
          <bdi>{guide.jobhunterName}</bdi>
        </b>
        <span className="small muted">{t('permit.helper')}</span>
      </Card>
    </div>
  )
}
