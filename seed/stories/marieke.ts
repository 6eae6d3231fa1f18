import { personaOf, type Scene, signedUp } from './scene.ts'

export const marieke = personaOf('marieke', {
  name: 'Marieke de Boer',
  role: 'jobhunter',
  language: 'nl',
  about: {
    en: 'Jobhunter, 41 cases',
    nl: 'Jobhunter, 41 dossiers',
    ar: 'مستشارة توظيف، تتابع 41 شخصًا',
    ti: 'መራኸቢት ስራሕ፣ 41 ጉዳያት',
  },
  story: {
    en: 'Looks for people for the bakery, and for work for Nour. In three clicks you see a list of people, with reasons.',
    nl: 'Zoekt mensen voor de bakkerij, en werk voor Nour. In drie klikken ziet u een lijst met mensen, met uitleg.',
    ar: 'تبحث عن أشخاص للمخبز وعن عمل لنور. بثلاث نقرات تظهر قائمة أشخاص مع الأسباب.',
    ti: 'ንእንዳ ባኒ ሰባት፣ ንኑር ድማ ስራሕ ትደሊ ኣላ። ብሰለስተ ምጥዋቕ ዝርዝር ሰባት ምስ ምኽንያቱ ትርእዩ።',
  },
})

export const mariekeScene = (): Scene =>
  signedUp('marieke', { name: 'Marieke de Boer', phone: '038 123 45 67' }, { role: 'jobhunter' })
