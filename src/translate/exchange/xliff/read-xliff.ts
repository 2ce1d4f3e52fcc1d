import {UnreadableExchange, type ReturnedFile, type ReturnedUnit} from '../exchange.ts'
import {refuseLarge} from '../refuse-large.ts'
import {decodeXml} from './decode-xml.ts'
import {readUnit1} from './read-unit-1.ts'
import {readUnit2} from './read-unit-2.ts'
import {scanXliff, type ScannedXliff} from './scan-xliff.ts'
import type {XmlElement} from './xml-element.ts'

/** How a version is read. */
interface VersionReader {
  pattern: RegExp
  readUnit(unit: XmlElement): ReturnedUnit
  /** What it was translated from, and to. */
  languages(root: XmlElement, file: XmlElement | undefined): readonly (string | undefined)[]
}

const versions: readonly VersionReader[] = [
  {
    pattern: /^1\.2$/,
    readUnit: readUnit1,
    languages: (_, file) => ['source-language', 'target-language'].map((name) => file?.attributes.get(name))
  },
  {
    pattern: /^2\.\d$/,
    readUnit: readUnit2,
    languages: (root) => ['srcLang', 'trgLang'].map((name) => root.attributes.get(name))
  }
]

/**
 * Read XLIFF 1.2 or 2 that came back. Units that it marks as not to be translated are left out: they were there to be read.
 *
 * @param bytes the file
 * @returns what is in it; nothing of it is trusted
 * @throws UnreadableExchange when it is damaged, too large, of another version, declares entities, holds no units, or files for several
 * policies or languages
 */
export function readXliff(bytes: Uint8Array): ReturnedFile {
  refuseLarge(bytes)
  const scanned = scanXliff(decodeXml(bytes), (version) => readerOf(version) !== undefined)
  if (scanned.units.length === 0) throw new UnreadableExchange('no-units')
  const reader = readerOf(scanned.version)!
  const {readUnit} = reader
  return {
    ...saidBy(scanned, reader),
    units: scanned.units.filter(({translatable}) => translatable).map(({element}) => readUnit(element))
  }
}

/** What a file says of itself: tools join several to one, and what is for another policy or language is not to be taken for this. */
function saidBy({root, files}: ScannedXliff, {languages}: VersionReader): Omit<ReturnedFile, 'units'> {
  const [first, ...others] = (files.length > 0 ? files : [undefined]).map((file) => {
    const [source, target] = languages(root, file)
    return {line: file?.line, said: {policy: policyOf(file), source, target}}
  })
  const other = others.find(({said}) => JSON.stringify(said) !== JSON.stringify(first!.said))
  if (other) throw new UnreadableExchange('several-files', String(other.line))
  return first!.said
}

function policyOf(file: XmlElement | undefined): string | undefined {
  return /^policies\/([^]+)$/.exec(file?.attributes.get('original') ?? '')?.[1]
}

function readerOf(version: string): VersionReader | undefined {
  return versions.find(({pattern}) => pattern.test(version))
}
