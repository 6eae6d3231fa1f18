import { useTranslation } from 'react-i18next'
import type { RuleChange } from '#contract/regions'
import { centsIn } from '../../../locales/typed.ts'
import { kinds } from '../../../matcher/codes.ts'
import { Checkbox } from '../../components/choice.tsx'
import { Select } from '../../components/field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { CentsField } from './cents-field.tsx'
import { ManyChoice } from './many-choice.tsx'
import {
  benefits,
  helps,
  holders,
  offices,
  permits,
  positions,
  type RuleList,
  type RuleOf,
  repeats,
  requirements,
} from './rule-lists.ts'
import { SentenceFields } from './sentence-fields.tsx'

export type FieldsOf<List extends RuleList> = {
  rule: RuleOf<List>
  set: (rule: RuleOf<List>) => void
  /** What is wrong with a field of the rule, in words. */
  faultAt: (field: string) => string | undefined
}

const useKinds = () => {
  const { t } = useTranslation()
  return kinds.map((value) => ({ value, label: t(`common:kind.${value}`) }))
}

function RightsFields({ rule, set, faultAt }: FieldsOf<'rights'>) {
  const { t } = useTranslation('regions')
  const choices = useKinds()
  return (
    <>
      <ManyChoice
        legend={t('rule.field.kinds')}
        values={rule.kinds}
        choices={choices}
        onChange={(chosen) => set({ ...rule, kinds: chosen })}
        fault={faultAt('kinds')}
      />
      <NumberField
        label={t('rule.field.afterMonths')}
        value={rule.afterMonths}
        onChange={(months) => set({ ...rule, afterMonths: months ?? 0 })}
        fault={faultAt('afterMonths')}
      />
      <Select
        label={t('rule.field.permit')}
        value={rule.permit}
        choices={permits.map((value) => ({ value, label: t(`rules.permit.${value}`) }))}
        onChange={(permit) => set({ ...rule, permit })}
        fault={faultAt('permit')}
      />
      <Checkbox checked={rule.subsidy} onChange={(subsidy) => set({ ...rule, subsidy })}>
        {t('rule.field.subsidy')}
      </Checkbox>
    </>
  )
}

function BlockedFields({ rule, set, faultAt }: FieldsOf<'blocked'>) {
  const { t } = useTranslation('regions')
  const choices = useKinds()
  return (
    <>
      <ManyChoice
        legend={t('rule.field.leaves')}
        values={rule.leaves}
        choices={choices}
        onChange={(leaves) => set({ ...rule, leaves })}
        fault={faultAt('leaves')}
      />
      <SentenceFields
        label={(language) => t('rule.field.referral', { language })}
        values={rule.referral}
        onChange={(referral) => set({ ...rule, referral })}
        rows={3}
      />
    </>
  )
}

function LimitFields({ rule, set, faultAt }: FieldsOf<'limits'>) {
  const { t } = useTranslation('regions')
  return (
    <>
      <div className="two">
        <NumberField
          label={t('rule.field.maxMonths')}
          value={rule.maxMonths}
          onChange={(maxMonths) => set({ ...rule, maxMonths })}
          fault={faultAt('maxMonths')}
        />
        <NumberField
          label={t('rule.field.usualMonths')}
          value={rule.usualMonths}
          onChange={(usualMonths) => set({ ...rule, usualMonths })}
          fault={faultAt('usualMonths')}
        />
      </div>
      <Checkbox checked={rule.byOrdinance} onChange={(byOrdinance) => set({ ...rule, byOrdinance })}>
        {t('rule.field.byOrdinance')}
      </Checkbox>
      <ManyChoice
        legend={t('rule.field.requires')}
        values={rule.requires}
        choices={requirements.map((value) => ({ value, label: t(`rule.requirement.${value}`) }))}
        onChange={(requires) => set({ ...rule, requires })}
        fault={faultAt('requires')}
      />
      <Select
        label={t('rule.field.repeat')}
        value={rule.repeat}
        choices={repeats.map((value) => ({ value, label: t(`rule.repeats.${value}`) }))}
        onChange={(repeat) => set({ ...rule, repeat })}
      />
    </>
  )
}

const ages = ['15', '16', '17', '18', '19', '20', '21']

