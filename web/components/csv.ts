/** What a table program would take for a formula, and run. */
const formula = /^[\s\u200e\u200f]*[=+\-@|\t\r\n]/u

/** One cell: a text that begins like a formula gets an apostrophe before it, which table programs read as "this is text". */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;\n\r]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a table for other programs. The mark at the beginning has them read other scripts right. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
