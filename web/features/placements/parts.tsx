import {
  Bike,
  CalendarDays,
  DoorOpen,
  GraduationCap,
  HandHelping,
  Handshake,
  Languages,
  School,
  ShieldCheck,
  Target,
  Wallet,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { PlacementAnswer, PlanAnswer } from '#contract/placements'
import type { IconShape } from '../../components/icon.tsx'
import { OwnText } from '../../components/own-text.tsx'
import type { Format } from '../../words/format.ts'
import { weekText } from '../../words/hours-text.ts'
import { keyOf } from '../../words/keys.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { Goals } from './goals.tsx'
import type { PlacementSay } from './say.ts'

/** One part of an agreement: its picture, its name, and what it says in the reader's language. */
export type AgreementPart = { id: PartName; icon: IconShape; lines: readonly ReactNode[] }
export type PartName =
  | 'purpose'
  | 'goals'
  | 'time'
  | 'guidance'
  | 'language'
  | 'travel'
  | 'pay'
  | 'intention'
  | 'insurance'
  | 'school'
  | 'rights'

type Context = { t: PlacementSay; format: Format; taxonomy: Taxonomy }

const present = (lines: readonly (ReactNode | false | null)[]): ReactNode[] =>
  lines.filter((line) => line !== null && line !== false)

const timeOf = ({ time }: PlanAnswer, { t, format }: Context) =>
  present([
    time.endDay === null
      ? t('say.from', { start: format.day(time.startDay, 'full') })
      : t('say.fromTo', { start: format.day(time.startDay, 'full'), end: format.day(time.endDay, 'full') }),
    t('say.hours', { count: time.hoursPerWeek }),
    time.week && weekText(time.week, format, t),
    time.lessons && t(`say.lessons.${time.lessons}`),
  ])

const moneyOf = ({ pay }: PlanAnswer, { t, format }: Context) => {
  const said = (money: NonNullable<typeof pay.wage>) => ({
    amount: format.euros(money.amountCents),
    per: t(`codes:payPer.${money.per}`),
  })
  return present([
    pay.wage ? t('say.wage', said(pay.wage)) : t('say.noWage'),
    pay.allowance && t('say.allowance', said(pay.allowance)),
  ])
}

const wayOf = ({ travel }: PlanAnswer, { t }: Context) => {
  const { mode, minutes, paidBy } = travel
  const by = mode && t(keyOf('common:mode', mode))
  return present([
    by &&
      (minutes === null
        ? t('say.wayOnly', { mode: by })
        : t('say.way', { mode: by, length: t('length.minutes', { count: minutes }) })),
    paidBy && t(`say.travelPaid.${paidBy}`),
  ])
}

/** The parts of a plan as the three read and sign them. What nobody wrote down stands as not written yet. */
export const partsOf = (placement: PlacementAnswer, plan: PlanAnswer, context: Context): AgreementPart[] => {
  const { t, format } = context
  const { guidance, language, intention, insurance, school } = plan
  const payer = (one: NonNullable<typeof insurance.liability>) => ({ payer: t(`payer.${one}`) })
  const parts: AgreementPart[] = [
    {
      id: 'purpose',
      icon: Target,
      lines: present([
        plan.purpose && <OwnText key="purpose" text={plan.purpose} language={format.language} />,
      ]),
    },
    {
      id: 'goals',
      icon: GraduationCap,
      lines: present([
        Object.keys(plan.goals).length > 0 && <Goals key="goals" goals={plan.goals} {...context} />,
      ]),
    },
    { id: 'time', icon: CalendarDays, lines: timeOf(plan, context) },
    {
      id: 'guidance',
      icon: HandHelping,
      lines: present([
        guidance.person && t('say.guide', { name: guidance.person }),
        guidance.buddy && t('say.buddy', { name: guidance.buddy }),
        guidance.jobCoach && t('say.jobCoach', { name: guidance.jobCoach }),
      ]),
    },
    {
      id: 'language',
      icon: Languages,
      lines: present([
        language.tasks && <OwnText key="tasks" text={language.tasks} language={format.language} />,
        language.helper && t('say.helper', { name: language.helper }),
      ]),
    },
    { id: 'travel', icon: Bike, lines: wayOf(plan, context) },
    { id: 'pay', icon: Wallet, lines: moneyOf(plan, context) },
    {
      id: 'intention',
      icon: Handshake,
      lines: present([
        intention.toHire && t(`say.hire.${intention.toHire}`),
        intention.condition && (
          <OwnText key="condition" text={intention.condition} language={format.language} />
        ),
        intention.writtenOn && t('say.written', { day: format.day(intention.writtenOn) }),
      ]),
    },
    {
      id: 'insurance',
      icon: ShieldCheck,
      lines: present([
        insurance.liability && t('say.liability', payer(insurance.liability)),
        insurance.accident && t('say.accident', payer(insurance.accident)),
      ]),
    },
    { id: 'school', icon: School, lines: present([school && <bdi key="school">{school}</bdi>]) },
    {
      id: 'rights',
      icon: DoorOpen,
      lines: present([
        t('say.stop', { name: placement.jobhunterName }),
        placement.lastDay && t('say.lastDay', { day: format.day(placement.lastDay, 'full') }),
      ]),
    },
  ]
  // A school stands there only where one is needed.
  return parts.filter(({ id, lines }) => id !== 'school' || lines.length > 0)
}
