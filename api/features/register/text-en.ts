import type { RegisterText } from './facts.ts'

const gates = {
  rights: 'whether the law allows this kind of work, with or without a permit',
  wish: 'whether the person has not turned this kind of work down',
  dates: 'whether beginning and end fit',
  certificate: 'whether required certificates and licences are there',
  reach: 'whether the journey is possible at those hours',
  hours: 'whether the number of hours and the fixed hours fit',
  language: 'whether the Dutch is enough for tasks where safety needs it',
  skills: 'whether the skills that are really needed are there',
  constraint: 'whether the work asks nothing that the person cannot do',
}
const parts = {
  skills: 'skills',
  language: 'Dutch',
  travel: 'travel time',
  availability: 'availability',
  wish: 'wishes',
}

/** The register in English. */
export const englishText: RegisterText = {
  gates,
  parts,
  sections: (facts) => [
    {
      title: 'General',
      items: [
        ['Name', `Werkbrug ${facts.name}: ranking people and vacancies`],
        [
          'Short description',
          'Werkbrug puts people in order for a vacancy, and vacancies in order for a person. Each position in the list is explained in points and reasons. A jobhunter then chooses whom to propose.',
        ],
        ['Theme', 'Work'],
        ['Status', 'In use'],
        ['Municipalities', facts.municipalities.join(', ')],
        ['This text holds on', facts.today],
      ],
    },
    {
      title: 'Responsible use',
      items: [
        [
          'Aim and impact',
          'To let people with a residence permit or in the asylum procedure find work that fits sooner. Whoever stands low stays visible to the jobhunter, with the reason and with what would help.',
        ],
        [
          'What the ranking does not use',
          'Name, photo, age, gender, origin, nationality, religion, family, debts and health. Residence status and benefit decide only which work the law allows, not how many points somebody gets. A test shows that the order stays the same when these change.',
        ],
        [
          'Human intervention',
          'Werkbrug decides nothing. A jobhunter looks at the list, may put somebody first or leave them out with a reason, and makes every proposal. The person says yes or no before an employer sees a name.',
        ],
        [
          'Questions and objections',
          'A person reads why work fits or not, in Dutch, English, Arabic or Tigrinya, and can send a question or a remark. A jobhunter answers, and checks the data where needed.',
        ],
        [
          'Risks',
          `Figures about fewer than ${facts.suppressionThreshold} people are not shown. Reports compare groups, so that an uneven outcome is seen. What is not known counts half, and is shown as a question.`,
        ],
      ],
    },
    {
      title: 'How it works',
      items: [
        [
          'Data',
          'Skills, experience, certificates, Dutch, free hours, travel, wishes and rights of the person; tasks, requirements, hours and place of the vacancy.',
        ],
        [
          'First: is it possible?',
          `Werkbrug looks ${facts.gates.map((gate) => gates[gate as keyof typeof gates]).join('; ')}. Somebody may begin up to ${facts.lateStartDays} days after the start.`,
        ],
        ...facts.weights.map(({ part, weight, least, most }): [string, string] => [
          `Weight of ${parts[part as keyof typeof parts]}`,
          `${weight} of 100 points (the region may choose ${least} to ${most})`,
        ]),
        [
          'Rules',
          `${facts.ruleCount} rules on rights, terms and amounts are in force today, each with its source and first day. Version of the rules: ${facts.versions.rules}.`,
        ],
        [
          'Technique',
          'A fixed formula without a learning model. Equal data always gives an equal list. The code is open (EUPL-1.2).',
        ],
        [
          'Versions',
          `Calculation ${facts.versions.model}; occupations and skills ${facts.versions.taxonomy}; travel times ${facts.versions.travel}.`,
        ],
        [
          'Provider',
          'No other party takes part in the calculation. The municipality or its operator runs Werkbrug itself.',
        ],
      ],
    },
    {
      title: 'What is logged (AI Act, articles 12 and 26)',
      items: [
        [
          'Lists that were shown',
          `Who saw the list, on which day, under which rules, and what the calculation saw of those in it. ${facts.shownListMonths} months. A list can be made again from this, and a test compares it with the original.`,
        ],
        [
          'Who looked at a person',
          'Each time that staff or an employer sees something of a person. The person reads it. As long as the profile is there.',
        ],
        [
          'Acts of staff',
          `Who did what, when and on whom. The coordinator reads it. ${facts.auditMonths} months.`,
        ],
        [
          'Choices of jobhunters',
          'Who was proposed, put first or left out, with the reason. As long as the profile is there.',
        ],
        ['Consents', 'Each yes and each withdrawal, with day and words. As long as the profile is there.'],
        [
          'Keeping the profile',
          `${facts.keptDays} days after it is closed; with consent ${facts.keptDaysWithConsent} days. Then everything about the person is deleted. Only figures by month that lead to nobody stay.`,
        ],
      ],
    },
    {
      title: 'Human oversight (AI Act, article 14)',
      items: [
        [
          'Jobhunter',
          'Sees for each position in the list the points, the reasons, what is unknown and what would change. May depart from the list, always with a reason.',
        ],
        [
          'Coordinator',
          'Sets weights and rules within the bounds above; each change stands in the history of the region with name and day. Reads outcomes by group and the acts of staff.',
        ],
        [
          'Stopping',
          'A vacancy can be paused at any moment, and a person can leave all lists at any moment. Both work at once.',
        ],
        [
          'An order is not enough',
          'The screen says with every list that a human decides, and also shows who just does not fit and why.',
        ],
      ],
    },
    {
      title: 'What the municipality fills in',
      items: [
        ['Legal basis', 'To be filled in by the municipality.'],
        ['Impact assessments (DPIA, fundamental rights)', 'To be filled in by the municipality.'],
        ['Contact and first day', 'To be filled in by the municipality.'],
      ],
    },
  ],
}
