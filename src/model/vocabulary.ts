/* The vocabulary: every id that a policy may name without declaring it, by kind. Words for them are in `locales/`. */

/** One kind of vocabulary: what it is for, the ids of it, the forms each id has in the bundles, and what is to be known of some of them. */
export interface VocabularyKind {
  /** What the ids of this kind name. */
  description: string
  /** Forms that each id has in the bundles, the default first; none when the id has one wording. */
  forms?: readonly string[]
  /** The kind whose words of the same id name who it is, where the definite form is asked for. */
  definite?: string
  /** Standard ids, in the order of the source list. */
  ids: readonly string[]
  /** Ids that are special categories of personal data (GDPR Article 9(1)). */
  special?: readonly string[]
  /** Ids that name several and not one, so that sentences of which they are the subject are in the plural. */
  plural?: readonly string[]
  /**
   * Of sources and recipients, ids that nobody is surprised by: the reader, the house itself, and those who supply something to it. A
   * summary tells of all others.
   */
  expected?: readonly string[]
}

/** Those who supply something to the house: what they get is nobody's surprise. */
const suppliers = [
  'website-supplier',
  'hosting-provider',
  'sub-processor',
  'form-and-login-supplier',
  'newsletter-supplier',
  'event-registration-supplier',
  'survey-supplier',
  'email-delivery-supplier',
  'analytics-supplier',
  'data-visualisation-supplier',
  'search-engine-supplier',
  'case-system-supplier',
  'physical-archive-supplier',
  'distributor',
  'chat-supplier',
  'cloud-supplier',
  'exam-system-supplier',
  'learning-platform-supplier',
  'payment-supplier',
  'personnel-system-supplier',
  'recruitment-system-supplier',
  'security-company'
] as const

