/** Gives the reader a file that their calendar opens. */
export function saveCalendar(name: string, file: string): void {
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
