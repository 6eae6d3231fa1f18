import {
  CalendarClock,
  Clock,
  EyeOff,
  HeartPulse,
  House,
  MessagesSquare,
  Route,
  UserRound,
  Wrench,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { type DutchSkill, dutchBandOf, languageLevels } from '../../../matcher/codes.ts'
import { Card } from '../../components/card.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { Further } from './question.tsx'

function Seen({ picture, label, children }: { picture: IconShape; label: string; children?: ReactNode }) {
  return (
    <li className="row row-top">
      <Icon of={picture} />
      <div className="grow stack-xs">
        <p>{label}</p>
        {children}
      </div>
    </li>
  )
}

const never = [
  { key: 'neverName', picture: House },
  { key: 'neverBody', picture: HeartPulse },
  { key: 'neverWhy', picture: CalendarClock },
] as const

/** What of a profile reaches an employer before the person says their name, and what never does. */
export function EmployerSees({ profile, taxonomy }: { profile: ProfileAnswer; taxonomy: Taxonomy }) {
  const { t } = useTranslation(['builder', 'employers'])
  const format = useFormat()
  const skills = Object.keys(profile.skills.items).map(taxonomy.label)
  const levelOf = (skill: DutchSkill) => {
    const level = profile.languages.dutch[skill]?.level
    return level ? languageLevels.indexOf(level) : null
  }
  const dutch = {
    spoken: dutchBandOf(levelOf('listening'), levelOf('speaking')),
    written: dutchBandOf(levelOf('reading'), levelOf('writing')),
  }
  return (
    <>
      <Further title={t('sharing.preview')}>
        <Card as="div">
          <ul className="stack-s">
            <Seen picture={UserRound} label={t('sharing.pseudonym')} />
            <Seen picture={Wrench} label={t('sharing.skills')}>
              {skills.length > 0 && <p className="small muted">{format.list(skills)}</p>}
            </Seen>
            <Seen picture={MessagesSquare} label={t('sharing.dutch')}>
              {(['spoken', 'written'] as const).map((way) => (
                <p key={way} className="small muted">
                  {t(`employers:people.card.${way}.${dutch[way] ?? 'unknown'}`)}
                </p>
              ))}
            </Seen>
            <Seen picture={Route} label={t('sharing.travel')} />
            <Seen picture={Clock} label={t('sharing.hours')} />
          </ul>
        </Card>
      </Further>
      <Further title={t('sharing.never')}>
        <Card as="div" kind="gap">
          <ul className="stack-s">
            {never.map(({ key, picture }) => (
              <li key={key} className="row row-top muted">
                <Icon of={picture} />
                <span className="grow">{t(`sharing.${key}`)}</span>
                <Icon of={EyeOff} />
              </li>
            ))}
          </ul>
        </Card>
      </Further>
    </>
  )
}
