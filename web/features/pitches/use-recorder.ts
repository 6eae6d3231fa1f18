import { useEffect, useRef, useState } from 'react'

export const mostSeconds = 90
const types = ['audio/webm;codecs=opus', 'audio/mp4'] as const

/** Whether this browser can record, and what it records. */
const recordedType = (): string | null => {
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) return null
  return types.find((type) => MediaRecorder.isTypeSupported(type)) ?? null
}

export type Recording = { blob: Blob; seconds: number }

/** How loud it is now, 0 to 1. */
const loudness = (analyser: AnalyserNode, samples: Uint8Array<ArrayBuffer>): number => {
  analyser.getByteTimeDomainData(samples)
  const most = samples.reduce((high, sample) => Math.max(high, Math.abs(sample - 128)), 0)
  return Math.min(1, most / 64)
}

/** A recorder of the microphone, ninety seconds at most; `levels` are what was heard lately, for a meter. */
export function useRecorder(onDone: (recording: Recording) => void) {
  const [seconds, setSeconds] = useState<number | null>(null)
  const [levels, setLevels] = useState<readonly number[]>([])
  const [isRefused, setRefused] = useState(false)
  const stopNow = useRef<() => void>(() => {})
  useEffect(() => () => stopNow.current(), [])

  const start = async () => {
    const type = recordedType()
    setRefused(false)
    const stream = type && (await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null))
    if (!stream) return setRefused(true)
    const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32_000 })
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    analyser.fftSize = 256
    context.createMediaStreamSource(stream).connect(analyser)
    const samples = new Uint8Array(analyser.fftSize)
    const began = performance.now()
    const length = () => (performance.now() - began) / 1000
    const parts: Blob[] = []
    const timer = setInterval(() => {
      setSeconds(Math.floor(length()))
      setLevels((before) => [...before.slice(-23), loudness(analyser, samples)])
      if (length() >= mostSeconds - 1) stopNow.current()
    }, 200)
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => {
      const taken = Math.max(1, Math.min(mostSeconds, Math.round(length())))
      clearInterval(timer)
      for (const track of stream.getTracks()) track.stop()
      void context.close()
      setSeconds(null)
      onDone({ blob: new Blob(parts, { type: type.split(';')[0] ?? type }), seconds: taken })
    }
    stopNow.current = () => {
      if (recorder.state === 'recording') recorder.stop()
    }
    setLevels([])
    setSeconds(0)
    recorder.start(1000)
  }
  return {
    canRecord: recordedType() !== null,
    /** Seconds recorded so far; null while nothing is being recorded. */
    seconds,
    levels,
    isRefused,
    start,
    stop: () => stopNow.current(),
  }
}
