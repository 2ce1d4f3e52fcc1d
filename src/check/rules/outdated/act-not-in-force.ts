import {acts} from '../../../model/acts.ts'
import {defineRule} from '../../rule.ts'
import {citationOf, citedReferences} from './cited-references.ts'
import {isCited} from './is-cited.ts'
import {rows} from './rows.ts'

/** An act that is not yet in force is not referred to as if it were. EU law is left out: it applies in the EU before it is Norwegian law. */
export const actNotInForce = defineRule({
  id: 'act-not-in-force',
  severity: 'warning',
  asks: 'dpo',
  examples: [
    {
      wrong: {policy: 'asOf: "2025-12-01"\nupdated: "2025-12-01"'},
      right: {policy: 'asOf: "2026-01-01"\nupdated: "2026-01-01"'}
    }
  ],
  *find({policy, asOf, today}) {
    const day = asOf ?? today
    for (const {path, reference} of citedReferences(policy)) {
      const act = acts[reference.act ?? '']
      if (!act || act.kind === 'eu' || day === undefined || (act.inForce !== undefined && act.inForce <= day)) continue
      if (rows.some(({cites}) => cites?.some((cited) => isCited(reference, cited)))) continue
      const actual = citationOf(reference)
      yield {path, actual, parameters: {actual, act: {key: `law.actsDated.${reference.act}`}, day: {date: day}}}
    }
  }
})
