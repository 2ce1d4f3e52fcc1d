import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {inBrief, syntaxFindingsIn} from '../support/findings-in.ts'

/** Findings in a text, in few words. */
function brief(text: string): string[] {
  return inBrief(syntaxFindingsIn(text))
}

describe('a text that begins with two braces and is not quoted', () => {
  test.each([
    ['alone', 'a: {{x}}\n', '1:4 unquoted-placeholder «{{x}}»'],
    ['alone, with a form', 'a: {{roles.ombud, capital}}\n', '1:4 unquoted-placeholder «{{roles.ombud, capital}}»'],
    ['with nothing in it', 'a: {{}}\n', '1:4 unquoted-placeholder «{{}}»'],
    ['alone in a list', 'a:\n  - b\n  - {{x}}\n', '3:5 unquoted-placeholder «{{x}}»'],
    ['alone within brackets', 'a: [b, {{x}}]\n', '1:8 unquoted-placeholder «{{x}}»'],
    ['alone in the whole file', '{{x}}\n', '1:1 unquoted-placeholder «{{x}}»'],
    ['as a key', '{{x}}: a\n', '1:1 unquoted-placeholder «{{x}}»'],
    ['followed by text', 'a: {{x}} og meir\n', '1:4 unquoted-placeholder «{{x}}»'],
    ['followed by text, at the beginning of the file', '{{x}} og meir\n', '1:1 unquoted-placeholder «{{x}}»'],
    ['followed by a comma', 'a: {{x}}, som er meir\n', '1:4 unquoted-placeholder «{{x}}»'],
    ['followed by a colon', 'a: {{x}}: meir\n', '1:4 unquoted-placeholder «{{x}}»'],
    ['followed by another', 'a: {{x, capital}} {{y}} og meir\n', '1:4 unquoted-placeholder «{{x, capital}}»'],
    ['followed by a line', 'a: {{x}}\n  og meir\nb: c\n', '1:4 unquoted-placeholder «{{x}}»'],
    ['on the line after its key', 'a:\n  {{x}} og meir\n', '2:3 unquoted-placeholder «{{x}}»'],
    ['in a list in a list', '- - {{x}} og meir\n', '1:5 unquoted-placeholder «{{x}}»'],
    ['within braces', 'a: {b: {{x}} og meir}\n', '1:8 unquoted-placeholder «{{x}}»'],
    ['within brackets', 'a: [{{x}} og meir]\n', '1:5 unquoted-placeholder «{{x}}»'],
    ['and does not end', 'a: {{x\nb: {{y}}\n', '1:4 unquoted-placeholder «{{»'],
    ['in a CRLF file', 'a: 1\r\nb: {{x}} og\r\nc: 2\r\n', '2:4 unquoted-placeholder «{{x}}»']
  ])('is told what it is and where: %s', (_, text, finding) => {
    expect(brief(text)).toEqual([finding])
  })

  test('is told about wherever it stands among others', () => {
    const line = fc.constantFrom('a: b', 'c: "{{x}} d"', '# e: {{f}}', 'g: h {{i}} j', "k: '{{l}}'")
    fc.assert(
      fc.property(fc.array(line, {maxLength: 5}), fc.array(line, {maxLength: 5}), (before, after) => {
        const unique = [...before, 'culprit: {{fact}} og meir', ...after].map((one, index) =>
          one.replace(/^(\w)/, `$1${index}`)
        )
        const [finding, ...others] = syntaxFindingsIn(unique.join('\n'))
        expect(others).toEqual([])
        expect(finding).toMatchObject({rule: 'unquoted-placeholder', parameters: {actual: '{{fact}}'}})
        expect(finding!.at).toMatch(new RegExp(`^${before.length + 1}:`))
      })
    )
  })
})

describe('two braces that are no fault', () => {
  test.each([
    ['in quotes', `a: "{{x}} og"\nb: '{{y}}'\n`],
    ['in a block text', 'a: |\n  {{x}} og\n  - {{y}}\n'],
    ['further out in a text', 'a: Om {{x}} og\n'],
    ['in a note', 'a: 1 # {{x}}\n']
  ])('are let be %s', (_, text) => {
    expect(brief(text)).toEqual([])
  })

  test.each([
    ['quoted, before the fault', 'a: "b: {{x}} c" d\n', '1:17 yaml-syntax «d»'],
    ['in the block text before it', 'a: |\n  - {{x}} b\n c: d: e\n', '3:2 yaml-syntax «c»'],
    ['within the text that has it', 'a: om {{x}}: b\n', '1:12 yaml-syntax «:»'],
    ['after it', 'a: b: {{x}}\n', '1:5 yaml-syntax «:»']
  ])('are not blamed for another fault: %s', (_, text, finding) => {
    expect(brief(text)).toEqual([finding])
  })
})
