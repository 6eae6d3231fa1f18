import { Camera, CameraOff } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { canReadCodes, useCodeReader } from './use-code-reader.ts'

function Picture({ onRead }: { onRead: (text: string) => void }) {
  const { t } = useTranslation('live')
  const video = useRef<HTMLVideoElement>(null)
  const { isRefused } = useCodeReader(video, true, onRead)
  if (isRefused) return <p role="alert">{t('door.noCamera')}</p>
  return (
    <figure className="day-scan">
      <video ref={video} muted playsInline />
      <figcaption>{t('door.hold')}</figcaption>
    </figure>
  )
}

/** Reads the codes on people's phones, one after the other, where this browser can; nothing where it cannot. */
export function CameraReader({ onRead }: { onRead: (text: string) => void }) {
  const { t } = useTranslation('live')
  const [isOn, setOn] = useState(false)
  if (!canReadCodes()) return null
  return (
    <>
      {isOn && <Picture onRead={onRead} />}
      <Button
        block
        kind={isOn ? 'quiet' : 'second'}
        icon={isOn ? CameraOff : Camera}
        onPress={() => setOn(!isOn)}
      >
        {t(isOn ? 'door.cameraOff' : 'door.camera')}
      </Button>
    </>
  )
}
