import fs from 'node:fs'
import path from 'node:path'
import {Misuse, type MisuseCode} from '../../diagnostics/misuse.ts'
import {decodeText} from '../../source/decode-text.ts'
import {reading} from '../disk/reading.ts'
import {isInside} from '../disk/within.ts'
import {readDataAddress} from './read-data-address.ts'
import {extensionOf, typeOf} from './file-types.ts'
import {findFileBeside, findFileOfPackage, type StyleFile} from './find-style-file.ts'
import {readStyleSheet, type StyleSheetImport} from './read-style-sheet.ts'
import {writeAddress} from './write-address.ts'

/** A file that a style sheet shows. */
export interface StyleImage {
  /** Its name without ending; `image` where it has none. */
  stem: string
  /** The ending of its name, without full stop. */
  extension: string
  /** Its media type. */
  type: string
  bytes: Uint8Array
}

/** How much a style sheet may come to with all that it imports: what several others import is there as often as they say. */
const most = {megabytes: 10, files: 1000}

/** What a style sheet is put together with. */
interface BundleOptions {
  /** The folder of the project, where packages are looked for first. */
  root: string
  /** Where an image is found from the style sheet; called for each. */
  place(image: StyleImage): string
  /** Told of every file that was read or looked for, absolute: the style sheet is another when one of them is. */
  lookedAt?: ((file: string) => void) | undefined
}

/**
 * Put a style sheet and all that it imports together in one, with every image placed anew. A style sheet that leans on nothing is as it was.
 *
 * @param sheet the file
 * @param options where packages are, and where images go
 * @returns the style sheet
 * @throws Misuse when a file cannot be read or is not there, something would be fetched from elsewhere, or it would come to too much
 */
export function bundleStyleSheet(sheet: StyleFile, options: BundleOptions): string {
  const text = bundle(sheet, {...options, sum: {characters: 0, files: 0}}, [])
  // Without it browsers guess how a file that is opened alone is encoded.
  return /[^\0-\x7f]/.test(text) ? `@charset "UTF-8";\n${text}` : text
}

/** The same, and what has come together so far. */
interface Bundling extends BundleOptions {
  sum: {characters: number; files: number}
}

function bundle(sheet: StyleFile, options: Bundling, trail: readonly string[]): string {
  options.lookedAt?.(sheet.file)
  const text = decodeText(bytesOf(sheet.file))
  const refuse = refusing(sheet, text ?? '', options)
  if (text === undefined) return refuse('theme-unreadable', 0)
  count(sheet, text, options)
  const parts = readStyleSheet(text)
  if ('offset' in parts) return refuse('theme-unreadable', parts.offset)
  const inside = [...trail, sheet.file]
  return replaceStretches(text, [
    ...parts.charsets.map((one) => ({...one, by: ''})),
    ...parts.imports.map((one) => {
      const found = findImport(sheet, one.address, options) ?? refuse(codeOf(one.address), one.start, one.address)
      // What imports itself is left out, as in browsers.
      return {...one, by: inside.includes(found.file) ? '' : wrap(bundle(found, options, inside), one)}
    }),
    ...parts.addresses.map((one) => {
      const by = placed(sheet, one.address, options)
      return {...one, by: by === undefined ? refuse(codeOf(one.address), one.start, one.address) : writeAddress(by)}
    })
  ])
}

/** Count a style sheet in, before what it imports is looked at. */
function count(sheet: StyleFile, text: string, {root, sum}: Bundling): void {
  sum.characters += text.length
  sum.files++
  if (sum.characters > most.megabytes * 1e6 || sum.files > most.files)
    throw new Misuse('theme-too-large', {file: shownPath(sheet, root), expected: most.megabytes, count: most.files})
}

/** What is there and cannot be read is no bug. */
function bytesOf(file: string): Uint8Array {
  const bytes = reading(file, (one) => fs.readFileSync(one))
  if (bytes === undefined) throw new Misuse('unreadable', {file, reason: 'ENOENT'})
  return bytes
}

/** Whether an address leads out of the files of a theme. */
function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(address)
}

function codeOf(address: string): MisuseCode {
  return isElsewhere(address) ? 'theme-elsewhere' : 'theme-missing'
}

function findImport(sheet: StyleFile, address: string, {root, lookedAt}: BundleOptions): StyleFile | undefined {
  if (isElsewhere(address)) return undefined
  const beside = findBeside(sheet, decodePath(address), lookedAt)
  return beside ?? (address.startsWith('.') ? undefined : findFileOfPackage(sheet, address, root))
}

/** A file that lies beside the style sheet: what is there now, or may be there later, is told of. */
function findBeside(sheet: StyleFile, name: string, lookedAt: BundleOptions['lookedAt']): StyleFile | undefined {
  lookedAt?.(path.resolve(path.dirname(sheet.file), name))
  const found = findFileBeside(sheet, name)
  if (found) lookedAt?.(found.file)
  return found
}

/** Where an address leads from the bundled style sheet; undefined when that is not to be. */
function placed(sheet: StyleFile, address: string, {place, lookedAt}: BundleOptions): string | undefined {
  if (address === '' || address.startsWith('#')) return address
  const data = readDataAddress(address)
  if (data) {
    const {type, bytes, fragment} = data
    const extension = extensionOf(type)
    return extension === undefined ? undefined : place({stem: 'image', extension, type, bytes}) + fragment
  }
  const [, name = '', fragment = ''] = /^([^?#]*)[^#]*(#.*)?$/s.exec(address) ?? []
  const found = isElsewhere(address) ? undefined : findBeside(sheet, decodePath(name), lookedAt)
  const extension = path.extname(name).slice(1).toLowerCase()
  const type = typeOf(extension)
  if (!found || type === undefined) return undefined
  const stem = path.basename(found.file, path.extname(found.file)).replace(/[^\w-]+/g, '-')
  return place({stem, extension, type, bytes: bytesOf(found.file)}) + fragment
}

function decodePath(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Put a style sheet under the conditions of its import. */
function wrap(text: string, {layer, supports, media}: StyleSheetImport): string {
  const rules = [
    media && `@media ${media}`,
    supports && `@supports (${supports})`,
    layer === undefined ? '' : `@layer ${layer}`.trimEnd()
  ].filter((rule) => rule !== '' && rule !== undefined)
  return `${rules.map((rule) => `${rule} {\n`).join('')}${text.trim()}\n${'}\n'.repeat(rules.length)}`
}

/** Stretches do not overlap. */
function replaceStretches(text: string, stretches: readonly {start: number; end: number; by: string}[]): string {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  const kept = sorted.map(({start}, index) => text.slice(sorted[index - 1]?.end ?? 0, start))
  return sorted.map(({by}, index) => kept[index]! + by).join('') + text.slice(sorted.at(-1)?.end ?? 0)
}

/** Says what is wrong with a style sheet, and where. */
function refusing(
  sheet: StyleFile,
  text: string,
  {root}: BundleOptions
): (code: MisuseCode, offset: number, address?: string) => never {
  return (code, offset, address) => {
    const line = text.slice(0, offset).split('\n').length
    throw new Misuse(code, {
      file: shownPath(sheet, root),
      line,
      ...(address !== undefined && {address: shorten(address)})
    })
  }
}

/** Where a style sheet is, as it is told. */
function shownPath({file, home}: StyleFile, root: string): string {
  const shown = isInside(file, root) ? path.relative(root, file) : path.relative(path.dirname(home), file)
  return shown.split(path.sep).join('/')
}

/** As much of an address as tells which it is. */
function shorten(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address
}
