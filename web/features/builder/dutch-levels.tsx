import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DutchSkill, type LanguageLevel, languageLevels } from '../../../matcher/codes.ts'
import { RadioGroup } from '../../components/choice.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type DutchLevelsProps = {
  skill: DutchSkill
  level: LanguageLevel | null
  taxonomy: Taxonomy
  /** Opened by an answer or a press just now: the keyboard goes on here. */
  takesFocus: boolean
  onTell: (level: LanguageLevel) => void
}

/** The levels of one skill of Dutch, as what one can do. A tap answers; arrows only move, Enter or space answers. */
export function DutchLevels({ skill, level, taxonomy, takesFocus, onTell }: DutchLevelsProps) {
  const { t } = useTranslation('builder')
  const [picked, setPicked] = useState(level)
  const box = useRef<HTMLDivElement>(null)
  const isMoving = useRef(false)
  useEffect(() => {
    if (!takesFocus) return
    const radios = box.current?.querySelectorAll('input')
    const at = [...(radios ?? [])].find((radio) => radio.checked) ?? radios?.[0]
    at?.focus({ preventScroll: true })
  }, [takesFocus])

  const onKeyDown = (event: KeyboardEvent) => {
    isMoving.current = event.key.startsWith('Arrow')
    if ((event.key !== 'Enter' && event.key !== ' ') || picked === null) return
    event.preventDefault()
    onTell(picked)
  }
  return (
    <div
      ref={box}
      onKeyDownCapture={onKeyDown}
      onPointerDownCapture={() => {
        isMoving.current = false
      }}
    >
      <RadioGroup
        legend={t(`dutchSkill.${skill}`)}
        hideLegend
        value={picked}
        choices={languageLevels.map((value) => ({ value, label: taxonomy.canDo(skill, value, 'person') }))}
        onChange={(value) => {
          if (isMoving.current) setPicked(value)
          else onTell(value)
        }}
      />
    </div>
  )
}
