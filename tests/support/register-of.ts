import {createSpeaker} from '../../src/language/create-speaker.ts'
import type {FactContext} from '../../src/language/fact-text.ts'
import {makeRegister} from '../../src/record/register/make-register.ts'
import type {Register, RegisterField} from '../../src/record/register/register.ts'
import {loadPolicy, type LoadedPolicy} from '../../src/workspace/policy/load-policy.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'
import {speakerFor, type Setting} from './speaker-for.ts'
import type {StandardLanguage} from './standard-bundle.ts'

/** The policies of the product, and the languages of them all. */
export const everyRecord = ['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai'].flatMap((id) =>
  (['nb', 'nn', 'en'] as const).map((language) => [id, language] as const)
)

const project = openProject(packageRoot)

const policies = new Map<string, LoadedPolicy>()

function loaded(id: string): LoadedPolicy {
  const policy = policies.get(id) ?? loadPolicy(packageRoot, id, project.languages, true)
  policies.set(id, policy)
  return policy
}

/** Make the record of one of the product's policies, and look at it while its words are there. */
export function withRecordOf<T>(
  id: string,
  language: StandardLanguage,
  use: (register: Register, context: FactContext) => T
): T {
  const {policy, words} = loaded(id)
  const translator = project.languages.translator(language)
  return translator.within(words.get(language)!, () => {
    const speaker = createSpeaker({
      translator,
      draft: true,
      file: `policies/${id}/${language}.yaml`,
      report: (finding) => {
        throw new Error(JSON.stringify(finding))
      },
      gapText: (key) => key
    })
    const context = {policy: policy!, speaker}
    return use(makeRegister(context, 'DRAFT'), context)
  })
}

/** Make the record of facts that a test is about. */
export function withRecord<T>(
  facts: Setting['facts'],
  use: (register: Register, context: FactContext) => T,
  words: object = {},
  language: StandardLanguage = 'nb'
): T {
  const all = {title: 'Personvern', 'controller.name': 'Etaten', ...words}
  return speakerFor(language, {words: all, ...(facts && {facts}), draft: true}, ({context}) =>
    use(makeRegister(context, 'DRAFT'), context)
  )
}

/** What stands in the cells of an activity, by column; columns in which nothing stands are left out. */
export function cellsOf({activities}: Register, id: string): Record<string, string[]> {
  return toldIn(activities.find((one) => one.id === id)!.fields)
}

/** What fields tell, by name; those that tell nothing are left out. */
export function toldIn(fields: readonly RegisterField[]): Record<string, string[]> {
  return Object.fromEntries(
    fields.flatMap(({name, lines}) => (lines.length === 0 ? [] : [[name, lines.map(({text}) => text)]]))
  )
}
