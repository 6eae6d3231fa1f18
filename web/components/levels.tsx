import { BookOpen, Ear, Mic, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type DutchSkill, dutchSkills, type LanguageLevel } from '../../matcher/codes.ts'
import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'

export const dutchPictures: Record<DutchSkill, IconShape> = {
  listening: Ear,
  speaking: Mic,
  reading: BookOpen,
  writing: Pencil,
}

/** Dutch in four cells; what is not known is hatched. */
export function DutchLevels({ levels }: { levels: Record<DutchSkill, LanguageLevel | null> }) {
  const { t } = useTranslation()
  const said = dutchSkills
    .map((skill) => `${t(`dutchSkill.${skill}`)}: ${levels[skill] ?? t('notKnown')}`)
    .join(t('bridge.comma'))
  return (
    <span className="levels" role="img" aria-label={said}>
      {dutchSkills.map((skill) => (
        <span key={skill} className={classes(levels[skill] === null && 'unknown')}>
          <Icon of={dutchPictures[skill]} />
          {levels[skill] !== null && <b>{levels[skill]}</b>}
        </span>
      ))}
    </span>
  )
}
