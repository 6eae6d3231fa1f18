import { Scale } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'

/** A question or objection about one place, in any language, for the jobhunters of the region to answer. */
export function ObjectionForm({ vacancy }: { vacancy: string }) {
  const { t, i18n } = useTranslation('objections')
  const me = useOwnProfile()
  const say = useToast()
  const titleId = useId()
  const { draft, keep, clear } = useLocalDraft(`objection:${vacancy}`, { id: newId('objection'), text: '' })
  const { id, text } = draft
  const [isPressed, setPressed] = useState(false)
  const { attempt, error, pending } = useAttempt()
  const isMissing = isPressed && text.trim() === ''

  const send = async () => {
    setPressed(true)
    if (text.trim() === '') return
    const at = { region: me.region, id: me.profile }
    const isSent = await attempt(async () => {
      const body = { id, vacancy, text, language: i18n.language }
      await call('POST /regions/:region/profiles/:id/objections', at, { body })
    })
    if (!isSent) return
    say(t('object.sent'))
    clear({ id: newId('objection'), text: '' })
    setPressed(false)
    invalidate('GET /regions/:region/profiles/:id/objections', at)
  }
  return (
    <section className="stack-s" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('object.title')}</h2>
      <TextArea
        label={t('object.label')}
        hint={t('object.hint')}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(typed) => keep({ id, text: typed })}
        {...(isMissing && { fault: t('object.missing') })}
      />
      {error && <ErrorPanel error={error} takesFocus />}
      <Button kind="first" block icon={Scale} pending={pending} onPress={() => void send()}>
        {t('object.send')}
      </Button>
    </section>
  )
}
