import {describe, expect, test} from '@jest/globals'
import {rules} from '../../../src/diagnostics/rules.ts'
import {checkProject, type CheckProjectOptions} from '../../../src/workspace/check/check-project.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {soundFile, soundProject, wantingProject} from '../../support/sound-project.ts'

const today = '2026-11-21'

/** Everything that is found in a project, in brief: of what is shared, of each policy, and what is unused in the end. */
function checked(root: string, options: CheckProjectOptions = {}) {
  const run = checkProject({root, today, apertium: false, ...options})
  const brief = (findings: typeof run.findings) => findings.map(({rule, severity}) => `${severity} ${rule}`)
  const shared = brief(run.findings)
  const policies = [...run.results()].map(({id, findings}) => [id, ...brief(findings).sort()])
  return {shared, policies, unused: brief(run.unused())}
}

const policyFile = 'policies/newsletter/policy.yaml'
const configured = (text: string) => ({'personvern.config.yaml': text})

describe('a project', () => {
  test('with a sound policy has no findings', () => {
    expect(checked(soundProject())).toEqual({shared: [], policies: [['newsletter']], unused: []})
  })

  test('is checked one policy at a time, those that are asked for', () => {
    const root = soundProject({'policies/a/policy.yaml': 'personvern: [\n'})
    expect(checked(root).policies.map(([id, ...findings]) => [id, findings.length])).toEqual([
      ['a', 1],
      ['newsletter', 0]
    ])
    expect(checked(root, {policies: ['newsletter']}).policies).toEqual([['newsletter']])
    expect(misuseOf(() => checked(root, {policies: ['b']}))?.code).toBe('unknown-policy')
  })

  test('whose shared files are wrong has no policy checked', () => {
    const root = soundProject({'templates/page.html.hbs': '{{{title}}}'})
    expect(checked(root)).toEqual({shared: ['error raw-placeholder'], policies: [], unused: []})
  })

  test('has its own templates tried with every policy', () => {
    const root = soundProject({'templates/document.md.hbs': '{{#with}}{{/with}}'})
    const {shared, policies} = checked(root)
    expect(shared).toEqual([])
    expect(new Set(policies[0]!.slice(1))).toEqual(new Set(['error template-syntax']))
  })
})

describe('a policy', () => {
  test('that cannot be read has findings of reading alone', () => {
    const [result] = checkProject({root: soundProject({[policyFile]: 'personvern: [\n'}), today}).results()
    expect(result).toMatchObject({id: 'newsletter', policy: undefined, findings: [{rule: 'yaml-syntax'}]})
  })

  test('that has the wrong shape is not asked about by rules, nor are its comments called unused', () => {
    const facts = soundFile('policy').replace(
      '    retention:',
      '    # personvern-ignore missing-purpose -- So.\n    retention:'
    )
    expect(checked(soundProject({[policyFile]: `${facts}unknown: 1\n`})).policies).toEqual([
      ['newsletter', 'error unknown-field']
    ])
  })

  test('may be checked on a day, and on none in particular', () => {
    const facts = soundFile('policy').replace('2026-09-01', '2019-01-01')
    const root = soundProject({[policyFile]: facts})
    expect(checked(root).policies[0]).toContain('info stale-declaration')
    expect(checked(root, {today: undefined}).policies[0]).not.toContain('info stale-declaration')
  })
})

describe('open questions', () => {
  const facts = soundFile('policy').replace('[{until: unsubscribed, then: delete}]', '{open: How long?, ask: dpo}')

  test('are errors, and hints in a policy that may be published with them', () => {
    expect(checked(soundProject({[policyFile]: facts})).policies).toEqual([['newsletter', 'error open-question']])
    const allowed = soundProject({[policyFile]: `openQuestions: allowed\n${facts}`})
    expect(checked(allowed).policies).toEqual([['newsletter', 'info open-question']])
  })

  test('can no more be accepted than other errors that keep pages from being made', () => {
    const accepted = facts.replace(/^.*How long.*$/m, '    # personvern-ignore open-question -- So.\n$&')
    expect(checked(soundProject({[policyFile]: accepted})).policies).toEqual([
      ['newsletter', 'error fixed-rule', 'error open-question']
    ])
  })
})

describe('a passage that is missing in one language', () => {
  const [text, more] = ['text: Her står hvordan vi bruker opplysninger om deg.', 'Du kan klage.']
  const longer = {
    'policies/newsletter/nb.yaml': soundFile('nb').replace(text, `text: |-\n      ${text.slice(6)}\n\n      ${more}`)
  }
  const accepted = (language: 'en' | 'nn') => ({
    [`policies/newsletter/${language}.yaml`]: soundFile(language).replace(
      /^ {4}text:/m,
      '    # personvern-ignore differing-blocks -- So.\n$&'
    )
  })

  test('is told once, as a text that has fewer parts', () => {
    expect(checked(soundProject(longer)).policies).toEqual([
      ['newsletter', 'error differing-blocks', 'error differing-blocks']
    ])
  })

  test('is told where that is not told as an error, since it keeps pages from being made', () => {
    const [off, info] = (['off', 'info'] as const).map((setting) => ({rules: {'differing-blocks': setting}}))
    const absent = ['error absent-passage', 'error absent-passage']
    expect(checked(soundProject(longer), off).policies).toEqual([['newsletter', ...absent]])
    expect(checked(soundProject(longer), info).policies[0]).toEqual(expect.arrayContaining(absent))
    expect(checked(soundProject({...longer, ...accepted('nn'), ...accepted('en')})).policies).toEqual([
      ['newsletter', ...absent]
    ])
  })

  test('is a hint where the project allows it to be published', () => {
    const root = soundProject({...longer, ...configured('translations: {allow: [missing]}\n')})
    expect(checked(root, {rules: {'differing-blocks': 'off'}}).policies).toEqual([
      ['newsletter', 'info absent-passage', 'info absent-passage']
    ])
  })
})

