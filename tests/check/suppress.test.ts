import {describe, expect, test} from '@jest/globals'
import {suppress} from '../../src/check/suppress.ts'
import type {WeighedFinding} from '../../src/diagnostics/weighed-finding.ts'
import {readYaml} from '../../src/source/read-yaml.ts'

const file = 'policies/example/nb.yaml'
const known = new Set(['long-sentence', 'missing-retention', 'open-question'])

/** A finding of a file as a whole. */
const whole: WeighedFinding = {rule: 'long-sentence', severity: 'info', asks: 'editor', file, parameters: {}}

function finding(path: readonly string[], changes: Partial<WeighedFinding> = {}): WeighedFinding {
  return {...whole, path, ...changes}
}

/** What is left of findings in a text, and what is wrong with its comments. */
function suppressed(text: string, findings: readonly WeighedFinding[], was: (rule: string) => boolean = () => true) {
  return suppress(findings, [readYaml(text, file)], {known, was})
}

const comment = '# personvern-ignore long-sentence -- The act says it so.\n'

describe('a comment with a reason', () => {
  test('accepts the findings of its rule on the next line', () => {
    expect(suppressed(`${comment}a: 1\nb: 2\n`, [finding(['a']), finding(['b'])])).toEqual({
      findings: [finding(['b'])],
      wrong: []
    })
  })

  test('accepts what is anywhere in a text that begins on the next line', () => {
    const text = `${comment}a: |\n  Ein.\n\n  To.\nb: To.\n`
    const findings = [finding(['a'], {excerpt: 'Ein'}), finding(['a'], {excerpt: 'To'}), finding(['b'])]
    expect(suppressed(text, findings).findings).toEqual([finding(['b'])])
  })

  test('accepts of what holds other things only the first line', () => {
    const text = `${comment}a:\n  b: 1\n`
    expect(suppressed(text, [finding(['a'], {at: 'key'}), finding(['a', 'b'])]).findings).toEqual([finding(['a', 'b'])])
  })

  test('accepts by the occurrence that a finding points at', () => {
    const text = `a: |\n  To.\n${comment}b: "To, to"\n`
    expect(
      suppressed(text, [finding(['b'], {excerpt: 'to', nth: 0}), finding(['a'], {excerpt: 'To'})]).findings
    ).toEqual([finding(['a'], {excerpt: 'To'})])
  })

  test('accepts a finding that knows its place', () => {
    const place = {
      start: {line: 2, column: 1, offset: comment.length},
      end: {line: 2, column: 2, offset: comment.length + 1}
    }
    expect(suppressed(`${comment}a: 1\n`, [{...whole, place}]).findings).toEqual([])
  })

  test('accepts a finding of the file as a whole only where the file begins', () => {
    expect(suppressed(`a: 1\n${comment}b: 1\n`, [whole]).findings).toEqual([whole])
  })

  test('accepts nothing of another rule or in another file, and is then unused', () => {
    const findings = [finding(['a'], {rule: 'missing-retention'}), finding(['a'], {file: 'policies/example/nn.yaml'})]
    expect(suppressed(`${comment}a: 1\n`, findings)).toMatchObject({
      findings,
      wrong: [{rule: 'unused-suppression', file, place: {start: {line: 1}}, parameters: {actual: 'long-sentence'}}]
    })
  })

  test('is not called unused when its rule was not asked', () => {
    expect(suppressed(`${comment}a: 1\n`, [], () => false).wrong).toEqual([])
  })
})

describe('a comment', () => {
  test('without a reason accepts nothing', () => {
    expect(suppressed('# personvern-ignore long-sentence\na: 1\n', [finding(['a'])])).toMatchObject({
      findings: [finding(['a'])],
      wrong: [{rule: 'suppression-without-reason', parameters: {actual: 'long-sentence'}}]
    })
  })

  test('about an error that keeps pages from being made accepts nothing', () => {
    const open = finding(['a'], {rule: 'open-question', severity: 'error'})
    const text = '# personvern-ignore open-question -- Because.\na: 1\n'
    expect(suppressed(text, [open])).toMatchObject({
      findings: [open],
      wrong: [{rule: 'fixed-rule', file, place: {start: {line: 1}}, parameters: {actual: 'open-question'}}]
    })
  })

  test('without a rule accepts nothing, reason or not', () => {
    for (const text of ['# personvern-ignore\n', '# personvern-ignore -- Because.\n'])
      expect(suppressed(`${text}a: 1\n`, [finding(['a'])])).toMatchObject({
        findings: [finding(['a'])],
        wrong: [{rule: 'suppression-without-reason', parameters: {actual: ''}}]
      })
  })

  test('about a rule that there is not is told of, with the nearest there is if any is near', () => {
    const wrong = (rule: string) => suppressed(`# personvern-ignore ${rule} -- Because.\na: 1\n`, []).wrong
    expect(wrong('long-sentense')).toMatchObject([
      {rule: 'unknown-rule', parameters: {actual: 'long-sentense', nearest: 'long-sentence'}}
    ])
    expect(wrong('nothing')[0]).toMatchObject({rule: 'unknown-rule', parameters: {actual: 'nothing'}})
    expect(wrong('nothing')[0]!.parameters).not.toHaveProperty('nearest')
  })

  test('about a rule that there is not is no less wrong without a reason', () => {
    expect(suppressed('# personvern-ignore nothing\na: 1\n', []).wrong).toMatchObject([{rule: 'unknown-rule'}])
  })
})
