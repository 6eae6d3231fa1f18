import { useTranslation } from 'react-i18next'
import type { StallAnswer, StallSections } from '#contract/events'
import { Checkbox } from '../../components/choice.tsx'
import { ConflictPanel } from '../../components/conflict-panel.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { SavedMark } from '../../components/notice.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { useApi } from '../../data/cache.ts'
import type { OfflineRecord } from '../../data/use-offline-record.ts'
import { useFaultText } from '../../words/faults.ts'
import { useFormat } from '../../words/format.ts'
import { useEmployer } from '../employers/use-employer.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { TimeField } from './plan-fields.tsx'

type Side = { stall: StallAnswer; taxonomy: Taxonomy }

/** What is different in two versions of a stall, in words. */
function StallText({ stall, taxonomy }: Side) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const { languages, arrives, leaves } = stall.table
  return (
    <ul className="stack-s">
      {stall.shown.map(({ id, title }) => (
        <li key={id}>
          <OwnWords text={title} />
        </li>
      ))}
      <li>{format.list(languages.map(taxonomy.label))}</li>
      {arrives !== null && leaves !== null && <li>{t('fromTo', { from: arrives, to: leaves })}</li>}
    </ul>
  )
}

const toggled = (all: readonly string[], one: string, on: boolean): string[] =>
  on ? [...all, one] : all.filter((other) => other !== one)

/** What an employer brings to its table: vacancies, people, languages and hours. Kept as it is filled in. */
export function StallFields({ kept, stall, taxonomy }: Side & { kept: OfflineRecord<StallAnswer> }) {
  const { t } = useTranslation(['events', 'forms'])
  const { region, employer } = stall
  const firm = useEmployer(region, employer)
  const places = useApi('GET /regions/:region/vacancies', { region, employer, state: 'open', limit: 200 })
  const faultAt = useFaultText(kept.refusal?.faults, stall)
  const change = <Name extends keyof StallSections>(name: Name, part: Partial<StallSections[Name]>) =>
    kept.change(name, { ...stall[name], ...part } as StallAnswer[Name])
  const contacts = Object.entries(firm.data?.contacts ?? {})
  const { table, work, contacts: named } = stall
  // A vacancy that closed meanwhile, or somebody who left, is not sent again.
  const open = places.data?.items.map(({ id }) => id) ?? []
  const shown = work.vacancies.filter((id) => open.includes(id))
  const present = named.people.filter((id) => contacts.some(([one]) => one === id))
  return (
    <div className="stack">
      <div className="row wrap">
        <h2 className="grow">{t('stall.bring')}</h2>
        <SavedMark state={kept.saved} />
      </div>
      <p className="muted">{t('stall.bringSay')}</p>
      {kept.stopped && <ErrorPanel error={kept.stopped} />}
      {kept.refusal && kept.refusal.faults.length === 0 && <ErrorPanel error={kept.refusal} />}
      {kept.conflicts.map(({ section, mine, theirs, isOwn, choose }) => (
        <ConflictPanel
          key={section}
          mine={<StallText stall={mine} taxonomy={taxonomy} />}
          theirs={<StallText stall={theirs} taxonomy={taxonomy} />}
          isOwn={isOwn}
          onKeepMine={() => choose('mine')}
          onTakeTheirs={() => choose('theirs')}
        />
      ))}
      <fieldset className="field">
        <legend className="legend">{t('field.vacancies')}</legend>
        {places.data?.items.length === 0 && <p className="muted">{t('stall.noOpen')}</p>}
        {places.data?.items.map(({ id, title }) => (
          <Checkbox
            key={id}
            checked={work.vacancies.includes(id)}
            onChange={(on) => change('work', { vacancies: toggled(shown, id, on) })}
          >
            <OwnWords text={title} />
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="field">
        <legend className="legend">{t('field.people')}</legend>
        {firm.data && contacts.length === 0 && <p className="muted">{t('stall.noContacts')}</p>}
        {contacts.map(([id, { name }]) => (
          <Checkbox
            key={id}
            checked={named.people.includes(id)}
            onChange={(on) => change('contacts', { people: toggled(present, id, on) })}
          >
            <bdi>{name}</bdi>
          </Checkbox>
        ))}
      </fieldset>
      <ConceptPicker
        legend={t('tcol.languages')}
        pickLabel={t('common:add')}
        concepts={taxonomy.ofPart('language')}
        chosen={table.languages}
        onAdd={(id) => change('table', { languages: [...table.languages, id] })}
        onRemove={(id) => change('table', { languages: toggled(table.languages, id, false) })}
      />
      <div className="two">
        <TimeField
          label={t('field.arrives')}
          value={table.arrives}
          onChange={(time) => change('table', { arrives: time === '' ? null : time })}
          fault={faultAt('/table/arrives')}
        />
        <TimeField
          label={t('field.leaves')}
          value={table.leaves}
          onChange={(time) => change('table', { leaves: time === '' ? null : time })}
          fault={faultAt('/table/leaves')}
        />
      </div>
      <p className="hint">{t('stall.wholeTime')}</p>
    </div>
  )
}
