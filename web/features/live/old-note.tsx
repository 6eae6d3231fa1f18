import { CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Note } from '../../components/note.tsx'
import { useFormat } from '../../words/format.ts'

/** Says of when a page is that stands here without a line. */
export function OldNote({ at }: { at: number | null }) {
  const { t } = useTranslation('live')
  const format = useFormat()
  if (at === null) return null
  return <Note icon={CloudOff}>{t('line.old', { time: format.time(new Date(at).toISOString()) })}</Note>
}
