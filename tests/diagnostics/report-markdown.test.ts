import fc from 'fast-check'
import type {Heading, List, Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from '@jest/globals'
import {markdownText, oneLine} from '../../src/diagnostics/report-characters.ts'
import {reportMarkdown} from '../../src/diagnostics/report-markdown.ts'
import {finding, place, uglyFindings, words} from './fixtures/report-fixtures.ts'

function read(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

/** What a reader sees: text, and code between backticks. */
function shown(node: Nodes): string {
  if ('children' in node) return node.children.map(shown).join('')
  if (node.type === 'inlineCode') return `\`${node.value}\``
  return 'value' in node ? node.value : ''
}

describe('the list in Markdown', () => {
  test('says that nothing was found', () => {
    expect(reportMarkdown([], words)).toBe('# Findings\n\nNothing was found.\n')
  })

  test('has a heading for each who must answer, with how many there are, and a task a finding', () => {
    const department = 'Department: skills'
    const text = reportMarkdown(
      [
        finding({place: place(12, 3), note: 'Article 13(2)(a).', url: 'https://example.com/13'}),
        finding({severity: 'warning', rule: 'alias', note: 'Article 13(2)(a).'}),
        finding({who: department, severity: 'warning', note: 'Article 13(2)(a).'})
      ],
      words
    )
    expect(text).toBe(
      `# Findings

## Data protection officer (2)

- [ ] **error** \`a.yaml:12:3\`: Wrong. (\`missing-retention\`)

  Why: Article 13(2)(a). <https://example.com/13>

- [ ] **warning** \`a.yaml:1:1\`: Wrong. (\`alias\`)

## Department: skills (1)

- [ ] **warning** \`a.yaml:1:1\`: Wrong. (\`missing-retention\`)

  Why: Article 13(2)(a).
`
    )
  })

  test('can be gathered by file or by rule; then it says who must answer', () => {
    expect(reportMarkdown([finding()], words, {by: 'file'})).toBe(`# Findings

## a.yaml (1)

- [ ] **error** \`a.yaml:1:1\`: Wrong. (\`missing-retention\`)

  Who must answer: Data protection officer
`)
    expect(reportMarkdown([finding({who: ''})], words, {by: 'rule'})).toBe(`# Findings

## missing-retention (1)

- [ ] **error** \`a.yaml:1:1\`: Wrong. (\`missing-retention\`)
`)
  })

  test('has a general heading for what nobody in particular must answer', () => {
    expect(reportMarkdown([finding({who: ''})], words)).toContain('\n## General (1)\n')
  })

  test('tells other places below a finding', () => {
    const related = [{file: 'b.yaml', place: place(3, 1), message: 'Here.'}, {file: 'c.yaml'}]
    expect(reportMarkdown([finding({related, url: 'https://example.com'})], words)).toContain(
      '\n\n  - `b.yaml:3:1`: Here.\n  - `c.yaml:1:1`\n\n  Why: <https://example.com>\n'
    )
  })

  test('writes a place as code, whatever its file is called', () => {
    expect(reportMarkdown([finding({file: '`a``b'})], words)).toContain('**error** ``` `a``b:1:1 ```: Wrong.')
  })

  test('keeps what a message names between backticks as code', () => {
    expect(reportMarkdown([finding({message: 'Write `data_subjects`, or `` ` `` or `a|b`.'})], words)).toContain(
      ': Write `data_subjects`, or \\`\\` \\` \\`\\` or \\`a\\|b\\`. ('
    )
  })

  test('keeps an address within its brackets', () => {
    expect(reportMarkdown([finding({url: 'https://example.com/a b<c>'})], words)).toContain(
      'Why: <https://example.com/a%20b%3Cc%3E>\n'
    )
  })

  test('folds hints into a count, unless all are asked for', () => {
    const hints = [finding({severity: 'info'}), finding({severity: 'info'})]
    expect(reportMarkdown(hints, words)).toBe('# Findings\n\n2 notes: missing-retention × 2\n')
    expect(reportMarkdown(hints, words, {all: true})).toContain('## Data protection officer (2)')
  })
})

describe('whatever the texts hold', () => {
  const root = read(reportMarkdown(uglyFindings, words, {all: true, by: 'rule'}))
  const headings = root.children.filter((node): node is Heading => node.type === 'heading')
  const lists = root.children.filter((node): node is List => node.type === 'list')

  test('there are headings and lists, and nothing else', () => {
    expect(headings).toHaveLength(uglyFindings.length + 1)
    expect(lists).toHaveLength(uglyFindings.length)
    expect(root.children).toHaveLength(2 * uglyFindings.length + 1)
  })

  test.each(uglyFindings.map((message) => [message.rule, message] as const))(
    '%s are shown as they are, and mean nothing',
    (rule, {message, who, file}) => {
      const [item] = lists[headings.slice(1).findIndex((heading) => shown(heading) === `${rule} (1)`)]!.children
      expect(item!.checked).toBe(false)
      const [first, , label] = item!.children
      const text = shown(first!)
      expect(text).toContain(`: ${oneLine(message)} (\`${rule}\`)`)
      expect(text).toContain(oneLine(file))
      if (who) expect(shown(label!)).toBe(`Who must answer: ${oneLine(who)}`)
      expect(types(item!).filter((type) => /html|image|emphasis|delete|table|heading|blockquote/.test(type))).toEqual(
        []
      )
    }
  )
})

test('any text is shown as it is within a line', () => {
  const sign = fc.constantFrom(...'ab 1`*_~[]()<>&|#!$\\{}:/@.-+=', 'å', '🔒', '\n')
  fc.assert(
    fc.property(fc.string({unit: sign, maxLength: 40}), (text) => {
      const [paragraph, ...others] = read(`x ${markdownText(text)} y`).children
      expect(others).toEqual([])
      expect(shown(paragraph!)).toBe(`x ${oneLine(text)} y`)
    }),
    {numRuns: 2000, examples: [['`\na `']]}
  )
})

function types(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(types) : [])]
}
