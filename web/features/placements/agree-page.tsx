import './placements.css'
import { ArrowLeft, Printer, Signature } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox, RadioGroup } from '../../components/choice.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Laying } from '../../components/planks.tsx'
import { ReadAloud } from '../../components/read-aloud.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { formatFor, useFormat } from '../../words/format.ts'
import { uiLanguageOf } from '../../words/languages.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { Refused, usePlacementActs } from './acts.tsx'
import { type Audience, type Links, otherName, sideOf, useHere } from './links.ts'
import { type AgreementPart, type PartName, partsOf } from './parts.tsx'
import { PartBody } from './placement-view.tsx'
import { nouns } from './say.ts'
import { Signatures } from './signatures.tsx'
import { usePlacement } from './use-placement.ts'

type PartProps = { part: AgreementPart; isRead: boolean; onRead: ((isRead: boolean) => void) | null }

function Part({ part, isRead, onRead }: PartProps) {
  const { t } = useTranslation(nouns)
  const body = useRef<HTMLDivElement>(null)
  return (
    <Card className="stack-s agreement">
      <div ref={body} className="stack-s">
        <div className="section-head">
          <h2>
            <Icon of={part.icon} /> <span>{t(`part.${part.id}`)}</span>
          </h2>
          <ReadAloud of={body} short />
        </div>
        <PartBody part={part} nothing={t('say.nothing')} />
      </div>
      {onRead && (
        <div className="agreement-read">
          <Checkbox checked={isRead} onChange={onRead}>
            {t('agree.readPart')}
          </Checkbox>
        </div>
      )}
    </Card>
  )
}

/** The same in Dutch, for the other half of the paper. */
function InDutch({ placement }: { placement: PlacementAnswer }) {
  const { t } = useTranslation(nouns, { lng: 'nl' })
  const taxonomy = useTaxonomy('nl')
  if (!taxonomy) return null
  const parts = partsOf(placement, placement.plan, { t, format: formatFor('nl'), taxonomy })
  return (
    <div className="agreement-dutch" lang="nl" dir="ltr">
      {parts.map((part) => (
        <section key={part.id} className="stack-xs">
          <h2>{t(`part.${part.id}`)}</h2>
          <PartBody part={part} nothing={t('say.nothing')} />
        </section>
      ))}
    </div>
  )
}

type AgreeProps = { placement: PlacementAnswer; as: Audience; links: Links; taxonomy: Taxonomy }

function Agree({ placement, as, links, taxonomy }: AgreeProps) {
  const { t, i18n } = useTranslation(nouns)
  const format = useFormat()
  const navigate = useNavigate()
  const say = useToast()
  const acts = usePlacementActs(placement, as)
  const { attempt, error, pending } = useAttempt()
  const [handedTo, setHandedTo] = useState<'jobhunter' | 'person' | 'employer'>('jobhunter')
  const side = as === 'staff' ? handedTo : sideOf(as)
  const { region, id, planNumber, agreements, isOffered, plan } = placement
  const { draft: read, keep, clear } = useLocalDraft<PartName[]>(`agree:${id}:${planNumber}:${side}`, [])
  const parts = partsOf(placement, plan, { t, format, taxonomy })
  const hasSigned = agreements.some((one) => one.side === side && one.number === planNumber)
  const maySign = isOffered && !hasSigned && placement.as !== 'colleague'
  const done = parts.filter((part) => read.includes(part.id)).length
  const sign = async () => {
    const body = {
      number: planNumber,
      language: uiLanguageOf(i18n.language),
      ...(as === 'staff' && side !== 'jobhunter' && { for: side }),
    }
    const isDone = await attempt(async () => {
      const after = await call('POST /regions/:region/placements/:id/agreements', { region, id }, { body })
      setAnswer('GET /regions/:region/placements/:id', { region, id }, after)
    })
    if (!isDone) return
    clear()
    invalidate('GET /regions/:region/placements', { region })
    say(t('agree.signed'))
    if (as !== 'staff') void navigate(links.page)
  }
  const names = {
    person: placement.personName,
    employer: placement.employerName,
    jobhunter: placement.jobhunterName,
  }
  return (
    <div className="placement">
      <header className="stack-xs">
        <Link className="back" to={links.page}>
          <Icon of={ArrowLeft} /> {t('common:back')}
        </Link>
        <h1>
          <Isolated text={t('agree.title', { name: otherName(as, placement) })} />
        </h1>
        {maySign && (
          <div className="stack-xs no-print">
            <Laying step={done + 1} of={parts.length} />
            <p className="small muted">{t('agree.progress', { done, total: parts.length })}</p>
          </div>
        )}
      </header>
      {as === 'staff' && placement.as === 'jobhunter' && isOffered && (
        <Card className="stack-s agreement-hand">
          <RadioGroup
            legend={t('side.jobhunter')}
            hideLegend
            value={handedTo}
            choices={(['jobhunter', 'person', 'employer'] as const).map((value) => ({
              value,
              label:
                value === 'jobhunter'
                  ? `${t('side.jobhunter')}: ${names.jobhunter}`
                  : t('agree.hand', { name: names[value] }),
            }))}
            onChange={setHandedTo}
          />
          {handedTo !== 'jobhunter' && <p className="small muted">{t('agree.handSay')}</p>}
        </Card>
      )}
      <div className="agreement-paper">
        <div className="stack">
          {parts.map((part) => (
            <Part
              key={part.id}
              part={part}
              isRead={read.includes(part.id)}
              onRead={
                maySign
                  ? (isRead) => keep(isRead ? [...read, part.id] : read.filter((one) => one !== part.id))
                  : null
              }
            />
          ))}
        </div>
        {i18n.language !== 'nl' && <InDutch placement={placement} />}
      </div>
      <Signatures placement={placement} />
      {error && <Refused error={error} />}
      {acts.dialogs}
      <div className="actions">
        {maySign && (
          <Button
            kind="first"
            icon={Signature}
            disabled={done < parts.length}
            pending={pending}
            onPress={() => void sign()}
          >
            {t('agree.sign')}
          </Button>
        )}
        {placement.acts.includes('askChange') && isOffered && (
          <Button onPress={() => acts.start('askChange')}>{t('act.askChange')}</Button>
        )}
        <Button kind="quiet" icon={Printer} onPress={() => window.print()}>
          {t('agree.print')}
        </Button>
      </div>
    </div>
  )
}

/** The agreement, read part by part in the reader's own language; signing comes last. On paper it stands beside Dutch. */
export default function AgreePage() {
  const { t } = useTranslation(nouns)
  const { as, region, id, links } = useHere()
  const { data, error, reload } = usePlacement(region, id)
  const taxonomy = useTaxonomy()
  usePageTitle(t('agree.read'))
  if (!data || !taxonomy)
    return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  return <Agree placement={data} as={as} links={links} taxonomy={taxonomy} />
}
