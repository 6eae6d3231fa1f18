import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { dutchSkills, type Mode, modes } from '../../../matcher/codes.ts'
import { count, minus, or } from '../../../matcher/grid.ts'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import type { SectionName } from '../profiles/section.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

/** What is known in a section of a profile that matching reads, each thing in a few words. */
export function useFacts(taxonomy: Taxonomy): (profile: ProfileAnswer, section: SectionName) => string[] {
  const { t } = useTranslation(['whyNot', 'codes', 'common'])
  const format = useFormat()

  const facts: { [Name in SectionName]?: (profile: ProfileAnswer) => string[] } = {
    legal: ({ legal }) => (legal?.position ? [t(`codes:legalPosition.${legal.position}`)] : []),
    wishes: ({ wishes: { occupations, groups, sectors, kinds } }) => [
      ...Object.entries({ ...occupations, ...groups, ...sectors }).map(
        ([id, level]) => `${taxonomy.label(id)}: ${t(`common:wishLevel.${level}`)}`,
      ),
      ...Object.entries(kinds).map(
        ([kind, level]) => `${t(keyOf('common:kind', kind))}: ${t(`common:wishLevel.${level}`)}`,
      ),
    ],
    availability: ({ availability: { free, blocks, hoursPerWeek, startDay } }) => [
      ...(free === null
        ? []
        : [
            t('common:week.free', {
              count: count(
                minus(
                  free,
                  Object.values(blocks).reduce((week, { hours }) => or(week, hours), '0'.repeat(42)),
                ),
              ),
            }),
          ]),
      ...(hoursPerWeek === null
        ? []
        : hoursPerWeek.min === hoursPerWeek.max
          ? [t('common:hoursPerWeek', { count: hoursPerWeek.max })]
          : [
              t('hoursWanted', {
                min: format.number(hoursPerWeek.min),
                max: format.number(hoursPerWeek.max),
              }),
            ]),
      ...(startDay === null ? [] : [t('from', { day: format.day(startDay) })]),
    ],
    certificates: ({ certificates }) =>
      certificates.asked || Object.keys(certificates.items).length > 0
        ? namesOf(Object.keys(certificates.items))
        : [],
    mobility: ({ mobility }) => [
      ...modes.filter((mode: Mode) => mobility.modes[mode]).map((mode) => t(`common:mode.${mode}`)),
      ...(mobility.maxMinutes === null
        ? []
        : [t('limit', { minutes: t('common:minutes', { count: mobility.maxMinutes }) })]),
    ],
    residence: ({ residence: { town, postcode } }) =>
      [town ?? '', postcode ?? ''].filter((one) => one !== ''),
    languages: ({ languages }) =>
      dutchSkills.flatMap((skill) => {
        const known = languages.dutch[skill]
        return known ? [`${t(`common:dutchSkill.${skill}`)} ${known.level}`] : []
      }),
    skills: ({ skills }) => (skills.finished ? namesOf(Object.keys(skills.items)) : []),
    constraints: ({ constraints }) =>
      constraints?.asked
        ? constraints.excluded.length > 0
          ? constraints.excluded.map((demand) => t(`common:demand.${demand}`))
          : [t('none')]
        : [],
  }
  const namesOf = (ids: readonly string[]) =>
    ids.length > 0 ? ids.map((id) => taxonomy.label(id)) : [t('none')]
  return (profile, section) => facts[section]?.(profile) ?? []
}
