import { type RefObject, useEffect, useRef } from 'react'

const go = (form: HTMLElement | null, to: string): boolean => {
  const field = form?.querySelector<HTMLElement>(to)
  field?.focus()
  return field != null
}

/** Goes to the first field whose text could not be read, and says whether there is one: nothing is sent before it is. */
export const goToUnread = (form: HTMLElement | null): boolean => go(form, '[data-unread]')

/** A form that, when it failed, puts its reader at the first field that is wrong. */
export function useFirstFault<Form extends HTMLElement>(error: unknown): RefObject<Form | null> {
  const form = useRef<Form>(null)
  useEffect(() => {
    if (error) go(form.current, '[aria-invalid="true"]')
  }, [error])
  return form
}
