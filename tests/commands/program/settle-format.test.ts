import {Command} from 'commander'
import {describe, expect, test} from '@jest/globals'
import {settleFormat, type FormatChoice} from '../../../src/commands/program/settle-format.ts'
import {misuseOf} from '../../support/misuse-of.ts'

const formats = ['xlsx', 'csv', 'xliff'] as const
type Known = (typeof formats)[number]

/** The format that is settled with some options, and with one from the configuration. */
function settled(
  args: readonly string[],
  {configured, ...choice}: Partial<FormatChoice<Known>> & {configured?: string} = {}
) {
  const command = new Command().option('--format <format>').option('--out <file>')
  command.parse([...args], {from: 'user'})
  if (configured !== undefined) command.setOptionValueWithSource('format', configured, 'config')
  return settleFormat(command, {formats, usual: 'xlsx', ...choice})
}

describe('the format of a file', () => {
  test('is the usual one, or what is asked for', () => {
    expect(settled([])).toBe('xlsx')
    expect(settled(['--format', 'csv'])).toBe('csv')
    expect(misuseOf(() => settled(['--format', 'pdf']))?.code).toBe('bad-option')
  })

  test('is what the name of the file ends with, whatever the configuration says', () => {
    expect(settled(['--out', 'a/b.csv'])).toBe('csv')
    expect(settled(['--out', 'B.XLIFF'])).toBe('xliff')
    expect(settled(['--out', 'b.csv'], {configured: 'xliff'})).toBe('csv')
  })

  test('is not told by a name without an ending', () => {
    for (const out of ['-', 'record', 'record.2026']) {
      expect(settled(['--out', out])).toBe('xlsx')
      expect(settled(['--out', out], {configured: 'csv'})).toBe('csv')
      expect(settled(['--out', out, '--format', 'xliff'])).toBe('xliff')
    }
  })

  test('is misuse where the name of the file is one of another', () => {
    const refused = (...args: string[]) => misuseOf(() => settled(args))
    expect(refused('--out', 'b.xlsx', '--format', 'csv')).toEqual({
      code: 'file-ending',
      parameters: {file: 'b.xlsx', expected: ['.csv']}
    })
    expect(refused('--out', 'b.docx')).toEqual({
      code: 'file-ending',
      parameters: {file: 'b.docx', expected: ['.xlsx', '.csv', '.xlf']}
    })
    expect(refused('--out', 'b.txt')?.code).toBe('file-ending')
    expect(refused('--out', 'b.xlf', '--format', 'xliff')).toBeUndefined()
    expect(refused('--out', 'b.txt', '--format', 'csv')).toBeUndefined()
  })

  test('is that of what is in a package, whose own name is one of a package', () => {
    expect(settled(['--out', 'b.zip', '--format', 'csv'], {isPackage: true})).toBe('csv')
    expect(misuseOf(() => settled(['--out', 'b.csv'], {isPackage: true}))?.parameters).toEqual({
      file: 'b.csv',
      expected: ['.zip']
    })
  })
})
