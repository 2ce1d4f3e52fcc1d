import {provisionAddress} from '../../check/provision-address.ts'
import type {Evidence} from '../evidence.ts'
import {examples} from './examples.ts'
import type {AskedRow} from './asked-row.ts'

/** Ways to reach somebody. */
const contact: Evidence = {
  patterns: ['contact'],
  facts: [{kind: 'email'}, {kind: 'phone'}],
  links: /^(?:mailto|tel):/i
}

const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'].map(
  (right) => `right-${right}`
)

const consentIsBasis: Evidence = {
  patterns: ['consent-basis'],
  facts: [{kind: 'law', value: /^(?:6\(1\)|9\(2\))\(a\)/}]
}

const right = (
  name: string,
  number: number,
  severity: AskedRow['severity'] = 'warning'
): Omit<AskedRow, 'examples'> => ({
  id: `page-lacks-right-${name}`,
  severity,
  asks: 'dpo',
  article: 'GDPR Article 13(2)(b)',
  // That of the right, and not of the duty to tell of it.
  url: provisionAddress(`GDPR Article ${number}`)!,
  // Where no right is named at all, one finding tells so.
  when: [{patterns: rights}],
  says: {patterns: [`right-${name}`], facts: [{kind: 'law', value: new RegExp(`^${number}(?:\\(|$)`)}]}
})

const table: readonly Omit<AskedRow, 'examples'>[] = [
  {
    id: 'page-lacks-automated-logic',
    severity: 'info',
    asks: 'department',
    article: 'GDPR Article 13(2)(f)',
    when: [{patterns: ['automated']}],
    says: {patterns: ['automated-told'], facts: [{kind: 'law', value: /^22(?:\(|$)/}]},
    points: true
  },
  {
    id: 'page-lacks-basis',
    severity: 'error',
    asks: 'department',
    article: 'GDPR Article 13(1)(c)',
    says: {patterns: ['basis'], facts: [{kind: 'law', value: /^[69](?:\(|$)/}]}
  },
  {
    id: 'page-lacks-complaint',
    severity: 'error',
    asks: 'dpo',
    article: 'GDPR Article 13(2)(d)',
    says: {patterns: ['complaint']}
  },
  {
    id: 'page-lacks-complaint-contact',
    severity: 'info',
    asks: 'editor',
    article: 'GDPR Article 13(2)(d)',
    when: [{patterns: ['complaint']}],
    says: {patterns: ['authority-contact'], linked: ['authority-contact']},
    points: true
  },
  {id: 'page-lacks-contact', severity: 'error', asks: 'editor', article: 'GDPR Article 13(1)(a)', says: contact},
  {
    id: 'page-lacks-controller',
    severity: 'error',
    asks: 'dpo',
    article: 'GDPR Article 13(1)(a)',
    says: {patterns: ['controller']}
  },
  {
    id: 'page-lacks-cookie-consent',
    severity: 'warning',
    asks: 'department',
    article: 'Electronic Communications Act section 3-15',
    within: 'cookies',
    when: [{patterns: ['analytics'], affirmed: true}],
    says: {patterns: ['cookie-consent'], phrases: ['consents']},
    points: true
  },
  {
    id: 'page-lacks-cookie-purpose',
    severity: 'warning',
    asks: 'department',
    article: 'Electronic Communications Act section 3-15',
    within: 'cookies',
    says: {patterns: ['purpose', 'cookie-purpose']}
  },
  {
    id: 'page-lacks-dpo',
    severity: 'error',
    asks: 'dpo',
    article: 'GDPR Article 13(1)(b)',
    when: [{patterns: ['public-body']}],
    says: {patterns: ['dpo']}
  },
  {
    id: 'page-lacks-interest',
    severity: 'warning',
    asks: 'department',
    article: 'GDPR Article 13(1)(d)',
    when: [{facts: [{kind: 'law', value: /^6\(1\)\(f\)/}]}],
    says: {patterns: ['interest-named']},
    points: true
  },
  {
    id: 'page-lacks-national-law',
    severity: 'warning',
    asks: 'dpo',
    article: 'GDPR Article 6(3)',
    when: [{facts: [{kind: 'law', value: /^6\(1\)\([ce]\)/}]}],
    says: {patterns: ['act']},
    points: true
  },
  {
    id: 'page-lacks-providing',
    severity: 'info',
    asks: 'department',
    article: 'GDPR Article 13(2)(e)',
    says: {patterns: ['providing']}
  },
  {
    id: 'page-lacks-purpose',
    severity: 'error',
    asks: 'department',
    article: 'GDPR Article 13(1)(c)',
    says: {patterns: ['purpose']}
  },
  {
    id: 'page-lacks-recipients',
    severity: 'error',
    asks: 'department',
    article: 'GDPR Article 13(1)(e)',
    says: {patterns: ['recipients', 'supplier-abroad'], facts: [{kind: 'supplier'}]}
  },
  {
    id: 'page-lacks-retention',
    severity: 'error',
    asks: 'department',
    article: 'GDPR Article 13(2)(a)',
    says: {patterns: ['retention']}
  },
  right('access', 15),
  right('erasure', 17),
  {
    ...right('objection', 21),
    article: 'GDPR Article 21(4)',
    when: [{patterns: rights}, {patterns: ['objection-basis'], facts: [{kind: 'law', value: /^6\(1\)\([ef]\)/}]}]
  },
  {
    ...right('portability', 20, 'info'),
    when: [
      {patterns: rights},
      {
        patterns: [...consentIsBasis.patterns!, 'contract-basis'],
        facts: [{kind: 'law', value: /^6\(1\)\([ab]\)|^9\(2\)\(a\)/}]
      }
    ]
  },
  right('rectification', 16),
  right('restriction', 18),
  {
    id: 'page-lacks-rights',
    severity: 'error',
    asks: 'dpo',
    article: 'GDPR Article 13(2)(b)',
    says: {patterns: [...rights, 'right-any']}
  },
  {
    id: 'page-lacks-safeguard',
    severity: 'warning',
    asks: 'dpo',
    article: 'GDPR Article 13(1)(f)',
    when: [{patterns: ['supplier-abroad'], affirmed: true}],
    says: {patterns: ['safeguard'], facts: [{kind: 'law', value: /^4[4-9](?:\(|$)/}]},
    points: true
  },
  {
    id: 'page-lacks-source',
    severity: 'info',
    asks: 'department',
    article: 'GDPR Article 14(2)(f)',
    when: [{patterns: ['from-others'], affirmed: true}],
    says: {patterns: ['source-named']},
    points: true
  },
  {
    id: 'page-lacks-special-basis',
    severity: 'error',
    asks: 'dpo',
    article: 'GDPR Article 9(2)',
    when: [{patterns: ['special-data'], phrases: ['special-categories'], affirmed: true}],
    says: {patterns: ['special-basis'], facts: [{kind: 'law', value: /^9(?:\(|$)/}]},
    points: true
  },
  {
    id: 'page-lacks-withdrawal',
    severity: 'error',
    asks: 'dpo',
    article: 'GDPR Article 13(2)(c)',
    when: [consentIsBasis],
    says: {phrases: ['withdraw-consent']},
    points: true
  }
]

/** What the law asks pages to say, sorted by id; each with its examples. */
export const rows: readonly AskedRow[] = table.map((row) => ({...row, examples: examples[row.id] ?? []}))
