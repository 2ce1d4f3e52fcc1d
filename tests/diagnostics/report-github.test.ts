import {describe, expect, test} from '@jest/globals'
import {reportGithub} from '../../src/diagnostics/report-github.ts'
import {finding, findingOfFile, place, uglyFindings, uglyTexts} from './fixtures/report-fixtures.ts'

/** Read a command as the runner of GitHub Actions does. */
function readCommand(line: string): {command: string; properties: Record<string, string>; data: string} {
  const [, command, list, data] = /^::(\w+) (.*?)::(.*)$/.exec(line)!
  const undo = (text: string): string =>
    text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const properties = list!.split(',').map((pair) => {
    const [name, ...value] = pair.split('=')
    return [name, undo(value.join('='))] as [string, string]
  })
  return {command: command!, properties: Object.fromEntries(properties), data: undo(data!)}
}

describe('workflow commands', () => {
  test('are none when nothing was found', () => {
    expect(reportGithub([])).toBe('')
  })

  test('say where a finding is, its rule, and what is wrong', () => {
    expect(reportGithub([finding({place: place(2, 3, 2, 9)})])).toBe(
      '::error file=a.yaml,line=2,col=3,endLine=2,endColumn=9,title=missing-retention::Wrong.%0AData protection officer\n'
    )
  })

  test('have errors first, then warnings, then notices', () => {
    const severities = (['info', 'warning', 'error'] as const).map((severity) => finding({severity}))
    expect(reportGithub(severities).match(/^::\w+/gm)).toEqual(['::error', '::warning', '::notice'])
  })

  test('have no columns when a finding goes over several lines, since the runner refuses them', () => {
    expect(reportGithub([finding({place: place(2, 3, 4, 1), who: ''})])).toBe(
      '::error file=a.yaml,line=2,endLine=4,title=missing-retention::Wrong.\n'
    )
  })

  test('say no lines of a file as a whole, and no file when there is none', () => {
    const whole = findingOfFile({who: ''})
    expect(reportGithub([whole])).toBe('::error file=a.yaml,title=missing-retention::Wrong.\n')
    expect(reportGithub([{...whole, file: ''}])).toBe('::error title=missing-retention::Wrong.\n')
  })

  test('say why, where to read it, and the other places', () => {
    const related = [{file: 'b.yaml', place: place(3, 1)}]
    const text = reportGithub([finding({note: 'Why.', url: 'https://example.com', related})])
    expect(readCommand(text.trim()).data.split('\n')).toEqual([
      'Wrong.',
      '→ b.yaml:3:1',
      'Why.',
      'https://example.com',
      'Data protection officer'
    ])
  })
})

describe('what ends a command or begins an escape', () => {
  test('is escaped in data', () => {
    expect(reportGithub([finding({who: '', message: '100 %: a, b\r\n::warning::c'})])).toContain(
      '::100 %25: a, b%0A::warning::c\n'
    )
  })

  test('is escaped in properties', () => {
    expect(reportGithub([finding({file: 'a,line=9:50 %\n.yaml', rule: 'x::y'})])).toContain(
      'file=a%2Cline=9%3A50 %25%0A.yaml,'
    )
  })

  test('never makes two lines of a command, nor changes what is read', () => {
    const lines = reportGithub(uglyFindings).split('\n').slice(0, -1)
    expect(lines).toHaveLength(uglyFindings.length)
    const commands = lines.map(readCommand)
    for (const rule of ['pipes', 'command', 'tags', 'quotes', 'markdown', 'formula', 'braces'] as const) {
      const {properties, data} = commands.find(({properties}) => properties['title'] === rule)!
      expect(properties['file']).toBe(`policies/${uglyTexts[rule].slice(0, 60)}/nb.yaml`)
      expect(data.split('\n')[0]).toBe(uglyTexts[rule])
    }
  })
})
