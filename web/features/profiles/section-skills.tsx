import { BadgeCheck, ClipboardCheck, Eye, FileBadge, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Concept } from '#contract/taxonomy'
import { skillLevels } from '../../../matcher/codes.ts'
import { Checkbox } from '../../components/choice.tsx'
import { Select } from '../../components/field.tsx'
import type { IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { Planks } from '../../components/planks.tsx'
import { Evidence } from '../../components/tag.tsx'
import { without } from '../../data/without.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { FieldsProps, Skill, ViewProps } from './section.ts'

const pictures: Record<Skill['evidence'], IconShape> = {
  self: UserRound,
  employer: Eye,
  test: ClipboardCheck,
  certificate: FileBadge,
  assessment: BadgeCheck,
}
const evidences = Object.keys(pictures) as Skill['evidence'][]

/** What was done longest comes after what is done best. */
const best = ([, a]: [string, Skill], [, b]: [string, Skill]) =>
  b.level - a.level || (b.years ?? 0) - (a.years ?? 0)

export function SkillsView({ values, taxonomy }: ViewProps<'skills'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const skills = Object.entries(values.items).sort(best)
  const when = ({ years, lastUsed }: Skill) =>
    [
      years !== null && t('common:years', { count: years }),
      lastUsed !== null && t('skills.until', { year: lastUsed }),
    ]
      .filter(Boolean)
      .join(t('common:bridge.comma'))
  return (
    <>
      {skills.length === 0 && <p className="muted">{t(values.finished ? 'none' : 'notAsked')}</p>}
      <ul className="sks">
        {skills.map(([id, skill]) => (
          <li key={id}>
            <b>
              <Isolated text={taxonomy.label(id)} lang={taxonomy.foreign(id)} />
            </b>
            <Planks full={skill.level} of={4} />
            <span className="small">{t(`common:skillLevel.${skillLevels[skill.level - 1]!}`)}</span>
            <span className="stamp">{when(skill)}</span>
            <Evidence icon={pictures[skill.evidence]}>{t(`codes:evidence.${skill.evidence}`)}</Evidence>
          </li>
        ))}
      </ul>
      {!values.finished && skills.length > 0 && <p className="stamp">{t('skills.open')}</p>}
    </>
  )
}

const fresh: Skill = { level: 2, years: null, lastUsed: null, evidence: 'self' }

function SkillFields({
  id,
  skill,
  form,
  side,
}: Pick<FieldsProps<'skills'>, 'form' | 'side'> & { id: string; skill: Skill }) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set, faultAt } = form
  const change = (part: Partial<Skill>) =>
    set({ ...values, items: { ...values.items, [id]: { ...skill, ...part } } })
  return (
    <>
      <div className="two">
        <Select
          label={t('field.level')}
          value={String(skill.level)}
          choices={skillLevels.map((level, index) => ({
            value: String(index + 1),
            label: t(`common:skillLevel.${level}`),
          }))}
          onChange={(level) => change({ level: Number(level) })}
        />
        {side === 'staff' && (
          <Select
            label={t('field.evidence')}
            value={skill.evidence}
            choices={evidences.map((value) => ({ value, label: t(`codes:evidence.${value}`) }))}
            onChange={(evidence) => change({ evidence })}
          />
        )}
      </div>
      <div className="two">
        <NumberField
          label={t('field.years')}
          value={skill.years}
          onChange={(years) => change({ years })}
          fault={faultAt(`/items/${id}/years`)}
        />
        <NumberField
          label={t('field.lastUsed')}
          value={skill.lastUsed}
          onChange={(lastUsed) => change({ lastUsed })}
          fault={faultAt(`/items/${id}/lastUsed`)}
        />
      </div>
    </>
  )
}

export function SkillsFields({ form, taxonomy, side }: FieldsProps<'skills'>) {
  const { t } = useTranslation('profiles')
  const { values, set } = form
  const concepts: Concept[] = taxonomy.ofPart('skill')
  return (
    <>
      <ConceptPicker
        legend={t('field.skills')}
        pickLabel={t('field.pickSkill')}
        concepts={concepts}
        chosen={Object.keys(values.items)}
        onAdd={(id) => set({ ...values, items: { ...values.items, [id]: fresh } })}
        onRemove={(id) => set({ ...values, items: without(values.items, id) })}
        fields={(id) => <SkillFields id={id} skill={values.items[id] ?? fresh} form={form} side={side} />}
      />
      <Checkbox checked={values.finished} onChange={(finished) => set({ ...values, finished })}>
        {t('field.finished')}
      </Checkbox>
    </>
  )
}
