import { House, Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Mode, modes, mostMinutes } from '../../../matcher/codes.ts'
import { Card } from '../../components/card.tsx'
import { modePictures } from '../../components/modes.ts'
import { Note } from '../../components/note.tsx'
import { Chips } from './chips.tsx'
import { HomePlace } from './home-place.tsx'
import { Further, Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { TickTiles } from './tick-tiles.tsx'

const minutes = [15, 30, 45, 60, 90]
const isMode = (id: string): id is Mode => modes.some((mode) => mode === id)

/** How somebody travels, how long at most, and from where. */
export function TravelStep({ profile, change }: StepProps) {
  const { t } = useTranslation(['builder', 'codes'])
  const { mobility } = profile
  const held = modes.filter((mode) => mobility.modes[mode] !== undefined)
  const toggle = (mode: Mode, isChosen: boolean) => {
    const { [mode]: _, ...rest } = mobility.modes
    change('mobility', { ...mobility, modes: isChosen ? { ...rest, [mode]: 'have' } : rest })
  }
  const known = mobility.maxMinutes
  // Ten more is what a place may ask of somebody: it can be said here.
  const own = known === null ? [] : [known, Math.min(known + 10, mostMinutes)]
  const choices = [...new Set([...minutes, ...own])].sort((a, b) => a - b)
  return (
    <>
      <Question title={t('travel.title')} />
      <TickTiles
        legend={t('travel.title')}
        tiles={modes.map((id) => ({ id, label: t(`mode.${id}`), picture: modePictures[id] }))}
        chosen={new Set(held)}
        onToggle={(id, isChosen) => isMode(id) && toggle(id, isChosen)}
      />
      {held.some((mode) => mode !== 'walk') && (
        <Card kind="flush" as="div">
          <ul className="rows">
            {held
              .filter((mode) => mode !== 'walk')
              .map((mode) => (
                <li key={mode}>
                  <Chips
                    legend={t(`mode.${mode}`)}
                    value={mobility.modes[mode] ?? null}
                    chips={(['have', 'promised'] as const).map((value) => ({
                      value,
                      label: t(`travel.${value}`),
                    }))}
                    onChange={(possession) =>
                      possession &&
                      change('mobility', { ...mobility, modes: { ...mobility.modes, [mode]: possession } })
                    }
                  />
                </li>
              ))}
          </ul>
        </Card>
      )}
      <Further title={t('travel.minutes')}>
        <Chips
          legend={t('travel.minutes')}
          hideLegend
          value={known === null ? null : String(known)}
          chips={choices.map((count) => ({ value: String(count), label: t('minutes', { count }) }))}
          onChange={(value) =>
            change('mobility', { ...mobility, maxMinutes: value === null ? null : Number(value) })
          }
        />
      </Further>
      <Further title={t('travel.home')}>
        <HomePlace
          residence={profile.residence}
          onChange={(next) => change('residence', next)}
          icon={House}
        />
        <Note icon={Lock}>{t('travel.hidden')}</Note>
      </Further>
    </>
  )
}
