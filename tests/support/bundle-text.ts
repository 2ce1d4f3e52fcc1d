import fc from 'fast-check'
import {Lexer} from 'yaml'
import {editYaml} from '../../src/source/edit-yaml.ts'

/**
 * Set texts by their dotted keys.
 *
 * @param text a bundle
 * @param set texts by key
 * @param order the order that new keys follow
 * @returns the bundle with them
 */
export function edit(text: string, set: Readonly<Record<string, string>>, order: readonly string[] = []): string {
  return editYaml(
    text,
    Object.entries(set).map(([key, value]) => ({path: key.split('.'), value})),
    order
  )
}

/** A generated bundle, and what is known of it. */
export interface BundleFile {
  text: string
  /** The dotted keys of its texts. */
  keys: string[]
  /** The first and the last line of a key and its text, from 0. */
  linesOf: (key: string) => {first: number; last: number}
}

/** Texts that writing must take care of. */
export const textsFor = fc.oneof(
  fc.constantFrom(
    '',
    '5',
    '1.10',
    'null',
    '~',
    'yes',
    '- x',
    'x: y',
    'x #y',
    '#x',
    '{{a}} b',
    '[x]',
    '*x',
    '&x y',
    'x:',
    '---',
    '  x'
  ),
  fc.constantFrom(
    'x\ty',
    '\tx\n',
    ' x\n',
    'x\n',
    'x\n\n',
    '\nx\n',
    'x\n  y\n',
    'x\n \ny\n',
    'x\r\ny',
    '\n',
    'x\u0085y',
    '\u2028',
    "it's",
    '"x"',
    '\\'
  ),
  fc.lorem({maxCount: 5}),
  fc.array(fc.lorem({maxCount: 12}), {minLength: 2, maxLength: 4}).map((paragraphs) => `${paragraphs.join('\n\n')}\n`),
  fc
    .array(fc.lorem({maxCount: 30, mode: 'words'}), {minLength: 1, maxLength: 3})
    .map((paragraphs) => paragraphs.join('\n')),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', ':', '#', '-', '{', '}', ',', "'", '"', '\\', 'å', '\u00a0', '!', '%'),
    maxLength: 12
  }),
  fc.string({unit: 'binary', maxLength: 8})
)

type Leaf = {style: string; words: string[]}
type Value = Leaf | Entry[]
interface Entry {
  name: string
  comment: boolean
  tail: boolean
  blank: boolean
  value: Value
}

const styles = ['plain', 'below', 'single', 'double', '|', '|-', '|+', '|1', '>', '>-', 'flow', 'wide', 'number']
const leaf: fc.Arbitrary<Leaf> = fc.record({
  style: fc.constantFrom(...styles),
  words: fc.array(fc.lorem({maxCount: 6, mode: 'words'}), {minLength: 1, maxLength: 3})
})

const entriesOf = (value: fc.Arbitrary<Value>): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'text', 'e-f', 'x.y', "'g'", '"h i"', '2018'),
      comment: fc.boolean(),
      tail: fc.boolean(),
      blank: fc.boolean(),
      value
    }),
    {minLength: 1, maxLength: 4, selector: ({name}) => name}
  )

const entries = entriesOf(fc.oneof(leaf, entriesOf(fc.oneof(leaf, entriesOf(leaf)))))

/** A file with every style, comments and blank lines, in either line break, with or without the last. */
export const bundleFile: fc.Arbitrary<BundleFile> = fc
  .record({
    entries,
    step: fc.constantFrom(2, 4),
    eol: fc.constantFrom('\n', '\r\n'),
    head: fc.constantFrom('', '# of the file', '---', '\uFEFF# of the file'),
    ends: fc.boolean()
  })
  .map(({entries, step, eol, head, ends}) => {
    const writer = new Writer(step)
    if (head !== '') writer.lines.push(head)
    writer.write(entries, '', '')
    const text = writer.lines.join(eol) + (ends || writer.keeps ? eol : '')
    return {text, keys: [...writer.places.keys()], linesOf: (key) => writer.places.get(key)!}
  })

class Writer {
  readonly lines: string[] = []
  readonly places = new Map<string, {first: number; last: number}>()
  /** A blank line after such a block would be part of it, and so is the line break at the end of the file. */
  keeps = false
  private readonly step: number

  constructor(step: number) {
    this.step = step
  }

  write(all: readonly Entry[], indent: string, prefix: string): void {
    for (const {name, comment, tail, blank, value} of all) {
      const key = prefix + name.replace(/['"]/g, '')
      if (blank && !this.keeps) this.lines.push('')
      if (comment) this.lines.push(`${indent}# of ${key}`)
      const note = tail ? ` # beside ${key}` : ''
      if (Array.isArray(value)) {
        this.lines.push(`${indent}${name}:${note}`)
        this.write(value, indent + ' '.repeat(this.step), `${key}.`)
      } else this.writeLeaf(value, `${indent}${name}:`, key, note, indent + ' '.repeat(this.step))
    }
  }

  private writeLeaf({style, words}: Leaf, head: string, key: string, note: string, indent: string): void {
    const first = this.lines.length
    const [one = ''] = words
    const inner = style === '|1' ? indent.slice(this.step) + ' ' : indent
    const paragraphs = words.flatMap((line, index) => [...(index > 0 ? [''] : []), inner + line])
    const forms: Record<string, string[]> = {
      plain: [`${head} ${one}${note}`],
      below: [`${head}${note}`, indent + one],
      single: [`${head} '${one}: it''s'${note}`],
      double: [`${head} "${one}\\t: \\"x\\""${note}`],
      flow: [`${head} {p: ${one}, q: {r: "${one}"}}${note}`],
      wide: [`${head} {${note}`, `${indent}p: ${one}, # wide`, `${indent}q: {r: "${one}"}`, `${indent}}`],
      number: [`${head} 5${note}`]
    }
    this.lines.push(...(forms[style] ?? [`${head} ${style}${note}`, ...paragraphs]))
    this.keeps = style === '|+'
    const place = {first, last: this.lines.length - 1}
    const isMap = style === 'flow' || style === 'wide'
    for (const part of isMap ? ['.p', '.q.r'] : ['']) this.places.set(key + part, place)
  }
}

/**
 * The comments of a file.
 *
 * @param text YAML
 * @returns them, in order
 */
export function commentsIn(text: string): string[] {
  const tokens = [...new Lexer().lex(text)]
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\x1f')
}
