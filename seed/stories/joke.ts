import { personaOf, type Scene, signedUp } from './scene.ts'

export const joke = personaOf('joke', {
  name: 'Joke Hendriks',
  role: 'coordinator',
  language: 'nl',
  about: {
    en: 'Coordinator, Regio Zwolle',
    nl: 'Regiecoördinator, Regio Zwolle',
    ar: 'منسّقة، منطقة زفوله',
    ti: 'ኣወሃሃዲት፣ ዞባ ዝቮለ',
  },
  story: {
    en: 'Leads the region: who works here, which rules count, and how much each part of a match counts.',
    nl: 'Leidt de regio: wie hier werkt, welke regels gelden en hoe zwaar elk deel van een match telt.',
    ar: 'تدير المنطقة: من يعمل هنا، وما القواعد المطبّقة، وما وزن كل جزء.',
    ti: 'ነቲ ዞባ ትመርሕ፦ መን ኣብዚ ይሰርሕ፣ ኣየኖት ሕግታት ይሰርሑ፣ ነፍሲ ወከፍ ክፋል ክንደይ ይምዘን።',
  },
})

export const jokeScene = (): Scene => signedUp('joke', { name: 'Joke Hendriks' }, { role: 'coordinator' })
