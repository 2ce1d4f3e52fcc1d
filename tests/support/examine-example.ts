import fs from 'node:fs'
import path from 'node:path'
import {examine} from '../../src/check/examine.ts'
import {createLanguageMeans} from '../../src/check/lexicon/language-means.ts'
import type {ExampleFiles, Rule} from '../../src/check/rule.ts'
import type {WeighedFinding} from '../../src/diagnostics/weighed-finding.ts'
import {readBundle} from '../../src/language/bundle.ts'
import {checkPolicy} from '../../src/model/check-policy.ts'
import {checkShape} from '../../src/model/check-shape.ts'
import {policySchema} from '../../src/model/policy.ts'
import {readYaml} from '../../src/source/read-yaml.ts'
import {loadLexicons} from '../../src/workspace/check/load-lexicons.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const project = openProject(root)
const languages = createLanguageMeans(project.languages.translator, loadLexicons())

/** The example has standard sentences alone; here two of its sections have words of their own, for rules to look at. */
const withWords: Readonly<Record<string, string>> = {
  policy: `outline:
    - {id: introduction, blocks: [text, contents]}
    - {id: activities, sections: [{id: newsletter, blocks: [text, {activity: newsletter}]}]}`,
  nb: `sections:
    introduction: {text: Her forteller vi hvordan kommunen bruker personopplysninger.}
    newsletter: {text: Alle kan melde seg på nyhetsbrevet.}`,
  nn: `sections:
    introduction: {text: Her fortel vi korleis kommunen bruker personopplysningar.}
    newsletter: {text: Alle kan melde seg på nyheitsbrevet.}`,
  en: `sections:
    introduction: {text: This page explains how the municipality uses personal data.}
    newsletter: {text: Everybody can subscribe to the newsletter.}`
}

const base = new Map(
  ['policy', 'nb', 'nn', 'en'].map((name) => {
    const file = `policies/eksempel/${name}.yaml`
    return [
      name,
      lay(readYaml(withWords[name]!, name).data, readYaml(fs.readFileSync(path.join(root, file), 'utf8'), file).data)
    ]
  })
)

/** The day on which examples are checked when they do not say another. */
export const exampleDay = '2026-11-21'

/**
 * Lay changes over the example policy, with words of its own in its sections `introduction` and `newsletter`, which nothing is wrong with, and ask rules what is wrong now.
 *
 * @param files the changes, as in the examples of rules
 * @param rules the rules
 * @param today the day on which it is checked
 * @returns what they find; what the model itself refuses throws, so that no example is broken in another way than it says
 */
export function examineExample(
  files: ExampleFiles,
  rules: readonly Rule[],
  today: string = exampleDay
): WeighedFinding[] {
  const data = new Map(base)
  for (const [name, text] of Object.entries(files)) {
    const changes = readYaml(text, name)
    expectNone(changes.findings)
    data.set(name, lay(changes.data, data.get(name)))
  }
  const {value: policy, findings} = checkShape(policySchema, data.get('policy'), 'policy')
  expectNone(findings)
  expectNone(checkPolicy({policy: policy!, file: 'policy', languages: project.languages}))
  const words = new Map(
    policy!.languages.map((language) => {
      const file = `policies/eksempel/${language}.yaml`
      return [language, readBundle([{...readYaml('', file), data: data.get(language)}]).bundle]
    })
  )
  return examine({
    id: 'eksempel',
    policy: policy!,
    words,
    ...languages,
    environment: project.environment,
    standard: true,
    today,
    rules
  })
}

function expectNone(findings: readonly object[]): void {
  if (findings.length > 0) throw new Error(JSON.stringify(findings, undefined, 2))
}

/** Objects are laid over objects, and in lists by their ids; other values take the place of what was there, and `null` takes it away. */
function lay(change: unknown, over: unknown): unknown {
  if (haveIds(change) && haveIds(over)) {
    const changed = over.map((item) => lay(change.find(({id}) => id === item.id) ?? {}, item))
    return [...changed, ...change.filter(({id}) => over.every((item) => item.id !== id))]
  }
  if (!isObject(change) || !isObject(over)) return change
  const result: Record<string, unknown> = {...over}
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key]
    else result[key] = lay(value, over[key])
  }
  return result
}

function haveIds(value: unknown): value is {id: unknown}[] {
  return Array.isArray(value) && value.every((item) => isObject(item) && 'id' in item)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
