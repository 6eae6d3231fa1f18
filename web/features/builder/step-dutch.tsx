import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DutchSkill, dutchSkills, type LanguageLevel } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { dutchPictures } from '../../components/levels.tsx'
import { dayOf } from '../../words/format.ts'
import { DutchLevels } from './dutch-levels.tsx'
import { FocusOn } from './focus-on.tsx'
import { OtherLanguages } from './other-languages.tsx'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'

/** Four skills of Dutch, one after the other, each by what one can do. */
export function DutchStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const { languages } = profile
  const [open, setOpen] = useState<DutchSkill | null>(null)
  /** What was answered last: focus goes on from there. */
  const [told, setTold] = useState<DutchSkill | null>(null)
  const next = open ?? dutchSkills.find((skill) => languages.dutch[skill] === null)
  const tell = (skill: DutchSkill, level: LanguageLevel) => {
    const told = { level, source: 'self' as const, on: dayOf() }
    change('languages', { ...languages, dutch: { ...languages.dutch, [skill]: told } })
    setOpen(null)
    setTold(skill)
  }
  return (
    <>
      <Question title={t('dutch.title')} />
      {dutchSkills.map((skill) => {
        const level = languages.dutch[skill]?.level ?? null
        return (
          <Card key={skill} className="stack-s" kind={level === null ? 'gap' : 'plain'}>
            <div className="row">
              <h2 className="row-s grow">
                <Icon of={dutchPictures[skill]} /> {t(`dutchSkill.${skill}`)}
              </h2>
              {skill !== next && (
                <FocusOn when={told === skill && next === undefined}>
                  <Button
                    kind="quiet"
                    small
                    onPress={() => {
                      setOpen(skill)
                      setTold(skill)
                    }}
                  >
                    {level ? t('change') : t('work.choose')}
                  </Button>
                </FocusOn>
              )}
            </div>
            {skill === next ? (
              <DutchLevels
                skill={skill}
                level={level}
                taxonomy={taxonomy}
                takesFocus={told !== null}
                onTell={(value) => tell(skill, value)}
              />
            ) : (
              level && <p>{taxonomy.canDo(skill, level, 'person')}</p>
            )}
          </Card>
        )
      })}
      <OtherLanguages profile={profile} change={change} taxonomy={taxonomy} />
    </>
  )
}
