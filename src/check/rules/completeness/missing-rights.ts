import {sectionsOf} from '../../../model/namespaces.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'
import {refersElsewhere} from './refers-elsewhere.ts'

/** The declaration tells of the rights of the data subject. */
export const missingRights = defineGdprRule({
  id: 'missing-rights',
  severity: 'error',
  asks: 'editor',
  article: 'GDPR Article 13(2)(b)',
  examples: [
    {
      wrong: {
        policy: 'rights: null\noutline: [{id: rights, blocks: [text]}]',
        nb: 'sections: {rights: {text: Spør oss om det du lurer på.}}',
        nn: 'sections: {rights: {text: Spør oss om det du lurer på.}}',
        en: 'sections: {rights: {text: Ask us whatever you wonder about.}}'
      },
      right: {policy: 'outline: [{id: rights, blocks: [rights]}]'}
    }
  ],
  *find({policy}) {
    const told = sectionsOf(policy.outline).some(({blocks}) => blocks?.includes('rights'))
    if (told || !isUnsaid(policy, ['rights', 'stated'], policy.rights?.stated)) return
    yield {path: ['rights', 'stated'], milder: refersElsewhere(policy)}
  }
})
