import './placements.css'
import { Pencil, Printer, Timer } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { PlacementAct, PlacementAnswer, PlacementState } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { Laying } from '../../components/planks.tsx'
import { Tag } from '../../components/tag.tsx'
import { dayOf, epochDay, useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { usePlacementActs } from './acts.tsx'
import { Conversion } from './conversion.tsx'
import { Extension, proposedEnd } from './extension.tsx'
import { type Audience, type Links, linksOf } from './links.ts'
import { Moments } from './moments.tsx'
import { NextStep, nextAct } from './next-step.tsx'
import { type AgreementPart, partsOf } from './parts.tsx'
import { PermitDoor } from './permit-door.tsx'
import { PlacementHelp } from './placement-help.tsx'
import { Rules } from './rules.tsx'
import { nouns } from './say.ts'
import { Signatures } from './signatures.tsx'

const stages: readonly PlacementState[] = ['proposed', 'preparing', 'agreeing', 'agreed', 'running', 'ending']

/** Where a placement stands on its way, in planks and words. */
function Stage({ state }: { state: PlacementState }) {
  const { t } = useTranslation(nouns)
  const at = stages.indexOf(state)
  if (at < 0) return <Tag>{t(`state.${state}`)}</Tag>
  return (
    <div className="stack-xs">
      <Laying step={at + 1} of={stages.length} />
      <p className="small muted">
        {t('stage', { step: at + 1, of: stages.length, state: t(`state.${state}`) })}
      </p>
    </div>
  )
}

/** One plank a week: those that were, this one, those to come. */
function Weeks({ placement }: { placement: PlacementAnswer }) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  const { startedOn, endDay, state } = placement
  const proposed = proposedEnd(placement)
  if (startedOn === null || endDay === null || (state !== 'running' && state !== 'ending')) return null
  const of = Math.max(1, Math.ceil((epochDay(endDay) - epochDay(startedOn) + 1) / 7))
  const week = Math.min(of, Math.floor((epochDay(dayOf()) - epochDay(startedOn)) / 7) + 1)
  return (
    <Card className="stack-s">
      <h2>{t('weeks', { week, of })}</h2>
      <Laying step={week} of={of} />
      <Note icon={Timer}>{t('weeksTo', { day: format.day(endDay, 'full') })}</Note>
      {proposed && <p>{t('extend.offered', { day: format.day(proposed, 'full') })}</p>}
    </Card>
  )
}

/** A part of the plan to read. */
export function PartBody({ part, nothing }: { part: AgreementPart; nothing: string }) {
  if (part.lines.length === 0) return <p className="muted">{nothing}</p>
  return part.lines.map((line, index) => (
    <div key={String(index)}>
      {typeof line === 'string' ? (
        <p>
          <Isolated text={line} />
        </p>
      ) : (
        line
      )}
    </div>
  ))
}

type ViewProps = {
  placement: PlacementAnswer
  as: Audience
  links: Links
  taxonomy: Taxonomy
  head: ReactNode
}

const notButtons: readonly PlacementAct[] = ['yesPerson', 'yesEmployer', 'offer', 'start']
const changeable = ['preparing', 'agreeing', 'running', 'ending']
const employersParts = ['goals', 'guidance', 'language', 'pay', 'intention', 'insurance']

