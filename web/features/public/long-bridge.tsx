import { Briefcase, CalendarCheck, Handshake, MessagesSquare, Mic, Scale, UserRound } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'

const steps = [
  { step: 'can', picture: Mic },
  { step: 'compare', picture: Scale },
  { step: 'ask', picture: Handshake },
  { step: 'meet', picture: MessagesSquare },
  { step: 'stay', picture: CalendarCheck },
] as const

/** Five planks are five steps; on a phone the bridge stands upright, from me down to work. */
export function LongBridge() {
  const { t } = useTranslation('public')
  const id = useId()
  return (
    <section className="deep long" aria-labelledby={id}>
      <div className="stack-xs">
        <h2 id={id}>{t('how.title')}</h2>
        <p className="muted">{t('how.text')}</p>
      </div>
      <div className="long-deck">
        <span className="long-end">
          <Icon of={UserRound} />
          <b>{t('how.me')}</b>
        </span>
        <div className="long-mid">
          <svg className="bridge-arch" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 40Q50-36 100 40" />
            <path d="M20 15.7V40M40 3.5V40M60 3.5V40M80 15.7V40" />
          </svg>
          <ol className="long-steps">
            {steps.map(({ step, picture }, index) => (
              <li key={step}>
                <span className="long-plank" aria-hidden="true">
                  <span className="num">{index + 1}</span>
                  <Icon of={picture} />
                </span>
                <div>
                  <h3>{t(`how.${step}.title`)}</h3>
                  <p>{t(`how.${step}.text`)}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
        <span className="long-end">
          <Icon of={Briefcase} />
          <b>{t('how.work')}</b>
        </span>
      </div>
    </section>
  )
}
