/** What a document is called that is piped in and has no name. */
export const pipedFile = '-'