/** All kinds, sorted. */
export const vocabulary = {
  answers: {
    description: 'What statistics tell',
    ids: [
      'visits-per-page',
      'visit-duration',
      'referring-website',
      'browser-type',
      'browser-language',
      'screen-size',
      'navigation',
      'navigation-and-clicks'
    ]
  },
  bodies: {
    description: 'Kinds of body a controller can be',
    ids: ['state', 'county', 'municipality', 'intermunicipal', 'court', 'public-enterprise', 'association', 'company']
  },
  channels: {
    description: 'How people get in touch',
    ids: ['email', 'phone', 'form', 'visit', 'letter']
  },
  conditions: {
    description: 'When something applies',
    ids: ['may', 'needed', 'logged-in', 'anonymous', 'consented', 'ordered', 'subscribed', 'relevant', 'identification']
  },
  consequences: {
    description: 'What follows if the data subject provides nothing',
    ids: ['no-service', 'no-reply', 'no-decision', 'no-consequence']
  },
  cookieCategories: {
    description: 'What a cookie is for, as a consent banner groups them',
    ids: ['strictly-necessary', 'functional', 'statistics', 'marketing', 'embedded-third-party']
  },
  data: {
    description: 'Categories of personal data',
    ids: [
      'name',
      'first-and-last-name',
      'postal-address',
      'postcode-and-town',
      'email-address',
      'phone-number',
      'mobile-number',
      'contact-details',
      'workplace',
      'organisation',
      'job-title-or-role',
      'leadership-position',
      'subscriber-capacity',
      'user-profile',
      'national-identity-number',
      'population-register-data',
      'contact-register-data',
      'ip-address',
      'truncated-ip-address',
      'online-identifier',
      'pages-visited',
      'navigation-pattern',
      'visit-duration',
      'referring-website',
      'browser-type',
      'browser-language',
      'screen-size',
      'clicks',
      'language-choice',
      'number-format-settings',
      'chart-selections',
      'javascript-support',
      'search-terms',
      'newsletter-activity',
      'bounced-email',
      'feedback',
      'attendance',
      'event-evaluation',
      'audio-video-recording',
      'chat-questions',
      'food-allergies',
      'disability-and-accommodation',
      'billing-data',
      'special-categories',
      'health-data',
      'confidential-information',
      'enquiry-content',
      'case-documents',
      'call-log',
      'call-note',
      'tip-off',
      'order-details',
      'live-camera-image',
      'foi-request',
      'survey-answers',
      'job-application',
      'personnel-file',
      'payroll-data',
      'tax-data',
      'working-time',
      'trade-union-membership',
      'entry-and-exit-records',
      'access-rights-and-logs',
      'bank-account-number',
      'camera-recording',
      'citizenship',
      'date-of-birth',
      'grades-and-diplomas',
      'absence',
      'photograph',
      'location',
      'payment-data',
      'whistleblowing-report'
    ],
    special: [
      'food-allergies',
      'disability-and-accommodation',
      'health-data',
      'trade-union-membership',
      'special-categories'
    ]
  },
  dataSubjects: {
    description: 'Categories of data subjects',
    ids: [
      'website-visitor',
      'newsletter-subscriber',
      'event-participant',
      'speaker-or-instructor',
      'network-member',
      'civil-servant',
      'enquirer',
      'caller',
      'case-party',
      'person-in-case-document',
      'informant',
      'publication-orderer',
      'premises-visitor',
      'foi-requester',
      'data-protection-officer-external',
      'employee',
      'former-employee',
      'job-applicant',
      'survey-respondent',
      'applicant',
      'next-of-kin',
      'passenger',
      'patient',
      'pupil',
      'research-participant',
      'student',
      'whistleblower'
    ]
  },
  events: {
    description: 'What a period of retention runs from or until',
    forms: ['when', 'after'],
    ids: [
      'browser-closed',
      'page-closed',
      'consent-withdrawn',
      'unsubscribed',
      'profile-deleted-by-user',
      'order-fulfilled',
      'billing-and-reporting-completed',
      'transferred-to-archive',
      'email-journalled',
      'employment-ended',
      'role-ended',
      'manual-deletion-by-user',
      'consent-given',
      'event-ended',
      'collected',
      'journalled',
      'school-year-ended',
      'case-closed',
      'contract-ended',
      'application-withdrawn',
      'decision-final',
      'project-ended',
      'recorded',
      'studies-ended'
    ]
  },
  exceptions: {
    description: 'What is left out',
    ids: ['law-requires-longer', 'archive-law']
  },
  interests: {
    description: 'Legitimate interests',
    ids: ['security-of-systems', 'efficient-communication', 'safety-of-people-and-property']
  },
  outcomes: {
    description: 'What becomes of the data when their time is up',
    ids: ['delete', 'anonymise', 'archive', 'aggregate', 'shred', 'return']
  },
  places: {
    description: 'Where data are kept',
    ids: ['own-servers', 'own-archive', 'supplier-servers', 'portal', 'paper-archive']
  },
  purposes: {
    description: 'Purposes of processing, an infinitive without its mark',
    ids: [
      'web-statistics',
      'improve-website',
      'website-operation',
      'load-balancing',
      'remember-choices',
      'display-statistics',
      'improve-search',
      'send-newsletter',
      'tailor-content',
      'event-administration',
      'event-evaluation',
      'accommodation',
      'professional-network',
      'training-material',
      'billing',
      'answer-enquiries',
      'guidance',
      'case-handling',
      'supervision',
      'archiving',
      'public-journal',
      'handle-foi-requests',
      'telephone-operation',
      'entrance-control',
      'fulfil-orders',
      'surveys',
      'personnel-administration',
      'recruitment',
      'security-logging',
      'statistics-and-reporting',
      'award-grants',
      'handle-whistleblowing',
      'hold-exams',
      'lending',
      'prevent-crime',
      'research'
    ]
  },
  recipients: {
    description: 'Categories of recipients, as they are called in a sentence',
    ids: [
      ...suppliers,
      'video-platform',
      'social-network',
      'other-participants',
      'partners-statistics',
      'foi-applicant',
      'public-via-journal',
      'appeals-body',
      'archival-institution',
      'statutory-disclosures',
      'case-handlers',
      'property-owner',
      'police'
    ],
    plural: ['social-network', 'other-participants', 'partners-statistics', 'statutory-disclosures', 'case-handlers'],
    expected: [...suppliers, 'case-handlers']
  },
  rights: {
    description: 'Rights of the data subject',
    ids: [
      'access',
      'rectification',
      'erasure',
      'restriction',
      'portability',
      'objection',
      'no-automated-decision',
      'withdraw-consent',
      'complaint'
    ]
  },
  roles: {
    description: 'Roles of people in an organisation',
    forms: ['definite', 'indefinite', 'plural', 'definitePlural'],
    ids: [
      'director',
      'municipal-director',
      'ombud',
      'communications-director',
      'department-director',
      'head-of-department',
      'head-of-administration',
      'head-of-records',
      'records-officer',
      'case-officer',
      'security-officer',
      'everyone',
      'county-director',
      'managing-director',
      'rector'
    ]
  },
  security: {
    description: 'Technical and organisational measures',
    ids: [
      'encrypted-transfer',
      'need-to-know-access',
      'data-processing-agreement',
      'own-servers',
      'self-hosted-analytics',
      'ip-truncation',
      'aggregation',
      'de-identification',
      'anonymisation',
      'redaction-in-journal',
      'special-protection-archive',
      'access-logging',
      'access-control-premises',
      'no-sharing-scripts',
      'records-plan-and-routines',
      'warning-unencrypted-email',
      'backups',
      'duty-of-confidentiality',
      'encrypted-storage',
      'impact-assessment',
      'multi-factor-authentication',
      'pseudonymisation',
      'security-testing',
      'staff-training'
    ]
  },
  services: {
    description: 'What somebody supplies to the house',
    definite: 'recipients',
    ids: [...suppliers, 'video-platform', 'appeals-body', 'archival-institution']
  },
  sources: {
    description: 'Where personal data come from',
    ids: [
      'data-subject',
      'your-device',
      'population-register',
      'contact-and-reservation-register',
      'id-porten',
      'other-public-bodies',
      'sender-of-document',
      'telephone-exchange',
      'recipient-mail-server',
      'publicly-available-source',
      'guardians',
      'referees'
    ],
    expected: ['data-subject', 'your-device', 'telephone-exchange']
  },
  tasks: {
    description: 'What a role is responsible for',
    ids: ['day-to-day', 'system', 'practice', 'deletion']
  }
} as const satisfies Record<string, VocabularyKind>

/** The name of a kind of vocabulary. */
export type VocabularyName = keyof typeof vocabulary

/** The names of all kinds, sorted. */
export const vocabularyNames = Object.keys(vocabulary) as VocabularyName[]

/**
 * The forms that each term of a kind has in the bundles.
 *
 * @param kind the kind
 * @returns names of forms, the default first; none when a term has one wording
 */
export function formsOf(kind: VocabularyName): readonly string[] {
  return (vocabulary[kind] as VocabularyKind).forms ?? []
}
