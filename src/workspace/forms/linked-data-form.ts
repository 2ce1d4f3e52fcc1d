import {processingOf} from './processing-of.ts'
import type {PageForm} from './version.ts'

/** The processing that the declaration tells of, described for machines in W3C's Data Privacy Vocabulary. */
export const linkedDataForm: PageForm = (version) => `${JSON.stringify(processingOf(version), null, 2)}\n`
