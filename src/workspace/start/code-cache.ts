import {createHash} from 'node:crypto'
import {closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/** What V8 made of scripts, by name. */
export type CompiledScripts = Readonly<Record<string, Buffer>>

/** Where the parts of a file begin: a check sum of all that follows it, since V8 would run what a disk has damaged, the length of the list, and the list. */
const lengthAt = 20
const listAt = 24

/** What the list says: whose scripts these are, and how many bytes there are of each, in order. */
interface Contents {
  digest: string
  sizes: [name: string, size: number][]
}

/**
 * Read what V8 made of scripts. V8 itself refuses what another version or other flags made, and looks at no more of a script than its
 * length, so whose scripts they are is asked here.
 *
 * @param file the file
 * @param digest the digest of the product
 * @returns what was made; nothing when there is no such file, when it is not whole, or not of this product
 */
export function readCodeCache(file: string, digest: string): CompiledScripts {
  try {
    const bytes = readFileSync(file)
    if (!sumOf(bytes).equals(bytes.subarray(0, lengthAt))) return {}
    let offset = listAt + bytes.readUInt32LE(lengthAt)
    const contents = JSON.parse(bytes.toString('utf8', listAt, offset)) as Contents
    if (contents.digest !== digest) return {}
    return Object.fromEntries(contents.sizes.map(([name, size]) => [name, bytes.subarray(offset, (offset += size))]))
  } catch {
    return {}
  }
}

/**
 * Write what V8 made of scripts, whole or not at all. Where nothing can be written, the next start takes longer, and that is all.
 *
 * @param file the file
 * @param digest the digest of the product
 * @param make makes what is written, once it is clear that it can be
 */
export function writeCodeCache(file: string, digest: string, make: () => CompiledScripts): void {
  const temporary = `${file}.${process.pid}.part`
  try {
    mkdirSync(dirname(file), {recursive: true})
    closeSync(openSync(temporary, 'w'))
  } catch {
    return
  }
  try {
    const made = Object.entries(make())
    const sizes = made.map(([name, {length}]): [string, number] => [name, length])
    const list = Buffer.from(JSON.stringify({digest, sizes} satisfies Contents))
    const bytes = Buffer.concat([Buffer.alloc(listAt), list, ...made.map(([, data]) => data)])
    bytes.writeUInt32LE(list.length, lengthAt)
    sumOf(bytes).copy(bytes)
    writeFileSync(temporary, bytes)
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, {force: true})
  }
}

/** The check sum of what follows it: SHA-1, which is nearer at hand than a shorter one, and tells accidents just as well. */
function sumOf(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes.subarray(lengthAt)).digest()
}
