import type { RegisterText } from './facts.ts'

const gates = {
  rights: 'of de wet dit soort werk toestaat, met of zonder vergunning',
  wish: 'of de persoon dit soort werk niet heeft afgewezen',
  dates: 'of begin en einde passen',
  certificate: 'of verplichte certificaten en rijbewijzen er zijn',
  reach: 'of de reis op die uren mogelijk is',
  hours: 'of het aantal uren en de vaste uren passen',
  language: 'of het Nederlands genoeg is voor taken waar dat voor de veiligheid moet',
  skills: 'of de vaardigheden die echt nodig zijn er zijn',
  constraint: 'of het werk niets vraagt dat de persoon niet kan doen',
}
const parts = {
  skills: 'vaardigheden',
  language: 'Nederlands',
  travel: 'reistijd',
  availability: 'beschikbaarheid',
  wish: 'wensen',
}

/** The register in Dutch. */
export const dutchText: RegisterText = {
  gates,
  parts,
  sections: (facts) => [
    {
      title: 'Algemeen',
      items: [
        ['Naam', `Werkbrug ${facts.name}: mensen en vacatures rangschikken`],
        [
          'Korte beschrijving',
          'Werkbrug zet mensen op volgorde voor een vacature, en vacatures op volgorde voor een persoon. Elke plek op de lijst is uitgelegd in punten en redenen. Een jobhunter kiest daarna zelf wie hij voorstelt.',
        ],
        ['Thema', 'Werk'],
        ['Status', 'In gebruik'],
        ['Gemeenten', facts.municipalities.join(', ')],
        ['Deze tekst geldt op', facts.today],
      ],
    },
    {
      title: 'Verantwoord gebruik',
      items: [
        [
          'Doel en gevolgen',
          'Mensen met een verblijfsvergunning of in de asielprocedure sneller werk laten vinden dat past. Wie laag staat, blijft zichtbaar voor de jobhunter, met de reden en met wat er zou helpen.',
        ],
        [
          'Wat de rangschikking niet gebruikt',
          'Naam, foto, leeftijd, geslacht, herkomst, nationaliteit, geloof, gezin, schulden en gezondheid. De verblijfspositie en de uitkering bepalen alleen welk werk de wet toestaat, niet hoeveel punten iemand krijgt. Een test laat zien dat de volgorde gelijk blijft als die gegevens veranderen.',
        ],
        [
          'Menselijke tussenkomst',
          'Werkbrug beslist niets. Een jobhunter bekijkt de lijst, mag iemand met een reden bovenaan zetten of weglaten, en doet elk voorstel zelf. De persoon zegt ja of nee voordat een werkgever een naam ziet.',
        ],
        [
          'Vragen en bezwaren',
          'Een persoon leest waarom werk wel of niet past, in het Nederlands, Engels, Arabisch of Tigrinya, en kan een vraag of opmerking sturen. Een jobhunter antwoordt, en kijkt zo nodig de gegevens na.',
        ],
        [
          'Risico’s',
          `Cijfers over minder dan ${facts.suppressionThreshold} mensen worden niet getoond. Rapporten vergelijken groepen, zodat een scheve uitkomst opvalt. Wat niet bekend is telt half, en wordt als vraag getoond.`,
        ],
      ],
    },
    {
      title: 'Werking',
      items: [
        [
          'Gegevens',
          'Vaardigheden, ervaring, certificaten, Nederlands, vrije uren, reizen, wensen en rechten van de persoon; taken, eisen, uren en plaats van de vacature.',
        ],
        [
          'Eerst: kan het?',
          `Werkbrug kijkt ${facts.gates.map((gate) => gates[gate as keyof typeof gates]).join('; ')}. Iemand mag tot ${facts.lateStartDays} dagen na het begin starten.`,
        ],
        ...facts.weights.map(({ part, weight, least, most }): [string, string] => [
          `Gewicht van ${parts[part as keyof typeof parts]}`,
          `${weight} van 100 punten (de regio mag ${least} tot ${most} kiezen)`,
        ]),
        [
          'Regels',
          `${facts.ruleCount} regels over rechten, termijnen en bedragen zijn vandaag van kracht, elk met bron en begindatum. Versie van de regels: ${facts.versions.rules}.`,
        ],
        [
          'Techniek',
          'Een vaste formule zonder lerend model. Gelijke gegevens geven altijd een gelijke lijst. De code is open (EUPL-1.2).',
        ],
        [
          'Versies',
          `Rekenregels ${facts.versions.model}; beroepen en vaardigheden ${facts.versions.taxonomy}; reistijden ${facts.versions.travel}.`,
        ],
        ['Leverancier', 'Geen andere partij rekent mee. De gemeente of haar beheerder draait Werkbrug zelf.'],
      ],
    },
    {
      title: 'Wat er wordt vastgelegd (AI-verordening, artikel 12 en 26)',
      items: [
        [
          'Getoonde lijsten',
          `Wie de lijst zag, op welke dag, met welke regels, en van wie er stonden wat de rekenregels zagen. ${facts.shownListMonths} maanden. Een lijst is daarmee opnieuw te maken, en een test vergelijkt die met het origineel.`,
        ],
        [
          'Wie keek naar een persoon',
          'Elke keer dat een medewerker of werkgever iets van een persoon ziet. De persoon leest het. Zo lang als het profiel er is.',
        ],
        [
          'Handelingen van medewerkers',
          `Wie wat deed, wanneer en bij wie. De coördinator leest het. ${facts.auditMonths} maanden.`,
        ],
        [
          'Keuzes van jobhunters',
          'Wie is voorgesteld, vastgezet of weggelaten, met de reden. Zo lang als het profiel er is.',
        ],
        ['Toestemmingen', 'Elk ja en elk intrekken, met dag en tekst. Zo lang als het profiel er is.'],
        [
          'Bewaren van het profiel',
          `${facts.keptDays} dagen na sluiten; met toestemming ${facts.keptDaysWithConsent} dagen. Daarna wordt alles over de persoon verwijderd. Alleen maandcijfers zonder kenmerk van een persoon blijven.`,
        ],
      ],
    },
    {
      title: 'Toezicht door mensen (AI-verordening, artikel 14)',
      items: [
        [
          'Jobhunter',
          'Ziet bij elke plek op de lijst de punten, de redenen, wat onbekend is en wat er zou veranderen. Mag van de lijst afwijken, altijd met een reden.',
        ],
        [
          'Coördinator',
          'Stelt gewichten en regels in binnen de grenzen hierboven; elke wijziging staat met naam en dag in de geschiedenis van de regio. Leest de uitkomsten per groep en de handelingen van medewerkers.',
        ],
        [
          'Stoppen',
          'Een vacature kan op elk moment worden gepauzeerd, en een persoon kan op elk moment uit alle lijsten. Beide werken meteen.',
        ],
        [
          'Vaste volgorde is niet genoeg',
          'Het scherm zegt bij elke lijst dat een mens beslist, en toont ook wie net niet past en waarom.',
        ],
      ],
    },
    {
      title: 'Wat de gemeente zelf invult',
      items: [
        ['Wettelijke grondslag', 'Nog in te vullen door de gemeente.'],
        ['DPIA en mensenrechtentoets', 'Nog in te vullen door de gemeente.'],
        ['Contact en begindatum', 'Nog in te vullen door de gemeente.'],
      ],
    },
  ],
}
