import { ArrowRight, HandHelping, Store, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { homeOf } from '../../shell/home-of.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'

const doors = [
  { who: 'person', picture: UserRound },
  { who: 'employer', picture: Store },
  { who: 'jobhunter', picture: HandHelping },
] as const

/** Three ways in. In a demo they lead to the people to try it as. */
export function Doors() {
  const { t } = useTranslation('public')
  const { session } = useSession()
  const entrance = session?.isDemo ? paths.demo.to() : paths.signIn.to()
  const home = homeOf(session)
  const to = home === paths.landing.to() ? entrance : home
  return (
    <ul className="doors">
      {doors.map(({ who, picture }, index) => (
        <Card key={who} as="li" className="door">
          <Disc icon={picture} />
          <h2>{t(`door.${who}.title`)}</h2>
          <p className="muted">{t(`door.${who}.text`)}</p>
          <LinkButton block kind={index === 0 ? 'first' : 'second'} iconAfter={ArrowRight} to={to}>
            {t(`door.${who}.go`)}
          </LinkButton>
        </Card>
      ))}
    </ul>
  )
}