describe('what rules are set to', () => {
  test('is what the configuration says, and before that what is asked for', () => {
    const root = wantingProject(configured('rules: {missing-retention: "off", missing-updated: error}\n'))
    const retentionOrDate = (options?: CheckProjectOptions) =>
      checked(root, options).policies[0]!.filter((finding) => finding.includes('missing'))
    expect(retentionOrDate()).toEqual(['error missing-updated'])
    expect(retentionOrDate({rules: {'missing-retention': 'info'}})).toEqual([
      'error missing-updated',
      'info missing-retention'
    ])
  })

  test('is misuse to ask for where there is no such rule, with the nearest there is', () => {
    const unknown = (rule: string) => misuseOf(() => checkProject({root: soundProject(), rules: {[rule]: 'off'}}))
    expect(unknown('missing-retentoin')).toEqual({
      code: 'unknown-rule',
      parameters: {actual: 'missing-retentoin', nearest: 'missing-retention'}
    })
    expect(unknown('zzz')?.parameters).toEqual({actual: 'zzz'})
  })

  test('is misuse for what keeps pages from being made: they would seem to be in order', () => {
    const fixed = (rule: string) => misuseOf(() => checkProject({root: soundProject(), rules: {[rule]: 'off'}}))
    expect(fixed('yaml-syntax')).toEqual({code: 'fixed-rule', parameters: {actual: 'yaml-syntax'}})
    for (const [rule, severity] of Object.entries(rules))
      expect([rule, fixed(rule)?.code]).toEqual([rule, severity === 'error' ? 'fixed-rule' : undefined])
    expect(checkProject({root: soundProject(configured('rules: {yaml-syntax: off}\n'))}).findings).toMatchObject([
      {rule: 'fixed-rule', path: ['rules', 'yaml-syntax'], at: 'key', parameters: {actual: 'yaml-syntax'}}
    ])
  })

  test('is a finding in a configuration that names rules that there are not, and stops everything', () => {
    const text = 'rules: {zzz: info}\nignore: [{rule: missing-retentoin, file: x, reason: x}]\n'
    const run = checkProject({root: soundProject(configured(text))})
    expect(run.findings).toMatchObject([
      {rule: 'unknown-rule', path: ['ignore', 0, 'rule'], parameters: {nearest: 'missing-retention'}},
      {rule: 'unknown-rule', path: ['rules', 'zzz'], at: 'key', parameters: {actual: 'zzz'}}
    ])
    expect([...run.results()]).toEqual([])
  })
})

describe('findings that the configuration accepts', () => {
  const ignore = `ignore: [{rule: missing-updated, file: ${policyFile}, reason: So.}]\n`

  test('are left out', () => {
    expect(checked(wantingProject(configured(ignore))).policies[0]).not.toContain('warning missing-updated')
  })

  test('are told to be unused when every policy has been checked, and not before', () => {
    expect(checked(soundProject(configured(ignore))).unused).toEqual(['warning unused-suppression'])
    expect(checkProject({root: soundProject(configured(ignore))}).unused()).toEqual([])
    const two = soundProject({...configured(ignore), 'policies/a/policy.yaml': 'personvern: [\n'})
    expect(checked(two, {policies: ['newsletter']}).unused).toEqual([])
    expect(checked(two).unused).toEqual(['warning unused-suppression'])
  })

  test('are not told to be unused when that is switched off', () => {
    expect(checked(soundProject(configured(ignore)), {rules: {'unused-suppression': 'off'}}).unused).toEqual([])
  })
})

describe('a comment that accepts findings', () => {
  const commented = (rule: string) =>
    soundProject({
      [policyFile]: soundFile('policy').replace('updated:', `# personvern-ignore ${rule} -- So.\nupdated:`)
    })

  test('is told to be unused, but not when its rule was switched off', () => {
    expect(checked(commented('missing-updated')).policies).toEqual([['newsletter', 'warning unused-suppression']])
    expect(checked(commented('missing-updated'), {rules: {'missing-updated': 'off'}}).policies).toEqual([
      ['newsletter']
    ])
  })

  test('is not told to be unused where only a machine with an analyser can tell', () => {
    expect(checked(commented('foreign-word')).policies).toEqual([['newsletter']])
  })

  test('is refused when there is no such rule', () => {
    expect(checked(commented('nothing')).policies).toEqual([['newsletter', 'error unknown-rule']])
  })

  test('may stand in the configuration and in bundles of the project', () => {
    const root = soundProject({
      'personvern.config.yaml': '# personvern-ignore missing-updated -- So.\nmessages: nn\n'
    })
    expect(checked(root).shared).toEqual(['warning unused-suppression'])
  })
})
