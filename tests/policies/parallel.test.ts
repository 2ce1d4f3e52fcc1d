import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Nodes} from 'mdast'
import {render} from '../../src/api/render.ts'
import {readMarkdown} from '../support/read-page.ts'
import {textOf} from '../support/text-of.ts'

/* The versions of a declaration are parallel: the same blocks of the same kinds in the same order, with the same anchors. */

const root = path.resolve(import.meta.dirname, '..', '..')
const {policies} = await render({root, formats: ['md'], out: false})

describe.each(policies.map(({id, files}) => ({id, files})))('$id', ({files}) => {
  const [source, ...others] = files.map((file) => ({language: file.language, blocks: blocksIn(textOf(file))}))

  test('has blocks to compare', () => {
    expect(source!.blocks.length).toBeGreaterThan(10)
    expect(others).toHaveLength(2)
  })

  test.each(others)('has the same blocks in $language as in its source language', ({blocks}) => {
    expect(blocks).toEqual(source!.blocks)
  })
})

/** The kinds of blocks in a page, with levels of headings, anchors and numbers of columns. */
function blocksIn(markdown: string): string[] {
  const describe = (node: Nodes): string[] => {
    if (node.type === 'heading') return [`heading ${node.depth} ${anchorIn(node)}`]
    if (node.type === 'tableRow') return [`row of ${node.children.length}`]
    if (node.type === 'paragraph' || node.type === 'yaml') return [node.type]
    if (node.type === 'listItem') return ['item', ...node.children.flatMap(describe)]
    return 'children' in node ? node.children.flatMap(describe) : []
  }
  return describe(readMarkdown(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')))
}

function anchorIn(node: Nodes): string {
  if (node.type === 'html') return node.value
  return 'children' in node ? node.children.map(anchorIn).join('') : ''
}
