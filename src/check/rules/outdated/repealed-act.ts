import {acts} from '../../../model/acts.ts'
import {defineRule} from '../../rule.ts'
import {citationOf, citedReferences} from './cited-references.ts'
import {isCited} from './is-cited.ts'
import {judgeDay} from './judge-day.ts'
import {isReferenceHistory} from './reference-uses.ts'
import {rows} from './rows.ts'

/** An act that is no longer in force is not referred to; acts and sections that the table knows more about are left to it. */
export const repealedAct = defineRule({
  id: 'repealed-act',
  severity: 'error',
  asks: 'dpo',
  examples: [
    {
      wrong: {policy: 'references: {access-to-documents: {act: LOV-2000-04-14-31, section: "11"}}'},
      right: {policy: 'references: {access-to-documents: {act: LOV-2018-06-15-38, section: "16"}}'}
    }
  ],
  *find(subject) {
    for (const {id, path, reference} of citedReferences(subject.policy)) {
      const {repealed, replacedBy} = acts[reference.act ?? ''] ?? {}
      if (repealed === undefined || rows.some(({cites}) => cites?.some((cited) => isCited(reference, cited)))) continue
      const judgement = judgeDay({since: repealed}, subject)
      if (!judgement || isReferenceHistory(subject, id)) continue
      const actual = citationOf(reference)
      yield {
        path,
        actual,
        ...(replacedBy !== undefined && {expected: [replacedBy]}),
        milder: judgement.milder,
        parameters: {
          actual,
          act: {key: `law.actsDated.${reference.act}`},
          since: {date: repealed},
          replacement: {key: `law.actsDated.${replacedBy ?? reference.act}`},
          judged: {word: judgement.word}
        }
      }
    }
  }
})
