import fs from 'node:fs'
import path from 'node:path'
import type {Bundle, Entry} from '../../language/bundle.ts'
import {decodeText} from '../../source/decode-text.ts'
import type {editYaml} from '../../source/edit-yaml.ts'
import {deriveStates} from '../../translate/state/derive-states.ts'
import {remembered} from '../../translate/state/made-from.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {recordPassages} from '../../translate/state/record-passages.ts'
import type {PassageRecord} from '../../translate/state/record.ts'
import {wordsOf} from '../../translate/state/words-of.ts'
import {writeRecords} from '../../translate/state/write-records.ts'
import {reading} from '../disk/reading.ts'
import {writeTogether, type OutputFile} from '../disk/write-together.ts'
import {recordsFile} from '../wording/load-passage-states.ts'
import type {Wording} from '../wording/wording.ts'
import {newTexts, type NoPlace} from './new-texts.ts'
import type {ChangeTarget, PassageChange} from './passage-change.ts'

/**
 * Change passages of one language, and remember what was done: bundles and records are written together, and everything else in the bundles stays as it is.
 *
 * @param target the words and the language
 * @param changes what becomes of which passages
 * @returns the passages that could not be put into their text, and why; nothing was changed about them
 */
export async function changePassages(
  target: ChangeTarget,
  changes: readonly PassageChange[]
): Promise<ReadonlyMap<PassageStatus, NoPlace>> {
  const {texts, refused} = newTexts(target, changes)
  const done = changes.filter(({status}) => !refused.has(status))
  if (done.length === 0 && refused.size > 0) return refused
  const bundles = await editedFiles(target, texts)
  const records = recordsAfter(target, texts, done)
  writeTogether(target.project.root, [...bundles, {path: recordsFile(target.wording.id), content: records}])
  return refused
}

/** What sets texts in a file; the syntax tree is only needed to write. */
async function editorOf(file: string): Promise<typeof editYaml> {
  return file.endsWith('.json')
    ? (await import('../../source/edit-json.ts')).editJson
    : (await import('../../source/edit-yaml.ts')).editYaml
}

/** The files of the texts that change, as they are to be. */
async function editedFiles(
  {project, wording, language}: ChangeTarget,
  texts: ReadonlyMap<string, string>
): Promise<OutputFile[]> {
  const order = [...(wording.words.get(wording.languages[0]!)?.keys() ?? [])]
  const edits = [...texts].map(([key, value]) => ({path: key.split('.'), value, file: wording.fileOf(language, key)}))
  const files: OutputFile[] = []
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const edit = await editorOf(file)
    const bytes = reading(path.join(project.root, file), (one) => fs.readFileSync(one))
    const own = edits.filter((one) => one.file === file)
    files.push({path: file, content: edit((bytes && decodeText(bytes)) ?? '', own, order)})
  }
  return files
}

/** What is remembered afterwards: states are derived anew from the words as they will be. */
function recordsAfter(
  {project, wording, states, language, today}: ChangeTarget,
  texts: ReadonlyMap<string, string>,
  changes: readonly PassageChange[]
): string {
  const {policy, words, languages} = wording
  const changed = new Map(changes.map((change) => [nameOf(change.status), change]))
  const replaced = new Set(changes.flatMap(({status, segment}) => (segment ? status.record : undefined) ?? []))
  const now = deriveStates({
    ...{policy, languages},
    words: new Map([...words, [language, withTexts(wording, language, texts)]]),
    translator: project.languages.translator,
    records: [...changes.flatMap(madeFrom), ...states.records.filter((record) => !replaced.has(record))],
    empty: new Map()
  }).map((status) => ({...status, record: (changed.get(nameOf(status))?.status ?? status).record}))
  const touched = new Set([language, languages[0]])
  return writeRecords(recordPassages(now, {policy, today, touched}, (status) => changed.get(nameOf(status))?.update))
}

/** New words are the translation of what they were made from, wherever a passage without a record would be thought to belong. */
function madeFrom({status: {language, key, source}, segment, update}: PassageChange): PassageRecord[] {
  if (!segment || !source) return []
  const nothing = {by: '', changed: '', reader: '', read: '', facts: new Map(), values: new Map()}
  return [{...nothing, language, key, state: update.state, words: wordsOf({segment}), source: remembered(source)}]
}

function withTexts({words, fileOf}: Wording, language: string, texts: ReadonlyMap<string, string>): Bundle {
  const changed = [...texts].map(([key, text]): [string, Entry] => [
    key,
    {text, origin: {file: fileOf(language, key), path: key.split('.')}}
  ])
  return new Map([...(words.get(language) ?? []), ...changed])
}

/** A passage is the translation of one in the source, whose words do not change meanwhile. */
function nameOf({language, key, source, target}: PassageStatus): string {
  return source ? `${language} ${source.key} ${source.index}` : `${language} ${key} alone ${target!.index}`
}
