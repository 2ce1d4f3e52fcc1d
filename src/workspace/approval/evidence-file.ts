import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Evidence} from '../../translate/approval/evidence-data.ts'
import {reading} from '../disk/reading.ts'
import {isProjectInput} from '../project/project-inputs.ts'

/** What evidence is written as, by the end of the name of its file. */
const forms: Readonly<Record<string, (evidence: Evidence, words: MessageWords) => Promise<string | Uint8Array>>> = {
  '.docx': async (evidence, words) =>
    (await import('../../translate/approval/evidence-docx.ts')).evidenceDocx(evidence, words),
  '.html': async (evidence, words) =>
    (await import('../../translate/approval/evidence-html.ts')).evidenceHtml(evidence, words)
}

/**
 * Refuse a file for evidence that cannot be one: of another form, among the files that pages are made of, or there already.
 *
 * @param file the file, absolute
 * @param root the folder of the project
 * @throws Misuse when it is refused
 */
export function refuseEvidenceFile(file: string, root: string): void {
  if (!Object.hasOwn(forms, formOf(file))) throw new Misuse('evidence-form', {file})
  if (isProjectInput(file, root)) throw new Misuse('evidence-inside-input', {file})
  if (reading(file, (one) => fs.lstatSync(one))) throw new Misuse('evidence-exists', {file})
}

/**
 * Write evidence in the form that its file asks for.
 *
 * @param file the file; its name ends with `.html` or `.docx`
 * @param evidence what is kept
 * @param words what says messages
 * @returns the content of the file
 */
export async function evidenceContent(
  file: string,
  evidence: Evidence,
  words: MessageWords
): Promise<string | Uint8Array> {
  return forms[formOf(file)]!(evidence, words)
}

function formOf(file: string): string {
  return path.extname(file).toLowerCase()
}
