import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { TextField } from './field.tsx'

/** Milliseconds without a key until what was typed is looked for. */
const pause = 300

type FindBoxProps = { label: string; value: string; onFind: (words: string) => void }

/** Narrows a list by what is typed, a moment after the last key. */
export function FindBox({ label, value, onFind }: FindBoxProps) {
  const [typed, setTyped] = useState(value)
  const latest = useRef(onFind)
  useEffect(() => {
    latest.current = onFind
  })
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => latest.current(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed, value])
  return (
    <TextField
      label={label}
      icon={Search}
      type="search"
      autoComplete="off"
      maxLength={80}
      value={typed}
      onChange={setTyped}
    />
  )
}
