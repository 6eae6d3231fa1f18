import { expect, test } from 'vitest'
import { Isolated } from '../../web/components/isolated.tsx'
import { htmlIn } from './render-words.tsx'

test.each([
  ['شهادة VCA مطلوبة', 'شهادة <bdi>VCA</bdi> مطلوبة'],
  ['منسّقة، Regio Zwolle', 'منسّقة، <bdi>Regio Zwolle</bdi>'],
  ['المطلوب: A2. الآن: A1', 'المطلوب: <bdi>A2</bdi>. الآن: <bdi>A1</bdi>'],
  ['العنوان: name@example.nl', 'العنوان: <bdi>name@example.nl</bdi>'],
  ['12 دقيقة', '12 دقيقة'],
  ['Dutch A2', 'Dutch A2'],
])('"%s" has its Latin parts set apart', (text, html) => {
  expect(htmlIn('ar', <Isolated text={text} />)).toBe(html)
})
