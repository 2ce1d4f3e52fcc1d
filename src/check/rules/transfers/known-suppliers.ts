/** A supplier that is known far and wide to have its owner outside the EEA. */
export interface KnownSupplier {
  /** Finds the names of the supplier and its products, also within longer ones: `Google Analytics`. */
  name: RegExp
  /** Where the owner is. */
  country: string
}

/**
 * Suppliers whom declarations of public bodies often name without a word on transfers. Only those whose owner is certain stand here;
 * that of any other can be told in the policy, with `controlledFrom`.
 */
export const knownSuppliers: readonly KnownSupplier[] = [
  {name: /\b(?:google|youtube)/iu, country: 'US'},
  {name: /\b(?:facebook|instagram|meta platforms)\b/iu, country: 'US'},
  {name: /\b(?:microsoft|linkedin)\b/iu, country: 'US'},
  {name: /\b(?:amazon web services|aws)\b/iu, country: 'US'},
  {name: /\bmailchimp\b/iu, country: 'US'},
  {name: /\b(?:sendgrid|twilio)\b/iu, country: 'US'},
  {name: /\b(?:tableau|salesforce)\b/iu, country: 'US'},
  {name: /\bhubspot\b/iu, country: 'US'}
]
