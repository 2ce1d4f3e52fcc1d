import type {MessageWords} from '../../language/message-words.ts'
import {placeOf} from '../../language/to-report-message.ts'
import {partsOf, shownText} from '../../translate/passages/segment.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {Namer} from '../../workspace/project/with-namer.ts'
import {passageNews} from '../../workspace/translation/passage-news.ts'
import {textBase} from '../../workspace/translation/text-base.ts'
import {typedText} from '../../workspace/translation/typed-text.ts'
import type {FindingView, VersionDetail} from '../protocol.ts'
import type {Session} from '../session/session.ts'
import {filePlace} from './file-place.ts'
import type {PassageGround} from './passage-ground.ts'

/** What a version is shown with. */
export interface VersionContext {
  /** The language of the reader. */
  request: {reader: string | undefined}
  ground: Exclude<PassageGround, {layer: 'standard'}>
  session: Session
  /** Says what activities are called. */
  namer: Namer
  /** What was found in it. */
  findings: readonly FindingView[]
  engine: VersionDetail['engine']
}

/**
 * Show a passage in one language: its words, who made and read it, and what has changed since.
 *
 * @param status how far it has come
 * @param context where its words come from
 * @returns the version
 */
export function versionView(status: PassageStatus, context: VersionContext): Omit<VersionDetail, 'language'> {
  const {language, key, state, target} = status
  const {ground, findings, engine} = context
  const {wording} = ground
  return {
    ...{key, state, findings, engine},
    isSource: language === wording.languages[0],
    index: target?.index ?? null,
    raw: target ? typedText(target.raw) : '',
    shown: target ? shownText(target.segment) : '',
    base: textBase(wording.words.get(language)?.get(key)?.text),
    editable: true,
    place: placeInFile(status, context),
    ...peopleOf(status),
    ...newsOf(status, context),
    values: valuesOf(status)
  }
}

function peopleOf({record}: PassageStatus): Pick<VersionDetail, 'by' | 'changed' | 'read' | 'reader'> {
  const {by = '', changed = '', reader = '', read = ''} = record ?? {}
  return {by, changed, reader, read}
}

function newsOf(
  status: PassageStatus,
  {session, namer, request}: VersionContext
): Pick<VersionDetail, 'change' | 'facts' | 'gone' | 'minor'> {
  const words = session.words(request.reader)
  const news = passageNews(status, (activity) => namer.title(`activities.${activity}`) ?? activity)
  const {change = null, minor = null, gone = null, facts = []} = news
  return {
    ...{change, minor, gone},
    facts: facts.map(({title, fields}) => ({title, fields: fields.map((one) => fieldName(one, words))}))
  }
}

/** A field that has no name is called what it is called in the file. */
function fieldName(field: string, words: MessageWords): string {
  const key = `approve.field.${field}`
  const name = words.say(key)
  return name === key ? field : name
}

/** Facts that the words name, and those of the source where they are missing: whoever writes them needs the same. */
function valuesOf({source, target, newValues}: PassageStatus): VersionDetail['values'] {
  const facts = partsOf((target ?? source)?.segment ?? []).filter(({kind}) => kind === 'fact')
  const byRaw = new Map(
    facts.map(({raw, name, shown}) => {
      const before = newValues.find(({path}) => path === name)?.before ?? null
      return [raw, {raw, shown, before}]
    })
  )
  return [...byRaw.values()]
}

function placeInFile(
  {language, key, target}: PassageStatus,
  {ground, session}: VersionContext
): VersionDetail['place'] {
  const {wording} = ground
  const file = wording.fileOf(language, key)
  const entry = wording.words.get(language)?.get(key)
  const [excerpt = ''] = target?.raw.split('\n') ?? []
  const nth = entry && target && excerpt !== '' ? entry.text.slice(0, target.start).split(excerpt).length - 1 : 0
  const path = entry?.origin.path ?? key.split('.')
  const place = placeOf({file, path, ...(excerpt !== '' && {excerpt, nth})}, wording.sources)
  return filePlace(file, place, session.project)
}
