/** What ids look like, of policies, facts, terms, targets and themes: small letters, digits and hyphens, a letter first. */
export const idPattern = /^[a-z][a-z0-9-]*$/
