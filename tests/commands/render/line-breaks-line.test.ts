import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {renderMarkdown as render, twoPolicies} from '../../support/two-policies.ts'

test('--check and --verify tell line breaks that Git changed from other changes, and say how to prevent them', async () => {
  const root = twoPolicies()
  await render(root)
  for (const [file, end] of [['b/nb.md'], ['minimal/nb.md', 'x']] as const) {
    const page = path.join(root, 'dist', file)
    fs.writeFileSync(page, `${fs.readFileSync(page, 'utf8').replaceAll('\n', '\r\n')}${end ?? ''}`)
  }
  const [returns, other] = [path.join('dist', 'b/nb.md'), path.join('dist', 'minimal/nb.md')]
  const hint =
    'Git has probably changed the line breaks. Write `dist/** -text` in `.gitattributes`, and Git leaves the files as they are.\n'
  expect((await render(root, '--check')).stdout).toContain(
    `Only the line breaks are not what a new run would write: ${returns}\nNot what a new run would write: ${other}\n${hint}2 files`
  )
  expect((await render(root, '--verify')).stderr).toContain(
    `Only the line breaks have changed since it was written: ${returns}\nChanged since it was written: ${other}\n${hint}2 things`
  )
})
