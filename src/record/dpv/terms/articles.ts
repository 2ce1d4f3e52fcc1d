import type {LegalBasis} from '../../../model/activity.ts'
import type {automatedGrounds, generalBases, safeguards, specialBases} from '../../../model/legal-basis.ts'

/** Legal bases in DPV's extension for the GDPR. */
export const legalBases: Readonly<Record<(typeof generalBases | typeof specialBases)[number], string>> = {
  '6(1)(a)': 'eu-gdpr:A6-1-a',
  '6(1)(b)': 'eu-gdpr:A6-1-b',
  '6(1)(c)': 'eu-gdpr:A6-1-c',
  '6(1)(d)': 'eu-gdpr:A6-1-d',
  '6(1)(e)': 'eu-gdpr:A6-1-e',
  '6(1)(f)': 'eu-gdpr:A6-1-f',
  '9(2)(a)': 'eu-gdpr:A9-2-a',
  '9(2)(b)': 'eu-gdpr:A9-2-b',
  '9(2)(c)': 'eu-gdpr:A9-2-c',
  '9(2)(d)': 'eu-gdpr:A9-2-d',
  '9(2)(e)': 'eu-gdpr:A9-2-e',
  '9(2)(f)': 'eu-gdpr:A9-2-f',
  '9(2)(g)': 'eu-gdpr:A9-2-g',
  '9(2)(h)': 'eu-gdpr:A9-2-h',
  '9(2)(i)': 'eu-gdpr:A9-2-i',
  '9(2)(j)': 'eu-gdpr:A9-2-j'
}

/** Legal bases that are named in words, as before the GDPR. */
export const grounds: Readonly<Record<NonNullable<LegalBasis['ground']>, string>> = {
  consent: 'dpv:Consent',
  contract: 'dpv:Contract',
  interest: 'dpv:LegitimateInterest',
  law: 'dpv:LegalObligation',
  'public-task': 'dpv:PublicInterest',
  'vital-interests': 'dpv:VitalInterest'
}

/** Mechanisms for transfers. Binding corporate rules (Article 47) are a safeguard of Article 46(2)(b). */
export const transferBases: Readonly<Record<(typeof safeguards)[number], string>> = {
  '45': 'eu-gdpr:A45-3',
  '46(2)(a)': 'eu-gdpr:A46-2-a',
  '46(2)(b)': 'eu-gdpr:A46-2-b',
  '46(2)(c)': 'eu-gdpr:A46-2-c',
  '46(2)(d)': 'eu-gdpr:A46-2-d',
  '46(2)(e)': 'eu-gdpr:A46-2-e',
  '46(2)(f)': 'eu-gdpr:A46-2-f',
  '46(3)(a)': 'eu-gdpr:A46-3-a',
  '46(3)(b)': 'eu-gdpr:A46-3-b',
  '47': 'eu-gdpr:A46-2-b',
  '49(1)(a)': 'eu-gdpr:A49-1-a',
  '49(1)(b)': 'eu-gdpr:A49-1-b',
  '49(1)(c)': 'eu-gdpr:A49-1-c',
  '49(1)(d)': 'eu-gdpr:A49-1-d',
  '49(1)(e)': 'eu-gdpr:A49-1-e',
  '49(1)(f)': 'eu-gdpr:A49-1-f',
  '49(1)(g)': 'eu-gdpr:A49-1-g'
}

/** What allows decisions that are automated alone; DPV has no terms of Article 22(2), so these are what its points come to. */
export const decisionBases: Readonly<Record<(typeof automatedGrounds)[number], string>> = {
  '22(2)(a)': 'dpv:Contract',
  '22(2)(b)': 'dpv:LegalBasis',
  '22(2)(c)': 'dpv:ExplicitlyExpressedConsent'
}
