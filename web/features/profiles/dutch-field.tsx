import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { type DutchSkill, languageLevels } from '../../../matcher/codes.ts'
import { DayField } from '../../components/day-field.tsx'
import { Select } from '../../components/field.tsx'
import { dutchPictures } from '../../components/levels.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { dayOf } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { Side } from './section.ts'

type Level = ProfileSections['languages']['dutch'][DutchSkill]
const sources: readonly NonNullable<Level>['source'][] = ['self', 'school', 'test', 'jobhunter']

type DutchFieldProps = {
  skill: DutchSkill
  value: Level
  onChange: (value: Level) => void
  taxonomy: Taxonomy
  side: Side
  fault?: string | undefined
}

/** One of the four skills of Dutch: each level with what one can do then; a person's own word is dated today. */
export function DutchField({ skill, value, onChange, taxonomy, side, fault }: DutchFieldProps) {
  const { t } = useTranslation(['profiles', 'codes'])
  const own = side === 'person' ? ('self' as const) : ('jobhunter' as const)
  return (
    <div className="fold stack-s">
      <MaybeSelect
        label={t(`common:dutchSkill.${skill}`)}
        icon={dutchPictures[skill]}
        value={value?.level ?? null}
        choices={languageLevels.map((level) => ({
          value: level,
          label: t('dutch.level', { level, said: taxonomy.canDo(skill, level, 'person') }),
        }))}
        onChange={(level) => onChange(level && { level, source: own, on: dayOf() })}
        fault={fault}
      />
      {side === 'staff' && value && (
        <div className="two">
          <Select
            label={t('field.source')}
            value={value.source}
            choices={sources.map((source) => ({ value: source, label: t(`codes:levelSource.${source}`) }))}
            onChange={(source) => onChange({ ...value, source })}
          />
          <DayField
            label={t('field.on')}
            value={value.on}
            onChange={(on) => onChange({ ...value, on: on ?? '' })}
          />
        </div>
      )}
    </div>
  )
}
