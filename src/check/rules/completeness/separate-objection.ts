import {sectionsOf} from '../../../model/namespaces.ts'
import type {Section} from '../../../model/outline.ts'
import {deriveRights} from '../../../template/view/derive-rights.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {refersElsewhere} from './refers-elsewhere.ts'

/** Where there is a right to object, it is told clearly and apart from all other information. */
export const separateObjection = defineGdprRule({
  id: 'separate-objection',
  severity: 'error',
  asks: 'editor',
  article: 'GDPR Article 21(4)',
  examples: [
    {
      wrong: {
        policy: 'outline: [{id: objection, title: none, blocks: [text]}]',
        nb: 'sections: {objection: {text: Du kan også protestere.}}',
        nn: 'sections: {objection: {text: Du kan òg protestere.}}',
        en: 'sections: {objection: {text: You can also object.}}'
      },
      right: {policy: 'outline: [{id: objection, blocks: [objection]}]'}
    }
  ],
  *find({policy}) {
    const derived = deriveRights(policy).some(({right}) => right === 'objection')
    if (!derived || sectionsOf(policy.outline).some(tellsOfObjection)) return
    yield {path: ['outline'], at: 'key', milder: refersElsewhere(policy)}
  }
})

/** Whether a section holds the block for it, or is one for it, with a heading and words of its own. */
function tellsOfObjection({id, title, blocks = []}: Section): boolean {
  return blocks.includes('objection') || (id === 'objection' && title !== 'none')
}
