/** What people write around their work and what says nothing of it, as it is folded: “I was a …”, “at …”, “work”. */
const listed = {
  en: 'i am was were a the my in at on as for of to and or with have had want do did work working',
  nl: 'ik ben was een de het mijn in op bij aan als voor met om te en of heb had wil graag kan werk werken werkte baan',
  ar: 'انا كنت بدي اريد عندي في من علي مع عند او شغل عمل اعمل اشتغل بشتغل اشتغلت شغلي',
  ti: 'ኣነ ነበርኩ ነይረ ኣብ ናይ ከም ምስ ስራህ እሰርህ ኮይነ ሰሪሄ',
  tr: 've bir icin ben olarak calistim calisiyorum calismak isi',
  fa: 'من در به از با بودم هستم کار كار ميكنم',
  slavic:
    'я на в у и та з по як как був була був был била працював працювала работал работала робота робити работа',
  so: 'waxaan ahaa ka ku oo shaqo',
  fr: 'je suis etais un une le la les du des au en dans pour et travail travailler',
  de: 'ich ein eine der das im am bei als und arbeit arbeiten',
}

/** Words that are left aside beside others. */
export const fillers: ReadonlySet<string> = new Set(
  Object.values(listed).flatMap((words) => words.split(' ')),
)
