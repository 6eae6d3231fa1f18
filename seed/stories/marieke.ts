import { personaOf, type Scene, signedUp } from './scene.ts'

export const marieke = personaOf('marieke', {
  name: 'Marieke de Boer',
  role: 'jobhunter',
  language: 'nl',
  about: {
    en: 'Jobhunter, 41 cases',
    nl: 'Jobhunter, 41 dossiers',
    ar: 'وسيطة عمل، 41 ملف متابعة',
    ti: 'መራኸቢት ስራሕ፣ 41 ጉዳያት',
  },
  story: {
    en: 'Looks for people for the bakery, and for work for Nour. Three clicks to a ranked, explained list.',
    nl: 'Zoekt mensen voor de bakkerij, en werk voor Nour. In drie klikken bij een lijst met uitleg.',
    ar: 'تبحث عن أشخاص للمخبز وعن عمل لنور. ثلاث نقرات إلى قائمة مرتبة ومشروحة.',
    ti: 'ንእንዳ ባኒ ሰባት፣ ንኑር ድማ ስራሕ ትደሊ ኣላ። ብ3 ጠውቕታ ናብ መብርሂ ዘለዎ ዝርዝር።',
  },
})

export const mariekeScene = (): Scene =>
  signedUp('marieke', { name: 'Marieke de Boer' }, { role: 'jobhunter' })
