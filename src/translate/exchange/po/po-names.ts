/** The header that says which policy a file of PO is about. */
export const policyHeader = 'X-Personvern-Policy'

/** The header that says which language is translated from; Poedit knows it by this name. */
export const sourceHeader = 'X-Source-Language'

/** The flag that tells, beside `fuzzy`, that a translation is to be read again, and was not made by an engine. */
export const staleFlag = 'x-stale'
