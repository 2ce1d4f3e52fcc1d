/**
 * Kinds of body that are public authorities or bodies (GDPR Articles 6(1), last subparagraph, and 37(1)(a)). A court is one but when it acts
 * in its judicial capacity. A public enterprise may be one or not, which its kind does not decide.
 */
export const publicBodies: ReadonlySet<string> = new Set(['state', 'county', 'municipality', 'intermunicipal', 'court'])
