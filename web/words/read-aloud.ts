import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The device's voice for a language; most have one for Arabic, English and Dutch, few for Tigrinya. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis?.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language)

/** Reads text aloud in the language of the screen. `canRead` is false where the device has no voice for it. */
export function useReadAloud() {
  const { language } = useTranslation().i18n
  const [canRead, setCanRead] = useState(() => voiceFor(language) !== undefined)
  const [isReading, setReading] = useState(false)

  useEffect(() => {
    const voices = globalThis.speechSynthesis
    const look = () => setCanRead(voiceFor(language) !== undefined)
    look()
    // Browsers load their voices late and say so.
    voices?.addEventListener?.('voiceschanged', look)
    return () => {
      voices?.removeEventListener?.('voiceschanged', look)
      voices?.cancel()
    }
  }, [language])

  const stop = useCallback(() => {
    speechSynthesis.cancel()
    setReading(false)
  }, [])

  const read = useCallback(
    (text: string) => {
      const voice = voiceFor(language)
      if (!voice) return
      const said = new SpeechSynthesisUtterance(text)
      said.voice = voice
      said.lang = voice.lang
      said.onend = () => setReading(false)
      speechSynthesis.cancel()
      speechSynthesis.speak(said)
      setReading(true)
    },
    [language],
  )

  return { canRead, isReading, read, stop }
}
