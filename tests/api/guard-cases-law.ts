import type { GuardCase } from './guard-case.ts'

const buwav62 = 'Besluit uitvoering Wav 2022, art. 6.2'
const buwav61 = 'Besluit uitvoering Wav 2022, art. 6.1'
const buwav65 = 'Besluit uitvoering Wav 2022, art. 6.5'
const buwav78 = 'Besluit uitvoering Wav 2022, art. 7.8'
const buwav32 = 'Besluit uitvoering Wav 2022, art. 3.2'
const wav2a = 'Wet arbeid vreemdelingen, art. 2a'
const wav8 = 'Wet arbeid vreemdelingen, art. 8 lid 1 onder e'
const pw8a = 'Participatiewet, art. 8a lid 2 onder d'
const own = 'Eigen keuze'

const asylum = { legal: { position: 'asylumSeeker', procedureStart: '2026-01-10', benefit: 'none' } } as const
const withDocument = { legal: { ...asylum.legal, documentUntil: '2027-06-30' } } as const
const protection = { legal: { position: 'temporaryProtection', benefit: 'none' } } as const
const granted = { papers: { permit: 'granted', permitUntil: '2027-06-30' } } as const

/** Who may be placed where: position, benefit, referral and papers. */
export const lawCases: readonly GuardCase[] = [
  // Who may do what
  ['a status holder may have a job', buwav61, { kind: 'job' }, []],
  ['a status holder may have a starter job', buwav61, { kind: 'starterJob' }, []],
  ['a status holder may learn and work', buwav61, { kind: 'dual' }, []],
  ['a status holder may do a language internship', buwav61, { kind: 'languageInternship' }, []],
  ['a status holder may volunteer without a statement', buwav61, { kind: 'volunteering' }, []],
  [
    'a status holder may get work experience; its length is the municipality’s to say',
    'Participatiewet, art. 8a',
    { kind: 'workExperience' },
    ['length:check:lengthByOrdinance'],
  ],
  [
    'a status holder with general assistance may do a trial',
    pw8a,
    { kind: 'trial' },
    ['length:check:lengthByOrdinance'],
  ],
  [
    'a status holder without a benefit gets no trial, and other kinds instead',
    pw8a,
    { kind: 'trial', person: { legal: { benefit: 'none' } } },
    ['rights:stop:rightsClosed>otherKinds'],
  ],
  [
    'while nobody knows the benefit, a trial has to be asked about',
    pw8a,
    { kind: 'trial', person: { legal: { benefit: null } } },
    ['rights:check:benefitUnknown'],
  ],
  [
    'an unknown position is asked first',
    own,
    { kind: 'job', person: { legal: { position: null } } },
    ['rights:check:positionUnknown'],
  ],
  [
    'an asylum seeker works for pay from six months into the procedure on',
    buwav62,
    {
      kind: 'job',
      person: { legal: { ...withDocument.legal, procedureStart: '2026-09-01' } },
      plan: granted,
    },
    ['rights:stop:rightsFrom>startFrom'],
  ],
  [
    'without a day of the procedure paid work stays closed',
    buwav62,
    { kind: 'job', person: { legal: { ...asylum.legal, procedureStart: null } } },
    ['rights:stop:rightsClosed>otherKinds'],
  ],
  [
    'an asylum seeker gets no trial',
    pw8a,
    { kind: 'trial', person: withDocument },
    ['rights:stop:rightsClosed>otherKinds'],
  ],
  [
    'an asylum seeker gets no trial, whatever the benefit',
    pw8a,
    { kind: 'trial', person: { legal: { ...withDocument.legal, benefit: 'generalAssistance' } } },
    ['rights:stop:rightsClosed>otherKinds', 'length:check:lengthByOrdinance'],
  ],
  [
    'an asylum seeker gets no work-experience place',
    buwav62,
    { kind: 'workExperience', person: withDocument },
    ['rights:stop:rightsClosed>otherKinds', 'length:check:lengthByOrdinance'],
  ],
  [
    'an asylum seeker gets no language internship outside school',
    buwav32,
    { kind: 'languageInternship', person: withDocument },
    ['rights:stop:rightsClosed>otherKinds'],
  ],
  [
    'an asylum seeker may be placed by a school from the first day',
    buwav32,
    { kind: 'dual', person: { legal: { ...withDocument.legal, procedureStart: '2026-12-01' } } },
    [],
  ],
  [
    'an asylum seeker is placed by a school that is named',
    buwav32,
    { kind: 'dual', person: withDocument, plan: { school: null } },
    ['school:stop:schoolMissing', 'requirements:stop:lacks.schoolAgreement'],
  ],
  [
    'a document that ends within the place is renewed in time',
    buwav62,
    { kind: 'dual', person: { legal: { ...asylum.legal, documentUntil: '2027-01-20' } } },
    ['rights:warn:rightsUntil>endBy'],
  ],
  [
    'a document that ended before the place opens nothing',
    buwav62,
    { kind: 'job', person: { legal: { ...asylum.legal, documentUntil: '2026-12-01' } }, plan: granted },
    ['rights:stop:rightsClosed>askAdvice'],
  ],
  [
    'temporary protection gets no trial',
    buwav65,
    { kind: 'trial', person: protection },
    ['rights:stop:rightsClosed>otherKinds'],
  ],
  [
    'temporary protection gets no work-experience place',
    buwav65,
    { kind: 'workExperience', person: protection },
    ['rights:stop:rightsClosed>otherKinds', 'length:check:lengthByOrdinance'],
  ],
  [
    'temporary protection gets no language internship',
    buwav65,
    { kind: 'languageInternship', person: protection },
    ['rights:stop:rightsClosed>otherKinds'],
  ],
  [
    'the protection itself ends, and a job beyond it is watched',
    buwav65,
    {
      kind: 'job',
      person: protection,
      plan: { time: { endDay: null }, papers: { notifiedOn: '2026-12-01' } },
    },
    ['rights:warn:rightsUntil>endBy'],
  ],
  [
    'a place that begins after the protection ended stays closed',
    buwav65,
    {
      kind: 'job',
      person: protection,
      plan: { time: { startDay: '2027-03-08', endDay: null }, papers: { notifiedOn: '2027-03-01' } },
    },
    ['rights:stop:rightsClosed>askAdvice', 'pay:check:minimumUnknown'],
  ],
  [
    'another position works only with a permit on record',
    own,
    { kind: 'job', person: { legal: { position: 'other', workPermit: null } } },
    ['rights:stop:rightsClosed>askAdvice'],
  ],
  [
    'a permit on record opens a job until it ends',
    own,
    { kind: 'job', person: { legal: { position: 'other', workPermit: { validUntil: '2027-01-31' } } } },
    ['rights:warn:rightsUntil>endBy'],
  ],
  // Referrals
  [
    'nobody under 18 is placed',
    own,
    { kind: 'job', person: { contact: { adultFrom: '2027-05-01' } } },
    ['referral:stop:minor>startFrom'],
  ],
  [
    'who turns 18 on the first day may begin',
    own,
    { kind: 'job', person: { contact: { adultFrom: '2026-12-07' } } },
    [],
  ],
  [
    'a transfer to another country gets a referral',
    `${wav8}, 3°; Vreemdelingenwet 2000, art. 8 onder m`,
    { kind: 'job', person: { legal: { ...withDocument.legal, blocked: 'dublin' } }, plan: granted },
    ['referral:stop:blocked>askAdvice'],
  ],
  [
    'a transfer to another country closes voluntary work too',
    buwav78,
    { kind: 'volunteering', person: { legal: { ...withDocument.legal, blocked: 'dublin' } } },
    ['referral:stop:blocked>askAdvice'],
  ],
  [
    'the accelerated procedure closes paid work and leaves voluntary work',
    `${wav8}, 3°`,
    {
      kind: 'job',
      person: { legal: { ...withDocument.legal, blocked: 'acceleratedProcedure' } },
      plan: granted,
    },
    ['referral:stop:blocked>otherKinds'],
  ],
  [
    'voluntary work in the accelerated procedure goes on with the statement',
    buwav78,
    {
      kind: 'volunteering',
      person: { legal: { ...withDocument.legal, blocked: 'acceleratedProcedure' } },
      plan: { papers: { volunteerStatement: '2026-10-01' } },
    },
    [],
  ],
  [
    'a decision to leave gets a referral',
    `${wav8}, 2°`,
    { kind: 'job', person: { legal: { ...withDocument.legal, blocked: 'returnDecision' } }, plan: granted },
    ['referral:stop:blocked>askAdvice'],
  ],
  // Work permit
  [
    'nobody in the procedure begins before the permit is granted',
    'Wet arbeid vreemdelingen, art. 6 lid 3',
    { kind: 'job', person: withDocument, plan: { papers: { permit: 'toRequest' } } },
    ['permit:stop:permitMissing>startAfterPermit'],
  ],
  [
    'a permit that was requested is waited for',
    'Wet arbeid vreemdelingen, art. 6 lid 3',
    { kind: 'job', person: withDocument, plan: { papers: { permit: 'requested' } } },
    ['permit:stop:permitAwaited>startAfterPermit'],
  ],
  [
    'a permit that covers the place lets it begin',
    buwav62,
    { kind: 'job', person: withDocument, plan: granted },
    [],
  ],
  [
    'a permit that ends within the place is renewed five weeks before',
    'Wet arbeid vreemdelingen, art. 6 lid 3',
    {
      kind: 'job',
      person: withDocument,
      plan: { papers: { permit: 'granted', permitUntil: '2027-01-15' } },
    },
    ['permit:warn:permitEnds'],
  ],
  [
    'a permit ends with the document at the latest',
    'Wet arbeid vreemdelingen, art. 11 lid 1',
    {
      kind: 'job',
      person: withDocument,
      plan: { papers: { permit: 'granted', permitUntil: '2027-12-31' } },
    },
    ['permit:stop:permitBeyondDocument'],
  ],
  [
    'a permit that has ended is none',
    'Wet arbeid vreemdelingen, art. 11 lid 1',
    {
      kind: 'starterJob',
      person: withDocument,
      plan: { papers: { permit: 'granted', permitUntil: '2026-12-01' } },
    },
    ['permit:stop:permitEnded'],
  ],
  [
    'the last day of a permit is asked',
    buwav62,
    { kind: 'job', person: withDocument, plan: { papers: { permit: 'granted' } } },
    ['permit:check:permitEndUnknown'],
  ],
  [
    'a status holder needs no permit',
    buwav61,
    { kind: 'job', plan: { papers: { permit: 'toRequest' } } },
    [],
  ],
  // Notification
  [
    'an employer notifies before somebody with temporary protection begins',
    wav2a,
    { kind: 'job', person: protection },
    ['notification:stop:notNotified'],
  ],
  [
    'two working days before a Monday is the Thursday',
    wav2a,
    { kind: 'job', person: protection, plan: { papers: { notifiedOn: '2026-12-03' } } },
    [],
  ],
  [
    'on the Friday before a Monday the notification is late',
    wav2a,
    { kind: 'job', person: protection, plan: { papers: { notifiedOn: '2026-12-04' } } },
    ['notification:stop:notifiedLate'],
  ],
  [
    'learning and working with temporary protection is notified too',
    wav2a,
    { kind: 'dual', person: protection },
    ['notification:stop:notNotified'],
  ],
  // Volunteering
  [
    'an asylum seeker volunteers with an organisation that has the statement',
    buwav78,
    { kind: 'volunteering', person: withDocument },
    ['statement:stop:statementMissing>askStatement'],
  ],
  [
    'a statement holds for three years',
    buwav78,
    { kind: 'volunteering', person: withDocument, plan: { papers: { volunteerStatement: '2023-12-01' } } },
    ['statement:stop:statementNotValid'],
  ],
  [
    'a statement of this year is enough, and no waiting time counts',
    buwav78,
    {
      kind: 'volunteering',
      person: { legal: { ...withDocument.legal, procedureStart: '2026-11-20' } },
      plan: { papers: { volunteerStatement: '2026-02-01' } },
    },
    [],
  ],
  [
    'temporary protection volunteers with the statement too',
    buwav78,
    { kind: 'volunteering', person: protection },
    ['statement:stop:statementMissing>askStatement'],
  ],
]
