import { ArrowLeft, BookUser, KeyRound, ListX, MessagesSquare, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { paths } from '../../shell/paths.ts'
import { DownloadButton } from './download-button.tsx'
import { useErase } from './use-erase.ts'

const going = [
  ['profile', BookUser],
  ['account', KeyRound],
  ['talk', MessagesSquare],
] as const

/** Says what goes and what stays before everything about me is deleted; it takes a tick and a press. */
export default function ErasePage() {
  const { t } = useTranslation(['privacy', 'access'])
  const [isSure, setSure] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const { erase, pending, error } = useErase()
  usePageTitle(t('erase.title'))
  const press = () => {
    setPressed(true)
    if (isSure) void erase()
  }
  return (
    <>
      <div className="stack-s">
        <Link className="back" to={paths.access.to()}>
          <Icon of={ArrowLeft} /> {t('access:title')}
        </Link>
        <h1>{t('erase.title')}</h1>
        <p>{t('erase.lead')}</p>
      </div>
      <Card className="stack-s" labelledBy="goes">
        <h2 id="goes">{t('erase.goes')}</h2>
        {going.map(([name, icon]) => (
          <ReasonLine key={name} icon={icon}>
            {t(`erase.${name}`)}
          </ReasonLine>
        ))}
      </Card>
      <Card className="stack-s" labelledBy="stays">
        <h2 id="stays">{t('erase.stays')}</h2>
        <ReasonLine icon={ListX}>{t('erase.gap')}</ReasonLine>
      </Card>
      <section className="stack-s" aria-labelledby="copy">
        <h2 id="copy">{t('erase.copy')}</h2>
        <DownloadButton />
      </section>
      <Card as="div" className="stack-s">
        <Checkbox checked={isSure} onChange={setSure}>
          {t('erase.sure')}
        </Checkbox>
        {isPressed && !isSure && (
          <p className="field-fault" role="alert">
            {t('erase.missing')}
          </p>
        )}
        {error && <ErrorPanel error={error} />}
        <Button kind="stop" block icon={Trash2} pending={pending} onPress={press}>
          {t('erase.do')}
        </Button>
      </Card>
      <LinkButton block to={paths.access.to()}>
        {t('erase.no')}
      </LinkButton>
    </>
  )
}
