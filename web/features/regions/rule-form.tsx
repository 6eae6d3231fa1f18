import { Eye, History, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionAnswer, RuleChange } from '#contract/regions'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { DayField } from '../../components/day-field.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { goToUnread, useFirstFault } from '../../components/first-fault.ts'
import { Note } from '../../components/note.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import type { Answer } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { RuleFields } from './rule-fields.tsx'
import { proofs } from './rule-lists.ts'
import { RulePreview } from './rule-preview.tsx'
import { SentenceFields } from './sentence-fields.tsx'

type Preview = Answer<'POST /regions/:region/rule-previews'>

type RuleFormProps = {
  region: RegionAnswer
  /** The rule as it is, from which a new version begins. */
  from: RuleChange
  /** Keeps what is typed apart from other rules. */
  name: string
  onKept: () => void
}

/** A new version of a rule to fill in: first what it would change, then it is laid down. */
export function RuleForm({ region, from, name, onKept }: RuleFormProps) {
  const { t } = useTranslation(['regions', 'codes', 'forms'])
  const format = useFormat()
  const toast = useToast()
  const { draft, keep, clear, wasKept } = useLocalDraft<RuleChange>(`rule:${region.id}:${name}`, from)
  const { attempt, error, pending } = useAttempt()
  const [seen, setSeen] = useState<{ of: string; preview: Preview } | null>(null)
  const [round, setRound] = useState(0)
  const sheet = useFirstFault<HTMLFormElement>(error)
  const textAt = useFaultText(error?.faults, draft)
  const faultAt = (field: string) => textAt(`/rule/${field}`)
  const { rule } = draft
  /** Changes what every rule has. */
  const setCommon = (common: Partial<Omit<RuleChange['rule'], 'id'>>) =>
    keep({ ...draft, rule: { ...rule, ...common } } as RuleChange)
  const written = JSON.stringify(draft)
  const isSeen = seen?.of === written
  const look = async () => {
    if (goToUnread(sheet.current)) return
    await attempt(async () => {
      const preview = await call(
        'POST /regions/:region/rule-previews',
        { region: region.id },
        { body: draft },
      )
      setSeen({ of: written, preview })
    })
  }
  const layDown = () =>
    attempt(async () => {
      const at = { region: region.id }
      const next = await call('POST /regions/:region/rules', at, { body: draft, ifMatch: region.version })
      clear()
      toast(t('rule.kept', { day: format.day(rule.validFrom) }))
      setAnswer('GET /regions/:region', at, next)
      onKept()
    })
  return (
    <form
      key={round}
      ref={sheet}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void (isSeen ? layDown() : look())
      }}
    >
      {wasKept && round === 0 && <Note icon={History}>{t('common:typedBefore')}</Note>}
      <Card className="stack" labelledBy="rule-new">
        <h2 id="rule-new">{t('rule.new')}</h2>
        <p className="muted prose">{t('rule.newSay')}</p>
        <div className="two">
          <DayField
            label={t('rule.field.from')}
            value={rule.validFrom}
            from={dayOf()}
            onChange={(day) => day && setCommon({ validFrom: day })}
            fault={faultAt('validFrom')}
          />
          <DayField
            label={t('rule.field.until')}
            value={rule.validUntil}
            from={rule.validFrom}
            onChange={(validUntil) => setCommon({ validUntil })}
            fault={faultAt('validUntil')}
          />
        </div>
        <RuleFields change={draft} set={keep} faultAt={faultAt} municipalities={region.municipalities} />
        <p className="small muted">{t('rule.field.wordsSay')}</p>
        <SentenceFields
          label={(language) => t('rule.field.words', { language })}
          values={rule.says}
          onChange={(says) => setCommon({ says })}
          rows={3}
        />
        <TextField
          label={t('rule.field.source')}
          lang="nl"
          maxLength={500}
          value={rule.source}
          onChange={(source) => setCommon({ source })}
          fault={faultAt('source')}
        />
        <TextField
          label={t('rule.field.link')}
          type="url"
          dir="ltr"
          maxLength={500}
          value={rule.link ?? ''}
          onChange={(link) => setCommon({ link: link.trim() === '' ? null : link.trim() })}
          fault={faultAt('link')}
        />
        <div className="two">
          <Select
            label={t('rule.field.proof')}
            value={rule.proof}
            choices={proofs.map((value) => ({ value, label: t(`codes:ruleProof.${value}`) }))}
            onChange={(proof) => setCommon({ proof })}
          />
          <DayField
            label={t('rule.field.review')}
            value={rule.reviewOn}
            from={dayOf()}
            onChange={(reviewOn) => setCommon({ reviewOn })}
            fault={faultAt('reviewOn')}
          />
        </div>
      </Card>
      {isSeen && <RulePreview preview={seen.preview} />}
      {error && <ErrorPanel error={error} takesFocus={error.faults.length === 0} />}
      {!isSeen && <p className="small muted">{t('rule.seeFirst')}</p>}
      <div className="row-s wrap">
        <Button kind={isSeen ? 'second' : 'first'} icon={Eye} pending={pending} onPress={() => void look()}>
          {t('rule.preview.see')}
        </Button>
        {isSeen && (
          <Button kind="first" type="submit" pending={pending}>
            {t('rule.keep')}
          </Button>
        )}
        {JSON.stringify(from) !== written && (
          <Button
            kind="quiet"
            icon={Undo2}
            onPress={() => {
              clear()
              setSeen(null)
              setRound(round + 1)
            }}
          >
            {t('common:discard')}
          </Button>
        )}
      </div>
    </form>
  )
}
