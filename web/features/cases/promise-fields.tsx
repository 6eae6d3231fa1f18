import { Eye } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import { type PromiseThing, promiseThings } from '#codes/cases'
import type { UiLanguage } from '#contract'
import type { Party } from '#contract/cases'
import { Card, Well } from '../../components/card.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { dirOf } from '../../words/languages.ts'
import { DayChips } from './day-chips.tsx'
import { PromiseText } from './promise-text.tsx'

export type PromiseDraft = { what: PromiseThing; words: string; dueOn: string | null }

type PromiseFieldsProps = {
  draft: PromiseDraft
  onChange: (draft: PromiseDraft) => void
  from: Party & { name: string }
  to: Party & { name: string }
  /** The person of the case, where they will read it. */
  reader: { name: string; language: UiLanguage } | null
  isPressed: boolean
}

/** What is promised and by which day, and how the person will read it. */
export function PromiseFields({ draft, onChange, from, to, reader, isPressed }: PromiseFieldsProps) {
  const { t, i18n } = useTranslation('cases')
  const { what, words, dueOn } = draft
  const said = { language: i18n.language, text: words.trim(), translations: {} }
  return (
    <Card className="stack" labelledBy="the-promise">
      <h2 id="the-promise">{t('promise.title')}</h2>
      <Select
        label={t('promise.what')}
        value={what}
        choices={promiseThings.map((value) => ({ value, label: t(`thing.${value}`) }))}
        onChange={(next) => onChange({ ...draft, what: next })}
      />
      <TextField
        label={t('promise.words')}
        value={words}
        maxLength={300}
        onChange={(next) => onChange({ ...draft, words: next })}
        fault={isPressed && what === 'other' && words.trim() === '' && t('promise.wordsMissing')}
      />
      <DayChips
        legend={<span className="legend">{t('promise.due')}</span>}
        label={t('promise.due')}
        value={dueOn}
        onChange={(next) => onChange({ ...draft, dueOn: next })}
      />
      {reader && dueOn !== null && (
        <Well>
          <p className="row-s small muted">
            <Icon of={Eye} />
            <span>
              <Trans
                t={t}
                i18nKey="promise.reads"
                values={{ name: reader.name }}
                components={{ bdi: <bdi /> }}
              />
            </span>
          </p>
          <div lang={reader.language} dir={dirOf(reader.language)}>
            <PromiseText
              promise={{
                ...{ from, to, fromName: from.name, toName: to.name, what, dueOn },
                words: said.text === '' ? null : said,
              }}
              language={reader.language}
              isOwn
            />
          </div>
        </Well>
      )}
    </Card>
  )
}
