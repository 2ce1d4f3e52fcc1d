import {isDeepStrictEqual} from 'node:util'
import {addToBlock, fillBlock} from './edit/add-to-block.ts'
import {addToFlow, fillFlow} from './edit/add-to-flow.ts'
import {describeFile, type EditedFile} from './edit/edited-file.ts'
import {editList} from './edit/edit-list.ts'
import {findKey, findParent, type FoundKey} from './edit/find-key.ts'
import {applySplices, type Splice} from './edit/lines.ts'
import {removeKey} from './edit/remove-key.ts'
import {replaceValue} from './edit/replace-value.ts'
import {branchOf, spellValue, type FactValue} from './edit/spell-value.ts'
import {readWritten, type Written} from './edit/written.ts'
import {isMap} from './is-map.ts'
import {readYaml} from './read-yaml.ts'
import {valueAt} from './value-at.ts'

/** A fact to set, and the keys on the way to it. */
export interface FactEdit {
  path: readonly string[]
  /** Undefined: it is taken out. */
  value: FactValue | undefined
}

/**
 * Set facts in a YAML or JSON file, and leave every other byte as it is: comments, order, quotation marks, indentation, line breaks.
 *
 * Of a list, what stays is not touched. A key that is absent is added like those beside it: after the nearest that precedes it in the
 * order, else before the nearest that follows it, else last. This file loads `yaml`: import it lazily.
 *
 * @param file the text of the file; it must be readable
 * @param edits the facts, set one after the other
 * @param order dotted keys in the order that new ones follow; default: new keys come last
 * @param json whether the file is JSON; default: `false`
 * @returns the text with the edits; the same when nothing changes
 * @throws Error when something else would change: a bug, not misuse
 */
export function editFacts(
  file: string,
  edits: readonly FactEdit[],
  order: readonly string[] = [],
  json = false
): string {
  const mark = file.startsWith('\uFEFF') ? '\uFEFF' : ''
  return mark + edits.reduce((text, edit) => editFact(text, edit, order, json), file.slice(mark.length))
}

/**
 * Set a fact in data, as `editFacts` does in a file.
 *
 * @param data what is there; it is not changed
 * @param edit the fact
 * @returns the data with it
 */
export function setFact(data: unknown, {path: [first, ...rest], value}: FactEdit): unknown {
  if (first === undefined) return value
  const map = isMap(data) ? data : {}
  if (value === undefined && !Object.hasOwn(map, first)) return data
  const inner = setFact(map[first], {path: rest, value})
  const others = Object.entries(map).filter(([name]) => name !== first)
  return inner === undefined ? Object.fromEntries(others) : {...map, [first]: inner}
}

function editFact(text: string, edit: FactEdit, order: readonly string[], json: boolean): string {
  const {data, findings} = readYaml(text, '')
  if (findings.length > 0) throw new Error('A file that cannot be read cannot be edited.')
  const expected = setFact(data, edit)
  if (isDeepStrictEqual(data, expected)) return text
  const key = edit.path.join('.')
  const file = describeFile(text, readWritten(text), json, [...order, key], order.length)
  const after = applySplices(text, splicesFor(file, edit, data))
  const read = readYaml(after, '')
  if (read.findings.length > 0 || !isDeepStrictEqual(read.data, expected))
    throw new Error(`${key} would not be as it should.`)
  return after
}

function splicesFor(file: EditedFile, {path, value}: FactEdit, data: unknown): Splice[] {
  const {root, json} = file
  const key = path.join('.')
  const found = findKey(root, key)
  if (value === undefined) return removeKey(file, found!, findKey(root, path.slice(0, -1).join('.')))
  if (found) return setValue(file, found, value, valueAt(data, path))
  const {node, within, rest} = findParent({node: root, rest: key})
  const [name, ...inner] = rest.split('.')
  const nested = inner.reduceRight<FactValue>((held, step) => ({[step]: held}), value)
  const there = findKey(node, name!)
  // What stands there has no keys, `none` for one, and gives way.
  if (there) return replaceValue(file, there, nested)
  // An empty map becomes one in braces where it stands.
  if (node.items.length === 0 && within) return replaceValue(file, within, {[name!]: nested})
  const prefix = key.slice(0, key.length - rest.length)
  const content = isLineByLine(node)
    ? branchOf(nested, file)
    : {spelled: spellValue(nested, file, node.kind === 'flow')}
  const addition = {node, prefix, branch: new Map([[name!, content]])}
  if (node.kind === 'map') return addToBlock(file, addition)
  if (node.items.length > 0) return addToFlow(file, addition)
  return json ? fillFlow(file, addition) : fillBlock(file, addition)
}

function setValue(file: EditedFile, found: FoundKey, value: FactValue, before: unknown): Splice[] {
  const {value: node} = found.item
  const {list} = node
  const listed =
    list && Array.isArray(value) && Array.isArray(before)
      ? editList(file, {node: {...node, list}, before, after: value as FactValue[]})
      : undefined
  return listed ?? replaceValue(file, found, value)
}

/** Whether what stands in a map is mostly laid out over lines of its own. */
function isLineByLine({kind, items}: Written): boolean {
  const maps = items.filter(({value}) => value.kind === 'map' || value.kind === 'flow')
  return kind === 'map' && maps.filter(({value}) => value.kind === 'map').length * 2 > maps.length
}
