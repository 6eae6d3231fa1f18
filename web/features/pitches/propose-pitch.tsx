import { MessageSquareText } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ProposeDialog } from './propose-dialog.tsx'
import { isOver, usePitchesOf } from './use-pitches.ts'

type ProposeProps = { region: string; vacancy: string; profile: string; name: string }

/** Proposes a vacancy to somebody with a pitch made from the match and a reason; or says where theirs stands. */
export function ProposePitch({ region, vacancy, profile, name }: ProposeProps) {
  const { t } = useTranslation('pitches')
  const { data } = usePitchesOf(region, profile)
  const [isOpen, setOpen] = useState(false)
  if (!data) return null
  const there = data.items.find((pitch) => pitch.vacancy === vacancy && !isOver(pitch))
  if (there) return <p className="small">{t('staff.there', { state: t(`state.${there.state}`) })}</p>
  return (
    <>
      <Button small kind="first" icon={MessageSquareText} onPress={() => setOpen(true)}>
        {t('staff.propose')}
      </Button>
      {isOpen && (
        <ProposeDialog
          region={region}
          vacancy={vacancy}
          people={[{ id: profile, name }]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
