import { LogOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SessionAnswer } from '#contract/accounts'
import { Button } from '../components/button.tsx'
import { LinkButton } from '../components/link-button.tsx'
import { homeOf } from './home-of.ts'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'

/** The way back to one's own pages, and out. */
export default function SignedInDoor({ session }: { session: SessionAnswer }) {
  const { t } = useTranslation('public')
  const { signOut } = useSession()
  const home = homeOf(session)
  return (
    <>
      {home !== paths.landing.to() && (
        <LinkButton small to={home}>
          {t('myPage')}
        </LinkButton>
      )}
      <Button small kind="quiet" icon={LogOut} onPress={() => void signOut()}>
        {t('common:signOut')}
      </Button>
    </>
  )
}
