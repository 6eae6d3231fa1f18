export type Shot = {
  route: string
  path: string
  language: string
  width: number
  theme: string
  /** File name of the picture, beside the sheet. */
  file: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A page of all pictures, one block a route, narrow ones small and wide ones wide; each opens in full. */
export function contactSheet(shots: readonly Shot[]): string {
  const routes = [...new Set(shots.map(({ route }) => route))]
  const figure = ({ path, language, width, theme, file }: Shot) => `
      <figure style="inline-size:${Math.round(width / 4) + 80}px">
        <a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(path)}"></a>
        <figcaption>${language} · ${width} · ${theme}<br><code>${escaped(path)}</code></figcaption>
      </figure>`
  const block = (route: string) => `
    <section id="${route}">
      <h2>${route}</h2>
      <div>${shots
        .filter((shot) => shot.route === route)
        .map(figure)
        .join('')}</div>
    </section>`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Werkbrug, every screen</title>
    <style>
      body { font: 14px system-ui; margin: 24px; background: #eee; }
      nav a { margin-inline-end: 12px; }
      div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
      figure { margin: 0; }
      img { inline-size: 100%; max-block-size: 480px; object-fit: cover; object-position: top; border: 1px solid #999; }
      code { font-size: 11px; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <nav>${routes.map((route) => `<a href="#${route}">${route}</a>`).join('')}</nav>${routes.map(block).join('')}
  </body>
</html>
`
}
