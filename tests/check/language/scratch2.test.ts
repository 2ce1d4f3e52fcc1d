import fs from 'node:fs'
import {test} from '@jest/globals'
import {examine} from '../../../src/check/examine.ts'
import {languageRules} from '../../../src/check/rules/language/index.ts'
import {readBundle} from '../../../src/language/bundle.ts'
import {checkShape} from '../../../src/model/check-shape.ts'
import {policySchema} from '../../../src/model/policy.ts'
import {readYaml} from '../../../src/source/read-yaml.ts'
import {loadLexicons} from '../../../src/workspace/load-lexicons.ts'
import {openProject} from '../../../src/workspace/open-project.ts'
import {openApertium} from '../../../src/workspace/apertium.ts'
import {standardBundle} from '../../support/standard-bundle.ts'
import {wordsOf} from '../../../src/check/text/words.ts'
import {judge} from './score.ts'
import {lexicons} from './score.ts'
test('scratch', () => {
  let out = ''
  const project = openProject('.')
  const lexicon = loadLexicons()
  for (const id of ['dfo', 'ldo', 'datatilsynet', 'mangfoldimai', 'eksempel']) {
    const read = (n: string) =>
      readYaml(fs.readFileSync(`policies/${id}/${n}.yaml`, 'utf8'), `policies/${id}/${n}.yaml`)
    const {value: policy} = checkShape(policySchema, read('policy').data, 'p')
    const words = new Map(policy!.languages.map((l) => [l, readBundle([read(l)]).bundle]))
    const all = new Set(
      [...words.values()].flatMap((b) =>
        [...b.values()].flatMap(({text}) => wordsOf(text).map((w) => w.text.toLowerCase()))
      )
    )
    for (const analyser of [undefined, openApertium(lexicons, all)]) {
      const t0 = performance.now()
      examine({
        id,
        policy: policy!,
        words,
        translator: (l) => project.languages.translator(l),
        lexicon,
        environment: project.environment,
        rules: [],
        analyser
      })
      const t = performance.now()
      const found = examine({
        id,
        policy: policy!,
        words,
        translator: (l) => project.languages.translator(l),
        lexicon,
        environment: project.environment,
        rules: languageRules,
        analyser
      }).filter((f) => languageRules.some((r) => r.id === f.rule))
      out += `=== ${id} ${analyser ? 'apertium' : 'lists'}: ${found.length} ${Math.round(performance.now() - t)}ms of which ours all but ${Math.round(t - t0)}\n`
      for (const f of found)
        out += ` ${f.severity} ${f.rule} ${f.file.split('/').pop()} ${f.path!.join('.')}: ${f.actual} > ${f.expected} | ${f.rule === 'mixed-forms' ? JSON.stringify(f.parameters) + f.excerpt : String(f.parameters['sentence'])} ${f.parameters['words'] ?? ''}\n`
    }
  }
  out += '=== bundles\n'
  const texts = ['nb', 'nn', 'en'].flatMap((language) =>
    [...standardBundle(language as 'nb')].map(([key, {text}]) => ({
      set: '',
      kind: key,
      language,
      sentence: text.replace(/\{\{[^}]*\}\}/g, '\uFFFC').replace(/`[^`]*`/g, '§')
    }))
  )
  const an = openApertium(
    lexicons,
    new Set(texts.flatMap(({sentence}) => wordsOf(sentence).map((w) => w.text.toLowerCase())))
  )
  for (const [n, a] of [
    ['lists', undefined],
    ['apertium', an]
  ] as const)
    for (const loans of [false, true])
      for (const s of texts) {
        const j = judge(s, a, loans)
        if (j.hits.length && !(n === 'apertium' && loans))
          out += ` ${n} ${s.language} ${s.kind} ${j.wholly ?? ''}: ${j.hits.map((h) => h.text + '>' + h.instead)} | ${s.sentence.slice(0, 90)}\n`
      }
  fs.writeFileSync('/tmp/lang-out2.txt', out)
})
