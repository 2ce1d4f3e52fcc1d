import fs from 'node:fs'
import {test} from '@jest/globals'
import {openApertium} from '../../../src/workspace/apertium.ts'
import {judge, lexicons, readSamples, score, wordsIn} from './score.ts'
test('scratch', () => {
  const a = readSamples('sentences.tsv'),
    b = readSamples('further-sentences.tsv')
  const t0 = performance.now()
  const analyser = openApertium(lexicons, wordsIn([...a, ...b]))
  let out = `apertium ${analyser !== undefined} ${performance.now() - t0}ms\n`
  for (const [name, an] of [
    ['lists', undefined],
    ['apertium', analyser]
  ] as const) {
    out += `--- ${name}\n nn published ${JSON.stringify(
      score(
        a.filter((s) => s.language === 'nn'),
        an
      )
    )}\n`
    out += ` en published ${JSON.stringify(
      score(
        a.filter((s) => s.language === 'en'),
        an
      )
    )}\n`
    for (const set of ['open', 'held'])
      for (const language of ['nn', 'nb', 'en']) {
        const of = b.filter((s) => s.set === set && s.language === language && s.kind !== 'english')
        out += ` ${set} ${language} ${of.length} ${JSON.stringify(score(of, an))}\n`
        const w = of.filter((s) => s.kind === 'whole')
        out += `   whole as whole: ${w.filter((s) => judge(s, an).wholly).length}/${w.length}; leak as whole: ${of.filter((s) => s.kind === 'leak' && judge(s, an).wholly).length}/${of.filter((s) => s.kind === 'leak').length}\n`
      }
    for (const s of [...a, ...b.filter((s) => s.set === 'open')]) {
      if (s.kind === 'english') continue
      const j = judge(s, an)
      if (j.hits.length > 0 !== (s.kind === 'leak' || s.kind === 'whole'))
        out += `  ${j.hits.length ? 'ALARM' : 'MISS'} ${s.language} ${s.kind}: ${j.hits.map((h) => h.text + '>' + h.instead)} | ${s.sentence}\n`
      else if (s.kind === 'leak' && name === 'lists')
        out += `  ok ${s.language}: ${j.hits.map((h) => h.text + '>' + h.instead)}  ${j.wholly ?? ''}| ${s.sentence.slice(0, 60)}\n`
    }
  }
  out += '--- english\n'
  for (const s of [...a, ...b]) {
    const j = judge(s, undefined, true)
    if (s.language !== 'en' && (j.hits.length > 0 || s.kind === 'english'))
      out += `  ${s.language} ${s.kind}: ${j.wholly} ${j.hits.map((h) => h.text + '>' + h.instead)} | ${s.sentence}\n`
  }
  fs.writeFileSync('/tmp/lang-out.txt', out)
})
