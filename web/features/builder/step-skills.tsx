import { MessageSquareQuote } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { skillLevels } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { TextArea } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { Chips } from './chips.tsx'
import { ConceptPicker } from './concept-picker.tsx'
import { FocusOn } from './focus-on.tsx'
import { Further, Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { suggestedSkills } from './suggested.ts'
import { TickTiles } from './tick-tiles.tsx'
import { useTyped } from './use-typed.ts'
import { occupationsOf } from './work.ts'

/** What the work brought along, ticked; then how well, and what only own words can say. */
export function SkillsStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const format = useFormat()
  const { skills, introduction, contact } = profile
  const [isWriting, setWriting] = useState(introduction !== null)
  const occupations = occupationsOf(profile.experience)
  const suggested = suggestedSkills(occupations, taxonomy)
  const chosen = useMemo(() => new Set(Object.keys(skills.items)), [skills.items])
  const shown = [...suggested, ...[...chosen].filter((id) => !suggested.includes(id))]

  const setItems = (items: typeof skills.items) =>
    change('skills', { finished: skills.finished && Object.keys(items).length > 0, items })
  const add = (id: string) =>
    setItems({ ...skills.items, [id]: { level: 2, years: null, lastUsed: null, evidence: 'self' } })
  const drop = (id: string) =>
    setItems(Object.fromEntries(Object.entries(skills.items).filter(([one]) => one !== id)))

  const introduce = (typed: string) => {
    const text = typed.trim()
    const { language, translations } = introduction ?? { language: contact.language, translations: {} }
    change('introduction', text === '' ? null : { language, text, translations })
    return text
  }
  const own = useTyped(introduction?.text ?? '', introduce)
  const addOwn = (text: string) => {
    introduce(introduction ? `${introduction.text}\n${text}` : text)
    setWriting(true)
  }
  return (
    <>
      <Question title={t('skills.title')}>
        {occupations.length > 0
          ? t('skills.from', { occupations: format.list(occupations.map(taxonomy.label)) })
          : t('skills.often')}
      </Question>
      <TickTiles
        legend={t('skills.title')}
        tiles={shown.map((id) => ({
          id,
          label: taxonomy.label(id),
          lang: taxonomy.foreign(id),
          picture: pictureNamed(taxonomy.concept(id)?.icon),
        }))}
        chosen={chosen}
        nothing={{
          label: t('nothing.skills'),
          isChosen: skills.finished && chosen.size === 0,
          onToggle: (finished) => change('skills', { finished, items: {} }),
        }}
        onToggle={(id, isChosen) => (isChosen ? add(id) : drop(id))}
      />
      <ConceptPicker part="skill" taxonomy={taxonomy} without={chosen} onPick={add} onOwn={addOwn} />
      {chosen.size > 0 && (
        <Further title={t('skills.level')}>
          <Card kind="flush" as="div">
            <ul className="rows">
              {Object.entries(skills.items).map(([id, item]) => (
                <li key={id} className="stack-s">
                  <p className="row-s">
                    <Icon of={pictureNamed(taxonomy.concept(id)?.icon)} /> <b>{taxonomy.label(id)}</b>
                  </p>
                  <Chips
                    legend={taxonomy.label(id)}
                    hideLegend
                    value={skillLevels[item.level - 1] ?? null}
                    chips={skillLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
                    onChange={(level) =>
                      level &&
                      setItems({ ...skills.items, [id]: { ...item, level: skillLevels.indexOf(level) + 1 } })
                    }
                  />
                </li>
              ))}
            </ul>
          </Card>
        </Further>
      )}
      {isWriting ? (
        <FocusOn when={introduction === null}>
          <TextArea
            label={t('skills.introduction')}
            icon={MessageSquareQuote}
            hint={t('skills.introductionHint')}
            {...own}
            maxLength={4000}
          />
        </FocusOn>
      ) : (
        <Button block icon={MessageSquareQuote} onPress={() => setWriting(true)}>
          {t('skills.own')}
        </Button>
      )}
    </>
  )
}
