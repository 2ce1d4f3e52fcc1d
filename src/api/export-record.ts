import {recordFormats} from '../model/command-settings.ts'
import {exportRecord as makeRecord, type MadeRecord, type RecordRequest} from '../workspace/export/export-record.ts'
import {call, type Call} from './call.ts'
import {language, oneOf, text, type Kinds} from './kind.ts'

const kinds: Kinds<RecordRequest> = {
  root: text('./personvern'),
  policy: text('min-kommune'),
  language,
  format: oneOf(recordFormats)
}

const self: Call = {name: 'exportRecord', kinds, needs: ['policy']}

/**
 * Make the record of processing activities of a policy (GDPR Article 30). Open questions may stand: the record tells of them. Nothing
 * is written: what is in the form `json` is a `ProcessingRecord`.
 *
 * @public
 * @param request which policy, in which language and form
 * @returns the record
 * @throws Misuse when an option cannot work, or there is no such project, policy or language
 */
export function exportRecord(request: RecordRequest): MadeRecord {
  return call(self, request, () => makeRecord(request))
}
