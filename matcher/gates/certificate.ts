import { check } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'

/** Whether every certificate asked is held, or can be had at the place. */
export const certificate = defineGate({
  id: 'certificate',
  decidesForEmployers: true,
  opensBy: ['certificate'],
  says: {
    'certificate.missing': { values: ['certificate'], audience: ['staff', 'person', 'employer'] },
  },
  judge({ person, opening }, say) {
    const held = person.certificates
    const asked = opening.certificates
    if (asked.length === 0) return {}
    if (held === null)
      return {
        checks: [check('check.certificatesUnknown', { certificate: asked.map((one) => one.certificate) })],
      }
    const missing = asked.filter((one) => !held.includes(one.certificate))
    return {
      stops: missing
        .filter(({ obtainable }) => !obtainable)
        .map((one) => say('certificate.missing', { certificate: one.certificate })),
      checks: missing
        .filter(({ obtainable }) => obtainable)
        .map((one) => check('check.certificateObtainable', { certificate: one.certificate })),
    }
  },
})
