import {defineRule} from '../../rule.ts'

/** Standard sentences; what a word, a name or a date is called is a matter of each language. */
const sentences = /^(?:consent|contact|cookies|document|page|summary)\./

/** Who says in words of their own what a standard sentence says, does so in every language. */
export const halfOverridden = defineRule({
  id: 'half-overridden',
  severity: 'warning',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
  url: false,
  examples: [
    {
      wrong: {nb: 'cookies: {waits: Ingen informasjonskapsler blir satt før du har sagt ja.}'},
      right: {
        nb: 'cookies: {waits: Ingen informasjonskapsler blir satt før du har sagt ja.}',
        nn: 'cookies: {waits: Ingen informasjonskapslar blir sette før du har sagt ja.}',
        en: 'cookies: {waits: No cookies are set before you have consented.}'
      }
    }
  ],
  *find({versions}) {
    const keys = new Set(versions.flatMap(({words}) => [...words.keys()]))
    for (const key of keys) {
      if (!sentences.test(key) || !versions[0]!.translator.isStandard(key)) continue
      const [first, ...others] = versions.flatMap(({words}) => words.get(key) ?? [])
      const lacking = versions.filter(({words}) => !words.has(key)).map(({language}) => language)
      if (lacking.length > 0)
        yield {
          ...first!.origin,
          parameters: {key, missing: lacking.join(', ')},
          related: others.map(({origin}) => origin)
        }
    }
  }
})
