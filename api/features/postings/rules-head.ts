import { asHtml, type JobPosting } from './rules-job-posting.ts'

/** What ends a script or begins a comment within one is written as its code. */
const asData = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Title, summary, address and facts of a vacancy for the head of its page, as HTML. */
export const headOf = (posting: JobPosting): string => {
  const { title, hiringOrganization, jobLocation, workHours, url } = posting
  const place = `${hiringOrganization.name}, ${jobLocation.address.addressLocality}`
  return [
    `<title>${asHtml(`${title} · ${place}`)}</title>`,
    `<meta name="description" content="${asHtml(`${title}, ${workHours}, ${place}`)}" />`,
    `<link rel="canonical" href="${asHtml(url)}" />`,
    `<script type="application/ld+json">${asData(posting)}</script>`,
  ].join('\n    ')
}
