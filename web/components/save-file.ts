const types = { json: 'application/json', csv: 'text/csv;charset=utf-8' }

/** Gives the reader a file of their own, under a name in their language. */
export function saveFile(name: string, text: string, type: keyof typeof types): void {
  const address = URL.createObjectURL(new Blob([text], { type: types[type] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
