import {describe, expect, test} from '@jest/globals'
import {readTree} from '../support/read-tree.ts'
import {runCommand} from '../support/run-command.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {generateProject, type GenerateOptions} from './generate-project.ts'

function generated(count: number, options: GenerateOptions = {}): Map<string, string> {
  const root = temporaryFolder()
  generateProject(root, count, options)
  return new Map([...readTree(root)].map(([name, bytes]) => [name, bytes.toString()]))
}

describe('declarations for measuring', () => {
  test('are the same each time, whichever others are made', () => {
    const all = generated(6)
    expect(generated(6)).toEqual(all)
    expect(new Map([...generated(2), ...generated(4, {from: 2})])).toEqual(all)
  })

  test('are others with another seed', () => {
    expect([...generated(3, {seed: 2}).keys()]).not.toEqual([...generated(3).keys()])
  })

  test('have facts and words in three languages', () => {
    const names = [...generated(1).keys()].map((name) => name.replace(/policies\/[a-z-]+-00000\//, ''))
    expect(names).toEqual(['en.yaml', 'nb.yaml', 'nn.yaml', 'policy.yaml'])
  })

  test('share hardly a paragraph', () => {
    const paragraphs = [...generated(40)]
      .filter(([name]) => name.endsWith('/nn.yaml'))
      .flatMap(([, text]) => text.split(/\n\n|\n(?= {2}[a-z-]+:)/))
      .filter((paragraph) => paragraph.length > 120 && !paragraph.startsWith('title:'))
    expect(paragraphs.length).toBeGreaterThan(400)
    expect(new Set(paragraphs).size / paragraphs.length).toBeGreaterThan(0.99)
  })

  test('have no errors', async () => {
    const root = temporaryFolder()
    generateProject(root, 8)
    const {code, stdout, stderr} = await runCommand(
      ['check', '--root', root, '--report', 'json', '--no-apertium'],
      root
    )
    expect(stderr).toBe('')
    const messages = JSON.parse(stdout) as {severity: string}[]
    expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
    expect(code).toBe(0)
  })
})
