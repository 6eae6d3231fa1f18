import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { saveFile } from '../../components/save-file.ts'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { dayOf } from '../../words/format.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'

/** Takes along everything that is held of me, as one file. */
export function DownloadButton() {
  const { t } = useTranslation('privacy')
  const me = useOwnProfile()
  const say = useToast()
  const { pending, error, attempt } = useAttempt()
  const download = () =>
    attempt(async () => {
      const at = { region: me.region, id: me.profile }
      const held = await call('GET /regions/:region/profiles/:id/export', at)
      saveFile(`${t('fileName')}-${dayOf()}.json`, JSON.stringify(held, null, 2), 'json')
      say(t('downloaded'))
    })
  return (
    <>
      {error && <ErrorPanel error={error} />}
      <Button block icon={Download} pending={pending} onPress={() => void download()}>
        {t('download')}
      </Button>
    </>
  )
}
