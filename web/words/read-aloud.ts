import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Spoken, spokenIn } from './spoken.ts'

/** The device's voice for a language; most have one for Arabic, English and Dutch, few for Tigrinya. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis?.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language)

function said({ language, text }: Spoken, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang || language
  return utterance
}

/**
 * Reads what is seen in an element aloud, each part in the voice of its own language; what the device has no voice for
 * stays unsaid. `canRead` is false where there is no voice for the language of the screen.
 */
export function useReadAloud() {
  const { language } = useTranslation().i18n
  const [canRead, setCanRead] = useState(() => voiceFor(language) !== undefined)
  const [isReading, setReading] = useState(false)
  const current = useRef<readonly SpeechSynthesisUtterance[]>([])

  const stop = useCallback(() => {
    globalThis.speechSynthesis?.cancel()
    setReading(false)
  }, [])

  useEffect(() => {
    const voices = globalThis.speechSynthesis
    const look = () => setCanRead(voiceFor(language) !== undefined)
    look()
    // Browsers load their voices late and say so.
    voices?.addEventListener?.('voiceschanged', look)
    return () => voices?.removeEventListener?.('voiceschanged', look)
  }, [language])

  const read = useCallback(
    (element: Element) => {
      const utterances = spokenIn(element, language).flatMap((spoken) => {
        const voice = voiceFor(spoken.language)
        return voice ? [said(spoken, voice)] : []
      })
      const last = utterances.at(-1)
      if (!last) return
      const end = () => current.current === utterances && setReading(false)
      last.onend = end
      // Another part of the page that is read instead stops this one.
      for (const utterance of utterances) utterance.onerror = end
      current.current = utterances
      speechSynthesis.cancel()
      for (const utterance of utterances) speechSynthesis.speak(utterance)
      setReading(true)
    },
    [language],
  )

  return { canRead, isReading, read, stop }
}
