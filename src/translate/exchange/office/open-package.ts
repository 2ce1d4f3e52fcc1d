import path from 'node:path'
import {unpackParts} from '../../../published/docx/unpack-parts.ts'
import {UnreadableExchange} from '../exchange.ts'
import {refuseLarge} from '../refuse-large.ts'
import {decodeXml} from '../xliff/decode-xml.ts'
import {scanElements} from './scan-elements.ts'

/** What one part of a package says of another. */
export interface Relation {
  id: string
  /** The last word of its type, `worksheet`. */
  type: string
  /** The path of the other part. */
  target: string
}

/** A file of Office, unpacked. */
export interface OfficePackage {
  /** The path of the part that the others hang on. */
  main: string
  /** The text of a part; undefined when there is no such part. */
  part(path: string): string | undefined
  /** The parts that a part names. */
  relations(path: string): Relation[]
}

/** Texts and tables; no pictures, fonts or macros. */
const needed = /^(?:_rels|xl|word)\/.*\.(?:xml|rels)$/

/**
 * Open a file of Office, within limits.
 *
 * @param bytes the file
 * @param folder what holds such documents, `xl`
 * @returns its parts
 * @throws UnreadableExchange when it is no such file, is damaged, declares entities, or is too large when it is unpacked
 */
export function openPackage(bytes: Uint8Array, folder: string): OfficePackage {
  refuseLarge(bytes)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableExchange('unknown-form')
  const parts = unpackParts(bytes, needed)
  if (typeof parts === 'string') throw new UnreadableExchange(parts)
  const part = (name: string): string | undefined => {
    const found = Object.hasOwn(parts, name) ? parts[name] : undefined
    return found && decodeXml(found, 'damaged')
  }
  const relations = (name: string): Relation[] => {
    const {dir, base} = path.posix.parse(name)
    return readRelations(part(path.posix.join(dir, '_rels', `${base}.rels`)) ?? '', dir)
  }
  const main = relations('').find(({type}) => type === 'officeDocument')?.target
  if (!main?.startsWith(`${folder}/`) || part(main) === undefined) throw new UnreadableExchange('unknown-form')
  return {main, part, relations}
}

function readRelations(text: string, folder: string): Relation[] {
  const found: Relation[] = []
  scanElements(text, new Set(['Relationship']), ({attributes}) => {
    found.push({
      id: attributes.get('Id') ?? '',
      type: path.posix.basename(attributes.get('Type') ?? ''),
      target: path.posix.resolve('/', folder, attributes.get('Target') ?? '').slice(1)
    })
  })
  return found
}
