import { useCallback, useEffect, useRef, useState } from 'react'

/** A short tone without a file; phones shake with it where they can. */
function ring(audio: AudioContext): void {
  const tone = audio.createOscillator()
  const loudness = audio.createGain()
  tone.frequency.value = 880
  loudness.gain.setValueAtTime(0.3, audio.currentTime)
  loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.8)
  tone.connect(loudness).connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + 0.8)
  navigator.vibrate?.([200, 100, 200])
}

/**
 * Rings whenever `moment` changes, once a tap has allowed it: browsers let no page make a sound before. `allow` is for that
 * tap; without one, nothing rings.
 */
export function useBell(moment: string | null): { isAllowed: boolean; allow: () => void } {
  const audio = useRef<AudioContext | null>(null)
  const [isAllowed, setAllowed] = useState(false)
  const before = useRef(moment)
  const allow = useCallback(() => {
    audio.current ??= new AudioContext()
    void audio.current.resume()
    setAllowed(true)
  }, [])
  useEffect(() => {
    if (before.current === moment) return
    before.current = moment
    if (audio.current) ring(audio.current)
  }, [moment])
  return { isAllowed, allow }
}
