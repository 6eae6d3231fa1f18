import { type RefObject, useEffect, useRef, useState } from 'react'

type Detector = { detect: (video: HTMLVideoElement) => Promise<readonly { rawValue: string }[]> }
type DetectorMaker = new (options: { formats: string[] }) => Detector

/** Between two looks at the picture, in ms. */
const everyMs = 250
/** The same code counts once in so many ms: it stays before the camera while somebody walks on. */
const againMs = 4000

const makerOf = () => (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector

/** Whether this browser can read codes with a camera; where it cannot, the number is typed. */
export const canReadCodes = (): boolean =>
  makerOf() !== undefined && navigator.mediaDevices?.getUserMedia !== undefined

/** Reads codes of squares that stand before the camera, while `isOn`. `onRead` is told of each once. */
export function useCodeReader(
  video: RefObject<HTMLVideoElement | null>,
  isOn: boolean,
  onRead: (text: string) => void,
): { isRefused: boolean } {
  const [isRefused, setRefused] = useState(false)
  const latest = useRef(onRead)
  useEffect(() => {
    latest.current = onRead
  })
  useEffect(() => {
    const Maker = makerOf()
    const screen = video.current
    if (!isOn || !Maker || !screen) return
    let stream: MediaStream | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    let last = { text: '', at: 0 }
    const detector = new Maker({ formats: ['qr_code'] })
    const look = async () => {
      // A picture that cannot be read, such as the first while the camera opens, is looked at again.
      const [found] = await detector.detect(screen).catch(() => [])
      if (isOver) return
      const now = Date.now()
      if (found && (found.rawValue !== last.text || now - last.at > againMs)) {
        last = { text: found.rawValue, at: now }
        latest.current(found.rawValue)
      }
      timer = setTimeout(() => void look(), everyMs)
    }
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (isOver) return stop()
      screen.srcObject = stream
      await screen.play()
      await look()
    }
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    open().catch(() => {
      if (!isOver) setRefused(true)
    })
    return () => {
      isOver = true
      clearTimeout(timer)
      stop()
    }
  }, [isOn, video])
  return { isRefused }
}
