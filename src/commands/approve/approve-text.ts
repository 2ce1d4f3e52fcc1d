import path from 'node:path'
import {languageName} from '../../language/language-name.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {dateOf, personOf} from '../../translate/approval/evidence-words.ts'
import type {ApprovalReport, ToldApproval, ToldRefusal} from '../../workspace/approval/approval-report.ts'
import {refusalHead, refusalLines} from '../../workspace/approval/refusal-lines.ts'
import {argumentText} from '../report/argument-text.ts'
import {rootOption} from '../report/root-option.ts'

/** Where the project is, for whoever reads. */
export interface ProjectPlace {
  /** Its folder as it was asked for; undefined when it is the one they stand in. */
  root: string | undefined
  /** The way to it from where they stand; empty when they stand in it. */
  way: string
}

/**
 * Lay out what became of an approval, for people: what was approved, or why not, and what to do.
 *
 * @param report what became of it
 * @param words what says messages
 * @param place where the project is
 * @returns lines
 */
export function approveText(report: ApprovalReport, words: MessageWords, {root, way}: ProjectPlace): string {
  const lines = report.approval ? approvedLines(report, report.approval, words, way) : refusedLines(report, words, root)
  const [first, ...others] = lines
  return [first!, ...others.map((line) => `  ${line}`)].map((line) => `${line}\n`).join('')
}

function approvedLines(report: ApprovalReport, approval: ToldApproval, words: MessageWords, way: string): string[] {
  const {policy, language, warnings, files, evidence} = report
  const {version, note} = approval
  const facts = {
    policy,
    language: languageName(language, words),
    day: {date: approval.day},
    by: personOf(approval, words)
  }
  return [
    words.say('approve.done', facts),
    words.say('approve.version', {version}),
    beforeLine(report, words),
    ...(note === '' ? [] : [words.say('approve.noted', {note})]),
    ...(warnings === 0 ? [] : [words.say('approve.warnings', {count: warnings}, warnings)]),
    words.say('approve.files', {files: files.map((file) => path.posix.join(way, file)).join(', ')}),
    ...(evidence === null ? [] : [words.say('approve.kept', {file: evidence})])
  ]
}

function beforeLine({before, changedBlocks: count}: ApprovalReport, words: MessageWords): string {
  if (!before) return words.say('approve.first')
  const facts = {day: dateOf(before.day, words), by: personOf(before, words)}
  if (count === null) return words.say('approve.unknown', facts)
  return count === 0 ? words.say('approve.same', facts) : words.say('approve.changed', {...facts, count}, count)
}

function refusedLines(report: ApprovalReport, words: MessageWords, root: string | undefined): string[] {
  const {policy, language, refused} = report
  const target = `${argumentText(policy)}${rootOption(root)}`
  const lines = refused.flatMap((one, index) => {
    const next = reasonLines(one, report, words, `personvern check ${target} --by owner`)
    return one.kind === 'passages' && one.language !== languageOf(refused[index - 1])
      ? [refusalHead(one.language, report, words), ...next]
      : next
  })
  const unread = refused.some(({kind}) => kind === 'passages')
  return [
    words.say('approve.refused', {policy, language: languageName(language, words)}),
    ...lines,
    ...(unread ? [words.say('approve.next', {command: `personvern translate status ${target}`})] : [])
  ]
}

function languageOf(refusal: ToldRefusal | undefined): string | undefined {
  return refusal?.kind === 'passages' ? refusal.language : undefined
}

function reasonLines(refusal: ToldRefusal, report: ApprovalReport, words: MessageWords, command: string): string[] {
  const lines = refusalLines(refusal, report, words)
  const {count} = refusal
  switch (refusal.kind) {
    case 'changed':
    case 'translator':
      return lines
    case 'errors':
      return [words.say('approve.reason.errors', {count, command}, count)]
    case 'passages':
      return lines.map((line) => `  ${line}`)
    case 'note':
      return [
        ...lines,
        words.say('approve.askNote', {language: languageName(report.language, words)}),
        words.say('approve.askNoNote')
      ]
  }
}
