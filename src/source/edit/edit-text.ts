import {readYaml} from '../read-yaml.ts'
import {addToBlock, fillBlock} from './add-to-block.ts'
import {addToFlow, fillFlow} from './add-to-flow.ts'
import {describeFile, type EditedFile} from './edited-file.ts'
import {findKey} from './find-key.ts'
import {flattenData} from './flatten-data.ts'
import {applySplices, type Splice} from './lines.ts'
import {groupTexts, type Addition} from './new-texts.ts'
import {replaceText} from './replace-text.ts'
import {readWritten} from './written.ts'

/** A text to set, and the keys on the way to it; a key may itself be dotted. */
export interface TextEdit {
  path: readonly string[]
  value: string
}

/**
 * Set texts in a bundle, and leave the rest of the file as it is.
 *
 * @param file the text of the file
 * @param edits the texts to set; of two for one key the last counts
 * @param order dotted keys in the order that new keys follow
 * @param json whether the file is JSON
 * @returns the text of the file with the edits
 * @throws Error when a text cannot be set, or something else would change
 */
export function editText(file: string, edits: readonly TextEdit[], order: readonly string[], json: boolean): string {
  const mark = file.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = file.slice(mark.length)
  const before = flattenText(text)
  const wanted = new Map(edits.map(({path, value}) => [path.join('.'), value]))
  for (const [key, value] of wanted) if (isSame(before.get(key), value)) wanted.delete(key)
  if (wanted.size === 0) return file
  const all = [...order, ...wanted.keys()]
  const edited = describeFile(text, readWritten(text), json, all, order.length)
  const after = applySplices(text, splicesFor(edited, wanted, before))
  verify(before, wanted, after)
  return mark + after
}

function isSame(before: unknown, value: string): boolean {
  return before === value || (typeof before === 'number' && String(before) === value)
}

function flattenText(text: string): Map<string, unknown> {
  const {data, findings} = readYaml(text, '')
  if (data === undefined && findings.length > 0) throw new Error('A bundle that cannot be read cannot be edited.')
  return flattenData(data)
}

function splicesFor(
  file: EditedFile,
  wanted: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, unknown>
): Splice[] {
  const splices: Splice[] = []
  const absent = new Map<string, string>()
  for (const [key, value] of wanted) {
    const found = findKey(file.root, key)
    if (found) splices.push(...namely(key, () => replaceText(file, found.item, found.map, before.get(key), value)))
    else absent.set(key, value)
  }
  for (const addition of groupTexts(file, absent)) splices.push(...add(file, addition))
  return splices
}

function add(file: EditedFile, addition: Addition): Splice[] {
  const {node, within} = addition
  if (node.kind === 'map') return addToBlock(file, addition)
  const isEmpty = node.kind === 'nothing' || /^\{\s*\}$/.test(file.text.slice(node.start, node.end))
  if (!isEmpty) return addToFlow(file, addition)
  return file.json || within?.map.kind === 'flow' ? fillFlow(file, addition) : fillBlock(file, addition)
}

function namely<T>(key: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`The text ${key} cannot be set: ${(error as Error).message}.`, {cause: error})
  }
}

/** Read what was made: it must hold what was there and what was asked for, and nothing else. */
function verify(before: ReadonlyMap<string, unknown>, wanted: ReadonlyMap<string, string>, text: string): void {
  const after = flattenText(text)
  const expected = new Map([...before, ...wanted])
  for (const key of new Set([...expected.keys(), ...after.keys()])) {
    const isFilled = expected.get(key) === null && [...wanted.keys()].some((one) => one.startsWith(`${key}.`))
    if (!isFilled && JSON.stringify(after.get(key)) !== JSON.stringify(expected.get(key)))
      throw new Error(`The text ${key} would not be as it should.`)
  }
}