/** A placement as one of the three reads it: the next step, the plan part by part, who signed, the dates and the rules. */
export function PlacementView({ placement, as, links, taxonomy, head }: ViewProps) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  const acts = usePlacementActs(placement, as)
  const plan = placement.plan
  const parts = partsOf(placement, plan, { t, format, taxonomy })
  const mayWrite =
    changeable.includes(placement.state) && (placement.as === 'jobhunter' || placement.as === 'employer')
  const nextStep = <NextStep placement={placement} as={as} links={links} acts={acts} />
  const next = nextAct(placement, as)
  const others = placement.acts.filter(
    (one) => one !== next && one !== 'extend' && (as === 'staff' || !notButtons.includes(one)),
  )
  const isTelling = placement.acts.includes('tell')
  return (
    <div className="placement">
      {head}
      <Stage state={placement.state} />
      <div className="placement-two">
        <div className="stack">
          {nextStep}
          {placement.reason && (
            <Note icon={Pencil}>
              {t('ended', { reason: t(`reason.${placement.reason}`) })}
              {placement.reasonText && (
                <>
                  {' '}
                  <bdi>{placement.reasonText}</bdi>
                </>
              )}
            </Note>
          )}
          {placement.changeAsked && (
            <Card className="stack-xs">
              <h2>{t('next.changeAsked', { side: t(`side.${placement.changeAsked.side}`) })}</h2>
              <p dir="auto">{placement.changeAsked.text}</p>
            </Card>
          )}
          <Weeks placement={placement} />
          {parts.map((part) => {
            const to =
              mayWrite && (as === 'staff' || employersParts.includes(part.id)) ? links.plan(part.id) : null
            return (
              <Card key={part.id} className="stack-s">
                <div className="section-head">
                  <h2>
                    <Icon of={part.icon} /> <span>{t(`part.${part.id}`)}</span>
                  </h2>
                  {to && part.id !== 'rights' && (
                    <Link
                      className="btn btn-3 btn-small"
                      to={to}
                      aria-label={t('change', { part: t(`part.${part.id}`) })}
                    >
                      <Icon of={Pencil} /> {t('common:change')}
                    </Link>
                  )}
                </div>
                <PartBody part={part} nothing={t('say.nothing')} />
              </Card>
            )
          })}
        </div>
        <aside className="stack">
          <Signatures placement={placement} />
          <Moments placement={placement} as={as} links={links} />
          <Rules findings={placement.findings} />
          <PermitDoor placement={placement} as={as} links={links} />
          {as !== 'person' && placement.as !== 'colleague' && <PlacementHelp placement={placement} />}
          {mayWrite && as === 'staff' && (
            <div className="row-s wrap">
              {(['papers', 'school', 'motivation'] as const).map((one) => (
                <LinkButton key={one} small to={links.plan(one) ?? links.page}>
                  {t('change', { part: t(`part.${one}`) })}
                </LinkButton>
              ))}
            </div>
          )}
          {isTelling && (
            <Card className="stack-xs">
              <h2>{t('tell.title')}</h2>
              <p>{t('tell.say')}</p>
            </Card>
          )}
          <div className="actions">
            {others.map((one) => (
              <Button
                key={one}
                kind={one === 'cancel' || one === 'breakOff' || one === 'no' ? 'quiet' : 'second'}
                pending={acts.pending}
                onPress={() => acts.start(one)}
              >
                {acts.labelOf(one)}
              </Button>
            ))}
          </div>
          {acts.dialogs}
          {as === 'staff' && <Extension placement={placement} />}
          {as !== 'person' && <Conversion placement={placement} as={as} />}
          {placement.followedBy && (
            <Link to={linksOf(as, placement.region, placement.followedBy).page}>{t('convert.follows')}</Link>
          )}
          {placement.follows && (
            <Link to={linksOf(as, placement.region, placement.follows).page}>{t('convert.before')}</Link>
          )}
          <LinkButton icon={Printer} to={links.agree}>
            {t('agree.read')}
          </LinkButton>
        </aside>
      </div>
    </div>
  )
}

/** A placement's title: who, at whom. */
export function PlacementTitle({ placement, as }: { placement: PlacementAnswer; as: Audience }) {
  const { t } = useTranslation(nouns)
  const { employerName, personName } = placement
  const name = personName === '' ? t('unnamed') : personName
  const title =
    as === 'person' ? t('myTitle', { employer: employerName }) : t('title', { name, employer: employerName })
  return <Isolated text={title} />
}
