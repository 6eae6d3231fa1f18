/** Of all who came to events of others, those who found a job. */
export const eventBenchmark = {
  year: 2018,
  some: 71,
  all: 427,
  source: 'Refugee Talent Hub, 27 bijeenkomsten',
}