function WageFields({ rule, set, faultAt }: FieldsOf<'wages'>) {
  const { t } = useTranslation('regions')
  const change = (age: string, text: string) => {
    const { [age]: before, ...others } = rule.centsByAge
    const cents = centsIn(text)
    if (cents !== null) set({ ...rule, centsByAge: { ...others, [age]: cents } })
    else if (text.trim() === '') set({ ...rule, centsByAge: others })
  }
  const shown = rule.learning ? ages.filter((age) => age >= '18' && age <= '20') : ages
  return (
    <div className="two">
      {shown.map((age) => (
        <CentsField
          key={age}
          label={t('rule.field.cents', { age })}
          cents={rule.centsByAge[age] ?? null}
          onChange={(text) => change(age, text)}
          fault={faultAt(`centsByAge/${age}`)}
        />
      ))}
    </div>
  )
}

function InstrumentFields(props: FieldsOf<'instruments'> & { municipalities: readonly string[] }) {
  const { rule, set, faultAt, municipalities } = props
  const { t } = useTranslation(['regions', 'codes', 'help'])
  const choices = useKinds()
  return (
    <>
      <SentenceFields
        label={(language) => t('rule.field.name', { language })}
        values={rule.name}
        onChange={(name) => set({ ...rule, name })}
        rows={1}
      />
      <Select
        label={t('rule.field.helps')}
        value={rule.helps}
        choices={helps.map((value) => ({ value, label: t(`rule.helps.${value}`) }))}
        onChange={(about) => set({ ...rule, helps: about })}
      />
      <Select
        label={t('rule.field.office')}
        value={rule.office}
        choices={offices.map((value) => ({ value, label: t(`help:instruments.office.${value}`) }))}
        onChange={(office) => set({ ...rule, office })}
      />
      <p className="small muted">{t('rule.field.any')}</p>
      <ManyChoice
        legend={t('rule.field.kinds')}
        values={rule.kinds}
        choices={choices}
        onChange={(chosen) => set({ ...rule, kinds: chosen })}
      />
      <ManyChoice
        legend={t('rule.field.positions')}
        values={rule.positions}
        choices={positions.map((value) => ({ value, label: t(`codes:legalPosition.${value}`) }))}
        onChange={(chosen) => set({ ...rule, positions: chosen })}
      />
      <ManyChoice
        legend={t('rule.field.benefits')}
        values={rule.benefits}
        choices={benefits.map((value) => ({ value, label: t(`codes:benefit.${value}`) }))}
        onChange={(chosen) => set({ ...rule, benefits: chosen })}
      />
      <ManyChoice
        legend={t('rule.field.municipalities')}
        values={rule.municipalities}
        choices={municipalities.map((value) => ({ value, label: value, lang: 'nl' }))}
        onChange={(chosen) => set({ ...rule, municipalities: chosen })}
      />
      <NumberField
        label={t('rule.field.minHours')}
        value={rule.minHours}
        onChange={(minHours) => set({ ...rule, minHours })}
        fault={faultAt('minHours')}
      />
    </>
  )
}

type RuleFieldsProps = {
  change: RuleChange
  set: (change: RuleChange) => void
  faultAt: (field: string) => string | undefined
  municipalities: readonly string[]
}

/** What a rule says, to fill in: other fields for each list. */
export function RuleFields({ change, set, faultAt, municipalities }: RuleFieldsProps) {
  const { t } = useTranslation(['regions', 'placements'])
  switch (change.list) {
    case 'rights':
      return <RightsFields {...change} set={(rule) => set({ ...change, rule })} faultAt={faultAt} />
    case 'blocked':
      return <BlockedFields {...change} set={(rule) => set({ ...change, rule })} faultAt={faultAt} />
    case 'limits':
      return <LimitFields {...change} set={(rule) => set({ ...change, rule })} faultAt={faultAt} />
    case 'wages':
      return <WageFields {...change} set={(rule) => set({ ...change, rule })} faultAt={faultAt} />
    case 'numbers':
      return (
        <NumberField
          label={t('rule.field.value')}
          value={change.rule.value}
          onChange={(value) => set({ ...change, rule: { ...change.rule, value: value ?? 0 } })}
          fault={faultAt('value')}
        />
      )
    case 'papers':
      return (
        <>
          <Select
            label={t('rule.field.permit')}
            value={change.rule.permit}
            choices={permits.map((value) => ({ value, label: t(`rules.permit.${value}`) }))}
            onChange={(permit) => set({ ...change, rule: { ...change.rule, permit } })}
            fault={faultAt('permit')}
          />
          <Select
            label={t('rule.field.holder')}
            value={change.rule.holder}
            choices={holders.map((value) => ({ value, label: t(`placements:side.${value}`) }))}
            onChange={(holder) => set({ ...change, rule: { ...change.rule, holder } })}
          />
        </>
      )
    case 'instruments':
      return (
        <InstrumentFields
          {...change}
          set={(rule) => set({ ...change, rule })}
          faultAt={faultAt}
          municipalities={municipalities}
        />
      )
  }
}
