import {defineGdprRule} from './define-gdpr-rule.ts'
import {heldBases} from './held-bases.ts'
import {saysNoneOf} from './says-none-of.ts'

/** The exceptions that hold only where Union or national law says so. */
const onLaw: ReadonlySet<string> = new Set(['9(2)(b)', '9(2)(g)', '9(2)(h)', '9(2)(i)', '9(2)(j)'])

/** Exceptions of Article 9(2) that need law name it. */
export const exceptionWithoutLaw = defineGdprRule({
  id: 'exception-without-law',
  severity: 'error',
  asks: 'dpo',
  article: 'GDPR Article 9(2)(b) and (g) to (j)',
  examples: [
    {
      wrong: {
        policy:
          'activities: {kindergarten: {legalBases: [{article: 6(1)(e), national: [kindergarten-places]}, {article: 9(2)(g), for: [health-data]}]}}'
      },
      right: {
        policy:
          'activities: {kindergarten: {legalBases: [{article: 6(1)(e), national: [kindergarten-places]}, {article: 9(2)(g), national: [kindergarten-priority], for: [health-data]}]}}'
      }
    }
  ],
  *find({policy}) {
    for (const {basis, path} of heldBases(policy)) {
      if (!onLaw.has(basis.article ?? '') || !saysNoneOf(policy, path, basis, ['national'])) continue
      yield {path, parameters: {actual: basis.article!}}
    }
  }
})
