import { ArrowRight, HandHelping, QrCode } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { goOn } from '../../shell/go-on.ts'
import { paths } from '../../shell/paths.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { useSession } from '../../shell/session.tsx'
import { chooseLanguage } from '../../words/i18n.ts'
import { isUiLanguage } from '../../words/languages.ts'

const isOld = (code: string | undefined): boolean =>
  code !== undefined && ['expired', 'badInput', 'notFound', 'notSignedIn'].includes(code)

/**
 * Where a card's code leads: the fragment holds the token and the language of the card, so that neither reaches a log.
 * The card is used by a press, once; after that it is this device's session.
 */
export default function CardPage() {
  const { t } = useTranslation('access')
  const [token = '', language] = useLocation().hash.slice(1).split('.')
  const { enter } = useSession()
  const navigate = useNavigate()
  const { pending, error, attempt } = useAttempt()
  usePageTitle(t('enter.title'))
  useEffect(() => {
    if (isUiLanguage(language)) void chooseLanguage(language)
  }, [language])

  if (token === '' || isOld(error?.code))
    return (
      <PhoneFrame>
        <h1 className="sr">{t('enter.old')}</h1>
        <EmptyState
          title={t('enter.old')}
          action={
            <LinkButton kind="first" to={paths.signIn.to()}>
              {t('common:signIn')}
            </LinkButton>
          }
        >
          {t('enter.oldText')}
        </EmptyState>
      </PhoneFrame>
    )

  const use = () =>
    attempt(async () => {
      enter(await call('POST /sign-in/card', {}, { body: { token } }))
      await navigate(paths.build.to({ step: goOn }), { replace: true })
    })
  return (
    <PhoneFrame>
      <Deep>
        <Disc icon={QrCode} kind="deep" />
        <h1>{t('enter.title')}</h1>
        <p className="muted">{t('enter.text')}</p>
        <Button kind="first" block iconAfter={ArrowRight} pending={pending} onPress={() => void use()}>
          {t('enter.go')}
        </Button>
      </Deep>
      {error && <ErrorPanel error={error} />}
      <Note icon={HandHelping}>{t('enter.oldText')}</Note>
    </PhoneFrame>
  )
}
