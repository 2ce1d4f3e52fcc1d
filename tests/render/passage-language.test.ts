import {expect, test} from '@jest/globals'
import {node, type Part} from '../../src/language/slot.ts'
import {token} from '../../src/language/tokens.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'

const part: Part = {kind: 'part', text: `Sjå ${token(0)}.`, slots: [node('passage', ['lova'], {lang: 'nn'})]}
const rest = {compile: createCompiler(), sections: new Map(), report: () => undefined}

test('a passage has the code that pages have for its language', () => {
  const languageCode = (language: string): string => `${language}"x`
  expect(fill(part, 'block', {...rest, languageCode, sink: 'html'})).toBe(
    '<p>Sjå <span lang="nn&quot;x">lova</span>.</p>'
  )
  expect(fill(part, 'block', {...rest, languageCode, sink: 'markdown'})).toBe('Sjå <span lang="nn&quot;x">lova</span>.')
})

test('a passage has its own code where pages have no other', () => {
  expect(fill(part, 'block', {...rest, sink: 'html'})).toBe('<p>Sjå <span lang="nn">lova</span>.</p>')
})
