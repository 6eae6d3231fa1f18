import { fold } from '../../../locales/fold.ts'
import { type ImportField, type ImportKind, importFields } from './codes.ts'

const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '')

/** The beginnings of names of columns that nobody may bring in: what the law protects, and numbers of people. */
const refused = [
  ...['bsn', 'sofi', 'burgerservice', 'citizenservice', 'vnummer', 'vnr', 'vreemdelingennummer', 'coa'],
  ...['paspoort', 'passport', 'idkaart', 'documentnummer', 'iban', 'rekeningnummer', 'bankaccount'],
  ...['nationali', 'gebland', 'geboorteland', 'geboorteplaats', 'countryofbirth', 'birth', 'landvanherkomst'],
  ...['herkomst', 'afkomst', 'etni', 'ethnic', 'ras', 'race', 'volk', 'stam', 'tribe', 'origin', 'gebdat'],
  ...['geboortedatum', 'geboren', 'dateofbirth', 'dob', 'leeftijd', 'age', 'religi', 'geloof', 'godsdienst'],
  ...[
    'levensbeschouwing',
    'kerk',
    'faith',
    'gezondheid',
    'ziekte',
    'medisch',
    'medic',
    'diagnose',
    'diagnosis',
  ],
  ...['beperking', 'handicap', 'health', 'disab', 'zwanger', 'pregnan', 'trauma', 'psych', 'seks', 'sexual'],
  ...['geaardheid', 'geslacht', 'gender', 'sex', 'politi', 'partij', 'vakbond', 'union', 'straf', 'crimin'],
  ...['veroordeling', 'justitie', 'burgerlijkestaat', 'maritalstatus', 'huwelijk', 'foto', 'photo'],
  ...['الجنسية', 'الدين', 'الديانة', 'الصحة', 'تاريخالميلاد', 'ሃይማኖት', 'ዜግነት', 'ጥዕና'],
].map(plain)
/** Short words that other names begin with: refused only where they are the whole name. */
const whole = ['ras', 'race', 'age', 'sex', 'stam', 'coa', 'dob', 'vnr', 'union', 'volk', 'origin'].map(plain)

/** Whether the name of a column tells that it holds what may not be known. */
export const isRefusedName = (name: string): boolean => {
  const asked = plain(name)
  return refused.some((word) => (whole.includes(word) ? asked === word : asked.startsWith(word)))
}

/** Nine digits of which the sum, weighed from nine to two and minus one, is a multiple of eleven. */
const isBsn = (cell: string): boolean => {
  const digits = cell.replace(/[ .-]/g, '')
  if (!/^\d{8,9}$/.test(digits)) return false
  const weighed = [...digits.padStart(9, '0')].map((digit, at) => Number(digit) * (at === 8 ? -1 : 9 - at))
  return weighed.reduce((sum, one) => sum + one, 0) % 11 === 0
}

/** Whether a column holds the numbers by which the state knows people, whatever it is called. */
export const isNumberOfCitizens = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length >= 3 && filled.filter(isBsn).length >= filled.length * 0.8
}

const names: { readonly [field in ImportField]: readonly string[] } = {
  name: [
    ...['naam', 'name', 'voornaam', 'firstname', 'roepnaam', 'volledigenaam', 'fullname', 'bedrijfsnaam'],
    ...['bedrijf', 'organisatie', 'werkgever', 'handelsnaam', 'company', 'employer', 'organisation'],
    ...['الاسم', 'اسم', 'ስም'],
  ],
  familyName: ['achternaam', 'familienaam', 'lastname', 'surname', 'familyname', 'الكنية'],
  town: [
    'woonplaats',
    'plaats',
    'stad',
    'town',
    'city',
    'gemeente',
    'vestigingsplaats',
    'woontin',
    'المدينة',
  ],
  postcode: ['postcode', 'pc', 'postalcode', 'zip', 'zipcode', 'الرمزالبريدي'],
  language: ['taal', 'moedertaal', 'language', 'voorkeurstaal', 'leestaal', 'اللغة', 'ቋንቋ'],
  speaking: ['nlspreken', 'spreken', 'spreekvaardigheid', 'speaking', 'nederlands', 'taalniveau', 'niveau'],
  hours: ['uren', 'urenperweek', 'hours', 'hoursperweek', 'aantaluren', 'beschikbareuren'],
  email: ['email', 'mail', 'emailadres', 'emailaddress', 'البريدالإلكتروني'],
  phone: [
    'telefoon',
    'tel',
    'telefoonnummer',
    'mobiel',
    'phone',
    'phonenumber',
    'mobile',
    '06nummer',
    'الهاتف',
  ],
  kvk: ['kvk', 'kvknummer', 'kvknr', 'handelsregister', 'kamervankoophandel', 'chamberofcommerce'],
  title: [
    ...['functie', 'functietitel', 'functienaam', 'vacature', 'vacaturetitel', 'titel', 'title', 'jobtitle'],
    ...['vacancy', 'position', 'فرصةالعمل', 'المسمىالوظيفي', 'ስራሕ'],
  ],
  startDay: ['startdatum', 'ingangsdatum', 'begindatum', 'start', 'startdate', 'startday', 'vanaf'],
  positions: ['aantal', 'plaatsen', 'aantalplaatsen', 'positions', 'openings', 'aantalvacatures'],
  description: ['omschrijving', 'beschrijving', 'functieomschrijving', 'description', 'toelichting'],
  contactName: ['contactpersoon', 'contact', 'contactname', 'contactnaam', 'naamcontactpersoon'],
  contactEmail: ['email', 'mail', 'emailadres', 'emailcontact', 'contactemail', 'emailaddress'],
  contactPhone: ['telefoon', 'tel', 'telefoonnummer', 'phone', 'contactphone', 'mobiel', 'phonenumber'],
  street: ['straat', 'adres', 'straatenhuisnummer', 'street', 'address', 'straatnaam', 'bezoekadres'],
}

/** What a column of this name holds; null where nobody can tell. */
export const fieldOf = (kind: ImportKind, name: string): ImportField | null => {
  const asked = plain(name)
  return importFields[kind].find((field) => names[field].some((one) => plain(one) === asked)) ?? null
}
