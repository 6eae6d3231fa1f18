import { expect, test } from 'vitest'
import { Isolated } from '../../web/components/isolated.tsx'
import { htmlIn } from './render-words.tsx'

test.each([
  ['شهادة VCA مطلوبة', '<span>شهادة <bdi>VCA</bdi> مطلوبة</span>'],
  ['منسّقة، Regio Zwolle', '<span>منسّقة، <bdi>Regio Zwolle</bdi></span>'],
  ['المطلوب: A2. الآن: A1', '<span>المطلوب: <bdi>A2</bdi>. الآن: <bdi>A1</bdi></span>'],
  ['العنوان: name@example.nl', '<span>العنوان: <bdi>name@example.nl</bdi></span>'],
  ['12 دقيقة', '12 دقيقة'],
  ['Dutch A2', 'Dutch A2'],
])('"%s" has its Latin parts set apart within one element', (text, html) => {
  expect(htmlIn('ar', <Isolated text={text} />)).toBe(html)
})
