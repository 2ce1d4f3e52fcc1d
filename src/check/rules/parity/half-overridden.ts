import {defineRule} from '../../rule.ts'
import {findHalfOverridden} from '../../words/find-half-overridden.ts'

/** Who says in words of their own what a standard sentence says, does so in every language. */
export const halfOverridden = defineRule({
  id: 'half-overridden',
  severity: 'warning',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
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
  find: ({versions}) => findHalfOverridden(versions)
})
