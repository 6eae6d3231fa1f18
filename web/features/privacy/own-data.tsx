import { BookOpenText, FileUser, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'
import { DownloadButton } from './download-button.tsx'

/** What is held of me is mine: to take along, and to have deleted. */
export function OwnData() {
  const { t } = useTranslation('privacy')
  const id = useId()
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p className="muted">{t('downloadText')}</p>
      <LinkButton block icon={BookOpenText} to={paths.ownData.to()}>
        {t('read.link')}
      </LinkButton>
      <LinkButton block icon={FileUser} to={paths.ownCv.to()}>
        {t('cv.link')}
      </LinkButton>
      <DownloadButton />
      <LinkButton kind="stop" block icon={Trash2} to={paths.erase.to()}>
        {t('erase.link')}
      </LinkButton>
    </section>
  )
}
