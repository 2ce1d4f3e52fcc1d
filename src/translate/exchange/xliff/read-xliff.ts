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
  /** What holds the languages, and in which attributes. */
  languages(scanned: ScannedXliff): {holder: XmlElement | undefined; source: string; target: string}
}

const versions: readonly VersionReader[] = [
  {
    pattern: /^1\.2$/,
    readUnit: readUnit1,
    languages: ({file}) => ({holder: file, source: 'source-language', target: 'target-language'})
  },
  {
    pattern: /^2\.\d$/,
    readUnit: readUnit2,
    languages: ({root}) => ({holder: root, source: 'srcLang', target: 'trgLang'})
  }
]

/**
 * Read XLIFF 1.2 or 2 that came back. Units that it marks as not to be translated are left out: they were there to be read.
 *
 * @param bytes the file
 * @returns what is in it; nothing of it is trusted
 * @throws UnreadableExchange when it is damaged, too large, of another version, declares entities, or holds no units
 */
export function readXliff(bytes: Uint8Array): ReturnedFile {
  refuseLarge(bytes)
  const scanned = scanXliff(decodeXml(bytes), (version) => readerOf(version) !== undefined)
  if (scanned.units.length === 0) throw new UnreadableExchange('no-units')
  const {readUnit, languages} = readerOf(scanned.version)!
  const {holder, source, target} = languages(scanned)
  return {
    policy: /^policies\/([^]+)$/.exec(scanned.file?.attributes.get('original') ?? '')?.[1],
    source: holder?.attributes.get(source),
    target: holder?.attributes.get(target),
    units: scanned.units.filter(({translatable}) => translatable).map(({element}) => readUnit(element))
  }
}

function readerOf(version: string): VersionReader | undefined {
  return versions.find(({pattern}) => pattern.test(version))
}
