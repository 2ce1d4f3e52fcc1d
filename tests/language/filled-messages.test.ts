import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import ts from 'typescript'
import {standardBundle, standardLanguages} from '../support/standard-bundle.ts'

const source = path.resolve(import.meta.dirname, '..', '..', 'src')
const bundles = standardLanguages.map(standardBundle)

/** Words that are said where their key and all that fills them is written in one place. */
interface Saying {
  where: string
  key: string
  given: readonly string[]
}

/** The names that every form of a message asks for, in any language. */
function askedBy(key: string): string[] {
  const texts = bundles.flatMap((bundle) => ['', '_one', '_other'].map((form) => bundle.get(`${key}${form}`)?.text))
  return texts.flatMap((text) => [...(text ?? '').matchAll(/\{\{([^},]+)/g)].map(([, name]) => name!.trim()))
}

/** The key of what is said: that of misuse, or what `say` is called with. */
function keyIn(node: ts.Node): {key: string; facts: ts.Node | undefined} | undefined {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined
  const [first, facts] = node.arguments ?? []
  if (!first || !ts.isStringLiteral(first)) return undefined
  const called = node.expression.getText()
  if (ts.isNewExpression(node)) return called === 'Misuse' ? {key: `misuse.${first.text}`, facts} : undefined
  return /(?:^|\.)say$/.test(called) ? {key: first.text, facts} : undefined
}

/** The names that are given; undefined where some are spread, or all are a value. */
function namesIn(facts: ts.Node | undefined): string[] | undefined {
  if (!facts) return []
  if (!ts.isObjectLiteralExpression(facts) || facts.properties.some(ts.isSpreadAssignment)) return undefined
  return facts.properties.map((property) => property.name!.getText())
}

function sayingsIn(file: string): Saying[] {
  const text = ts.createSourceFile(file, fs.readFileSync(path.join(source, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Saying[] = []
  const visit = (node: ts.Node): void => {
    const said = keyIn(node)
    const given = said && namesIn(said.facts)
    if (given) found.push({where: file, key: said.key, given})
    ts.forEachChild(node, visit)
  }
  visit(text)
  return found
}

const files = fs.readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) => /\.tsx?$/.test(name))
const sayings = files.flatMap(sayingsIn)

describe('messages', () => {
  test('are given all that they ask for, wherever that is written beside their key', () => {
    const lacking = sayings.flatMap(({where, key, given}) =>
      askedBy(key)
        .filter((name) => !given.includes(name))
        .map((name) => `${where}: ${key} {{${name}}}`)
    )
    expect(lacking).toEqual([])
  })

  test('are found', () => {
    expect(sayings.filter(({key}) => askedBy(key).length > 0).length).toBeGreaterThan(100)
  })
})
