import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readPo} from '../../../src/translate/exchange/po/read-po.ts'
import {writePo} from '../../../src/translate/exchange/po/write-po.ts'
import {writeXliff} from '../../../src/translate/exchange/xliff/write-xliff.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {exchangeFiles, exchangeUnitOf, factPart, plainText, sayKeys} from './exchange-arbitrary.ts'

const withGettext = isAtHand('msgfmt') && isAtHand('msgcat') ? describe : describe.skip
const withToolkit = isAtHand('xliff2po') ? describe : describe.skip

withGettext('gettext', () => {
  const files = fc.sample(exchangeFiles(plainText), {numRuns: 40, seed: 5})

  test('finds nothing wrong with what is written as PO', () => {
    const folder = temporaryFolder()
    const said = files.map((file, index) => {
      const name = path.join(folder, `${index}.po`)
      fs.writeFileSync(name, writePo(file, sayKeys))
      const {stderr, status} = spawnSync('msgfmt', ['-c', '-o', '/dev/null', name], {encoding: 'utf8'})
      return [status, stderr]
    })
    expect(said).toEqual(files.map(() => [0, '']))
  })

  test('may write the file anew, folded', () => {
    const folder = temporaryFolder()
    const essence = (bytes: Uint8Array) => readPo(bytes).units.map(({id, source, target}) => ({id, source, target}))
    for (const [index, file] of files.entries()) {
      const [before, after] = [path.join(folder, `${index}.po`), path.join(folder, `${index}.new.po`)]
      fs.writeFileSync(before, writePo(file, sayKeys))
      expect(spawnSync('msgcat', ['-w', '60', '-o', after, before], {encoding: 'utf8'})).toMatchObject({status: 0})
      expect(essence(fs.readFileSync(after))).toEqual(essence(fs.readFileSync(before)))
    }
  })
})

withToolkit('Translate Toolkit', () => {
  test('makes PO of XLIFF, with the values of facts in it', () => {
    const unit = exchangeUnitOf({parts: [factPart('supplier', 'ACOS AS')], target: ['We use “', 1, '” & more.']})
    const folder = temporaryFolder()
    const [before, after] = [path.join(folder, 'dfo.xlf'), path.join(folder, 'dfo.po')]
    fs.writeFileSync(before, writeXliff({policy: 'dfo', source: 'nn', target: 'en', units: [unit]}, sayKeys))
    expect(spawnSync('xliff2po', [before, after], {encoding: 'utf8'})).toMatchObject({status: 0})
    expect(readPo(fs.readFileSync(after)).units.map(({target}) => target)).toEqual([['We use “ACOS AS” & more.']])
  })
})
