import { Pause, Play } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '../../components/button.tsx'

type VoicePlayerProps = { address: string; seconds: number; label: string }

const minutes = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** Plays a recording, with how far it is; time runs as in the player, in every language. Another recording needs another key. */
export function VoicePlayer({ address, seconds, label }: VoicePlayerProps) {
  const kept = useRef<HTMLAudioElement | null>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [at, setAt] = useState(0)
  useEffect(() => () => kept.current?.pause(), [])
  const sound = (): HTMLAudioElement => {
    if (kept.current) return kept.current
    const made = new Audio(address)
    made.onplay = () => setPlaying(true)
    made.onpause = () => setPlaying(false)
    made.ontimeupdate = () => setAt(made.currentTime)
    made.onended = () => setAt(0)
    kept.current = made
    return made
  }
  const press = () => {
    if (isPlaying) sound().pause()
    else
      void sound()
        .play()
        .catch(() => setPlaying(false))
  }
  return (
    <div className="audio" dir="ltr">
      <IconButton icon={isPlaying ? Pause : Play} label={label} kind="second" onPress={press} />
      <progress className="grow" max={seconds} value={Math.min(at, seconds)} aria-hidden="true" />
      <span className="num">{minutes(isPlaying || at > 0 ? at : seconds)}</span>
    </div>
  )
}
