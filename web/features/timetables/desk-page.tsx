import './desk.css'
import { Printer, Redo2, RefreshCw, Send, Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { DeskGrid } from './desk-grid.tsx'
import { DeskHand } from './desk-hand.tsx'
import { DeskSide } from './desk-side.tsx'
import { type Desk, type DeskActs, useDesk } from './use-desk.ts'

const houseRules = ['talksCannotBe', 'noTalkThere'] as const

function Refusal({ acts }: { acts: DeskActs }) {
  const { t } = useTranslation('timetables')
  const { error } = acts
  if (!error) return null
  const rule = houseRules.find((one) => one === error.rule?.rule)
  if (rule) return <p role="alert">{t(`refused.${rule}`)}</p>
  const readNew = () => {
    acts.clear()
    acts.letGo()
    acts.reload()
  }
  return <ErrorPanel error={error} takesFocus {...(error.code === 'stale' && { onRead: readNew })} />
}

type PartProps = { desk: Desk; acts: DeskActs }

function Tools({ desk, acts, print }: PartProps & { print: string }) {
  const { t } = useTranslation('timetables')
  const { timetable } = desk
  if (acts.isSolving)
    return (
      <Button icon={X} onPress={() => void acts.cancel()}>
        {t('cancel')}
      </Button>
    )
  if (!timetable) return null
  return (
    <>
      <Button icon={Undo2} disabled={!timetable.canUndo} onPress={() => void acts.undo(false)}>
        {t('undo')}
      </Button>
      <Button icon={Redo2} disabled={!timetable.canRedo} onPress={() => void acts.undo(true)}>
        {t('redo')}
      </Button>
      <Button icon={RefreshCw} onPress={() => void acts.solve()}>
        {t('again')}
      </Button>
      {timetable.edition > 0 && (
        <LinkButton icon={Printer} to={print}>
          {t('print.open')}
        </LinkButton>
      )}
      {timetable.state === 'draft' && timetable.talks.length > 0 && (
        <Button kind="first" icon={Send} pending={acts.pending} onPress={() => void acts.publish()}>
          {t('publish')}
        </Button>
      )}
    </>
  )
}

function Laid({ desk, acts }: PartProps) {
  const { t } = useTranslation('timetables')
  const { grid, timetable } = desk
  if (!timetable) return null
  return (
    <div className="desk-plan">
      <div className="stack-s desk-talks">
        <DeskGrid desk={desk} acts={acts} />
        <p className="small muted desk-keys">{t('keys')}</p>
        <p className="small">
          {t('sum', {
            ...{ people: grid.people.length, tables: grid.tables.length },
            ...{ rounds: grid.rounds.length, talks: timetable.talks.length },
          })}
        </p>
      </div>
      <aside className="stack" aria-label={t('pickedTitle', { name: t('title') })}>
        <div aria-live="polite" className="stack">
          <DeskHand desk={desk} acts={acts} />
        </div>
        <DeskSide desk={desk} timetable={timetable} acts={acts} />
      </aside>
    </div>
  )
}

/** The desk of a speedmeet: its timetable is made, looked at, changed by hand and published. */
export default function DeskPage() {
  const { t } = useTranslation('timetables')
  const { region = '', event: id = '' } = useParams()
  const { data: event, error, reload } = useApi('GET /regions/:region/events/:id', { region, id })
  const acts = useDesk(region, id)
  const failure = error ?? acts.failure
  if (!event || !acts.data)
    return failure ? <ErrorPage error={failure} onRetry={reload} /> : <LoadingShape rows={6} />
  const desk = acts.data
  const { timetable } = desk
  const short = timetable?.short.filter(({ participation }) => participation !== null).length ?? 0
  const isMade = timetable !== null && timetable.talks.length > 0
  const title = !isMade ? t('none') : short > 0 ? t('shortHead', { count: short }) : t('all')
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('title')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{event.basics.name}</bdi>, to: paths.event.to({ region, event: id }) },
        ]}
        actions={<Tools desk={desk} acts={acts} print={paths.eventPrint.to({ region, event: id })} />}
      />
      <Refusal acts={acts} />
      {acts.isSolving && <p role="status">{t('making', { percent: String(timetable?.progress ?? 0) })}</p>}
      {timetable && isMade && (
        <p className="row-s wrap small">
          <Tag kind={timetable.state === 'published' ? 'fit' : 'gap'}>{t(timetable.state)}</Tag>
          {timetable.edition > 0 && timetable.state === 'draft' && (
            <span className="muted">{t('publishSay')}</span>
          )}
        </p>
      )}
      {timetable && timetable.broken.length > 0 && (
        <p role="status">{t('brokenSay', { count: timetable.broken.length })}</p>
      )}
      {isMade ? (
        <Laid desk={desk} acts={acts} />
      ) : (
        !acts.isSolving && (
          <Card className="stack-s">
            <p>{t('noneSay')}</p>
            <p>
              <Button kind="first" icon={RefreshCw} pending={acts.pending} onPress={() => void acts.solve()}>
                {t('make')}
              </Button>
            </p>
          </Card>
        )
      )}
    </>
  )
}
