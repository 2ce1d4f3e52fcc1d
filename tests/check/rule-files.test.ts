import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {completenessRules} from '../../src/check/rules/completeness/index.ts'
import {contradictionsRules} from '../../src/check/rules/contradictions/index.ts'
import {cookiesRules} from '../../src/check/rules/cookies/index.ts'
import {formRules} from '../../src/check/rules/form/index.ts'
import {checkRules} from '../../src/check/rules/index.ts'
import {languageRules} from '../../src/check/rules/language/index.ts'
import {outdatedRules} from '../../src/check/rules/outdated/index.ts'
import {rows} from '../../src/check/rules/outdated/rows.ts'
import {parityRules} from '../../src/check/rules/parity/index.ts'
import {plainRules} from '../../src/check/rules/plain/index.ts'
import {shownRules} from '../../src/check/rules/shown/index.ts'
import {transfersRules} from '../../src/check/rules/transfers/index.ts'
import type {Rule} from '../../src/check/rule.ts'

const groups: Readonly<Record<string, readonly Rule[]>> = {
  completeness: completenessRules,
  contradictions: contradictionsRules,
  cookies: cookiesRules,
  form: formRules,
  language: languageRules,
  outdated: outdatedRules,
  parity: parityRules,
  plain: plainRules,
  shown: shownRules,
  transfers: transfersRules
}

/** Rules that examples cannot show, each with the reason. */
const withoutExamples = new Map([
  ['differing-readability', 'It measures long texts, and such examples would explain nothing.']
])

const folder = path.join('src', 'check', 'rules')
const rowIds = rows.map(({id}) => id)

/** The ids of the rules that have a file of their own in a group. */
function idsOfFiles(group: string): string[] {
  return fs
    .readdirSync(path.join(folder, group))
    .filter((name) => /\bdefine\w*Rule\(\{/.test(fs.readFileSync(path.join(folder, group, name), 'utf8')))
    .filter((name) => name !== 'to-rule.ts' && !name.startsWith('define-'))
    .map((name) => path.basename(name, '.ts'))
    .sort()
}

test('the groups of rules are the folders, and all of them are asked', () => {
  const folders = fs.readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  expect(Object.keys(groups)).toEqual(folders.map(({name}) => name).sort())
  expect(new Set(Object.values(groups).flat())).toEqual(new Set(checkRules))
})

describe.each(Object.entries(groups))('the rules about %s', (group, rules) => {
  const ids = rules.map(({id}) => id)

  test('are sorted', () => {
    expect(ids).toEqual([...ids].sort())
  })

  test('have each a file of the same name, or a row in a table', () => {
    expect(ids.filter((id) => !rowIds.includes(id))).toEqual(idsOfFiles(group))
  })

  test('have examples, or a reason to have none', () => {
    const bare = rules.filter(({examples}) => examples.length === 0).map(({id}) => id)
    expect(bare.filter((id) => !withoutExamples.has(id))).toEqual([])
  })

  test('send people to the provision over an encrypted connection', () => {
    expect(rules.filter(({url}) => url !== undefined && !url.startsWith('https://')).map(({id}) => id)).toEqual([])
  })
})

test('rules that have no examples and are not in need of any are not on the list', () => {
  const bare = checkRules.filter(({examples}) => examples.length === 0).map(({id}) => id)
  expect([...withoutExamples.keys()].filter((id) => !bare.includes(id))).toEqual([])
})
