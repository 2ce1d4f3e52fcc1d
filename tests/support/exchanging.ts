import fs from 'node:fs'
import path from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {ExchangeFormat} from '../../src/translate/exchange/exchange.ts'
import {returnPassages, type ReturnReport} from '../../src/workspace/translation/return-passages.ts'
import {sendPassages, type SendRequest} from '../../src/workspace/translation/send-passages.ts'
import {temporaryFolder} from './temporary-folder.ts'

const policies = path.resolve(import.meta.dirname, '..', '..', 'policies')

/** The day on which tests take translations back. */
export const today = '2026-11-22'

/**
 * Copy a policy of the product to a project of its own, gone after the test.
 *
 * @param id the policy
 * @returns the folder of the project
 */
export function projectWith(id: string): string {
  const root = temporaryFolder()
  fs.cpSync(path.join(policies, id), path.join(root, 'policies', id), {recursive: true})
  return root
}

/** What is sent out in a test, in which form. */
export interface Sending {
  root: string
  policy: string
  to: string
  format: ExchangeFormat
  only?: SendRequest['only']
}

/**
 * Send passages out to a folder beside the project, and take the file back as its translator left it.
 *
 * @param sending what is sent out
 * @param translate what the translator makes of the file
 * @returns what became of its passages
 */
export async function sendAndReturn(
  {root, ...sending}: Sending,
  translate: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes
): Promise<ReturnReport> {
  const cwd = temporaryFolder()
  const {file} = await sendPassages({root, cwd, messages: 'nn', ...sending})
  fs.writeFileSync(file, translate(fs.readFileSync(file)))
  return await returnPassages({root, file, today, by: 'Tove Tolk'})
}

/**
 * The text of a file, also of one in parts.
 *
 * @param bytes an exchange file of any form
 * @returns everything that is written in it
 */
export function textIn(bytes: Uint8Array): string {
  return isZip(bytes)
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes)
}

/**
 * Replace a text in a file, also within its parts, as an editor would.
 *
 * @param bytes an exchange file of any form
 * @param before a text that is in it
 * @param after what stands there instead
 * @returns the file
 */
export function editText(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const edited = (part: Uint8Array): Uint8Array => strToU8(strFromU8(part).replaceAll(before, after))
  if (!isZip(bytes)) return edited(bytes)
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, edited(part)] as const)
  return zipSync(Object.fromEntries(parts))
}

function isZip(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 2)) === 'PK'
}
