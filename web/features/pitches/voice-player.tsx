import { Pause, Play } from 'lucide-react'
import { useRef, useState } from 'react'
import { IconButton } from '../../components/button.tsx'

type VoicePlayerProps = { address: string; version: number; seconds: number; label: string }

const minutes = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** Plays a recording, with how far it is; time runs as in the player, in every language. */
export function VoicePlayer({ address, version, seconds, label }: VoicePlayerProps) {
  const sound = useRef<HTMLAudioElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [at, setAt] = useState(0)
  const press = () => {
    const element = sound.current
    if (!element) return
    if (isPlaying) element.pause()
    else void element.play().catch(() => setPlaying(false))
  }
  return (
    <div className="audio" dir="ltr">
      <IconButton icon={isPlaying ? Pause : Play} label={label} kind="second" onPress={press} />
      <progress className="grow" max={seconds} value={Math.min(at, seconds)} aria-hidden="true" />
      <span className="num">{minutes(isPlaying || at > 0 ? at : seconds)}</span>
      {/* biome-ignore lint/a11y/useMediaCaption: what somebody says of themselves stands beside it in sentences. */}
      <audio
        ref={sound}
        key={version}
        src={address}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => {
          setPlaying(false)
          setAt(0)
        }}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
      />
    </div>
  )
}
