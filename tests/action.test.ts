import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {runAction, type ActionRun} from './support/run-action.ts'
import {soundFile, soundProject, wantingProject} from './support/sound-project.ts'
import {temporaryFolder} from './support/temporary-folder.ts'

/* The action for GitHub: that its steps do what it says, in the bash of a runner. */

const top = path.resolve(import.meta.dirname, '..')

/** A checkout with a project that has the product installed. */
function installed(root: string): string {
  fs.mkdirSync(path.join(root, 'node_modules'))
  fs.symlinkSync(top, path.join(root, 'node_modules', 'personvern'))
  return root
}

const run = (root: string, inputs: Readonly<Record<string, string>> = {}): ActionRun =>
  runAction({messages: 'en', ...inputs}, {workspace: root})

const annotations = ({log}: ActionRun): string[] =>
  log.split('\n').filter((line) => /^::(error|warning|notice) /.test(line))

describe('a run on a sound project', () => {
  test('makes pages, finds nothing, and tells of each language in the summary', () => {
    const root = installed(soundProject())
    const found = run(root)
    expect(found).toMatchObject({
      code: 0,
      outputs: {ok: 'true', errors: '0', warnings: '0', out: 'dist'},
      ran: ['find', 'render', 'check', 'summary', 'finish']
    })
    expect(annotations(found)).toEqual([])
    expect(found.summary).toBe(
      [
        '## Are the privacy policies right in each language?',
        '',
        '| Policy | Bokmål | Nynorsk | English | Errors | Warnings |',
        '| --- | --- | --- | --- | --- | --- |',
        '| newsletter | Yes. | Yes. | Yes. | 0 | 0 |',
        ''
      ].join('\n')
    )
    expect(fs.readdirSync(path.join(root, 'dist', 'newsletter')).sort()).toEqual(
      ['en', 'nb', 'nn'].flatMap((language) => [`${language}.html`, `${language}.md`])
    )
  })

  test('does what it is asked for, and no more', () => {
    const root = installed(soundProject())
    const found = run(root, {render: 'false', summary: 'false', check: 'true'})
    expect(found).toMatchObject({code: 0, summary: '', ran: ['find', 'check', 'finish']})
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
    const unchecked = run(root, {check: 'false', summary: 'false', out: 'a b/$(c)'})
    expect(unchecked.outputs).toEqual({ok: 'true', errors: '', warnings: '', out: 'a b/$(c)'})
    expect(fs.readdirSync(path.join(root, 'a b', '$(c)'))).toContain('newsletter')
  })

  test('leaves what is not given to the configuration, and says where pages are', () => {
    const root = installed(soundProject({'personvern.config.yaml': 'out: public\n'}))
    const inputs = {check: 'false', summary: 'false', verify: 'true'}
    expect(run(root, inputs)).toMatchObject({code: 0, outputs: {out: 'public'}})
    expect(fs.existsSync(path.join(root, 'public', 'newsletter', 'nn.html'))).toBe(true)
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
    expect(run(root, {...inputs, out: 'pages'})).toMatchObject({code: 0, outputs: {out: 'pages'}})

    const workspace = installed(temporaryFolder())
    fs.cpSync(soundProject({'personvern.config.json': '{"messages": "en"}'}), path.join(workspace, 'about us'), {
      recursive: true
    })
    expect(run(workspace, {...inputs, root: 'about us'}).outputs).toMatchObject({out: 'about us/dist'})
    expect(fs.existsSync(path.join(workspace, 'about us', 'dist', 'newsletter'))).toBe(true)
  })

  test('finds the project below the top of the repository, and annotates from the top', () => {
    const workspace = installed(temporaryFolder())
    fs.cpSync(wantingProject(), path.join(workspace, 'about us'), {recursive: true})
    const found = run(workspace, {root: 'about us', render: 'false'})
    expect(annotations(found)[0]).toMatch(/^::error file=about us\/policies\/newsletter\/policy\.yaml,line=\d+,/)
    expect(found.summary).toContain('`personvern check newsletter --root "about us" --by owner`')
  })
})

/** A second policy that wants the places of the first. */
const twoForOnePlace = {
  'personvern.config.yaml': 'path: "{language}/{slug}.{format}"\n',
  'policies/other/policy.yaml': `${soundFile('policy')}publication: {slugs: {nb: newsletter, nn: newsletter, en: newsletter}}\n`,
  ...Object.fromEntries(
    (['nb', 'nn', 'en'] as const).map((language) => [`policies/other/${language}.yaml`, soundFile(language)])
  )
}

describe('a run on a project with faults', () => {
  test('goes on to the summary, and fails at the end', () => {
    const found = run(installed(wantingProject()))
    expect(found).toMatchObject({
      code: 1,
      outputs: {ok: 'false', errors: '1'},
      ran: ['find', 'render', 'check', 'summary', 'finish']
    })
    expect(annotations(found).filter((line) => line.startsWith('::error '))).toHaveLength(1)
    expect(annotations(found).filter((line) => line.startsWith('::warning '))).toHaveLength(
      Number(found.outputs['warnings'])
    )
    expect(found.summary).toContain('### Do this first\n\n- **newsletter**: ')
  })

  test('renders the others of a policy that cannot be read, which is annotated', () => {
    const root = installed(soundProject({'policies/broken/policy.yaml': 'personvern: [\n'}))
    const found = run(root)
    expect(found).toMatchObject({code: 1, outputs: {ok: 'false'}})
    expect(annotations(found)[0]).toMatch(/^::error file=policies\/broken\/policy\.yaml,line=/)
    expect(found.summary).toMatch(/^\| broken \| – \| – \| – \| \d+ \| 0 \|$/m)
    expect(fs.readdirSync(path.join(root, 'dist'))).toContain('newsletter')
    expect(run(root, {policies: '\n  newsletter\n'})).toMatchObject({code: 0, outputs: {ok: 'true', errors: '0'}})
  })

  test('weighs warnings as it is told to', () => {
    const file = 'policies/newsletter/nn.yaml'
    const root = installed(soundProject({[file]: soundFile('nn').replace('Her står det', 'Her er det bare')}))
    const inputs = {render: 'false', summary: 'false'}
    expect(run(root, inputs)).toMatchObject({code: 0, outputs: {ok: 'true', warnings: '1'}})
    expect(run(root, {...inputs, 'max-warnings': '0'})).toMatchObject({code: 1, outputs: {ok: 'false', warnings: '1'}})
  })

  test('says what verifying came to where the run is shown', () => {
    const root = installed(soundProject())
    const inputs = {check: 'false', summary: 'false', verify: 'true', messages: 'en'}
    expect(annotations(run(root, inputs))).toEqual([])
    fs.rmSync(path.join(root, 'dist', 'newsletter', 'nn.html'))
    const found = run(root, {...inputs, render: 'false'})
    expect(found).toMatchObject({code: 1, outputs: {ok: 'false'}})
    expect(annotations(found)).toEqual([
      '::error title=personvern::One thing is wrong in ‘dist’. Copy the files again, or make them again.'
    ])
  })

  test('tells misuse from findings by the exit code', () => {
    const found = run(installed(wantingProject()), {policies: 'newsleter', render: 'false'})
    expect(found).toMatchObject({code: 2, outputs: {ok: 'false', errors: '', warnings: ''}, summary: ''})
    expect(found.log).toContain('‘newsleter’')
  })

  test('tells misuse where the run is shown, once, whatever steps met it', () => {
    const found = run(installed(wantingProject()), {root: 'finnesikke'})
    expect(found).toMatchObject({
      code: 2,
      outputs: {ok: 'false', errors: '', warnings: ''},
      ran: ['find', 'render', 'check', 'summary', 'finish']
    })
    expect(annotations(found)).toEqual([expect.stringMatching(/^::error title=personvern::.*finnesikke/)])
  })

  test('tells a bug where the run is shown', () => {
    const workspace = soundProject({
      'node_modules/personvern/package.json': '{"bin": {"personvern": "bin.js"}}',
      'node_modules/personvern/bin.js': 'process.exitCode = 70'
    })
    expect(annotations(run(workspace))).toEqual([
      '::error title=personvern::The program ended with exit code 70. The log of the step says more.'
    ])
  })

  test('annotates what rendering finds where no check does, errors alone', () => {
    const root = installed(soundProject({'policies/broken/policy.yaml': 'personvern: [\n'}))
    const found = run(root, {check: 'false'})
    expect(found).toMatchObject({code: 1, outputs: {ok: 'false', errors: ''}})
    expect(annotations(found)).toEqual([
      expect.stringMatching(/^::error file=policies\/broken\/policy\.yaml,line=\d+,col=\d+,title=yaml-syntax::The file/)
    ])
    expect(annotations(run(root, {check: 'false', messages: 'nn'}))).toHaveLength(1)
  })

  test('annotates what rendering finds and the check does not, and counts it; what both find is told once', () => {
    const root = installed(
      soundProject({
        ...twoForOnePlace,
        'policies/broken/policy.yaml': 'personvern: [\n',
        'policies/Bad_Id/policy.yaml': 'personvern: 1\n'
      })
    )
    const found = run(root)
    expect(found).toMatchObject({
      code: 1,
      outputs: {ok: 'false', errors: '5'},
      ran: ['find', 'render', 'check', 'summary', 'untold', 'finish']
    })
    const title = /^::error file=([^,]+),.*title=([^:]+)::/
    expect(
      annotations(found)
        .flatMap((line) => title.exec(line)?.slice(1).join(' ') ?? [])
        .sort()
    ).toEqual([
      'policies/Bad_Id invalid-id',
      'policies/broken/policy.yaml yaml-syntax',
      ...Array.from({length: 3}, () => 'policies/other/policy.yaml output-taken')
    ])
    const [, told] = found.summary.split('\n### `personvern render`\n\n')
    expect(told!.trimEnd().split('\n')).toEqual(
      ['nb', 'nn', 'en'].map((language) =>
        expect.stringMatching(
          RegExp(`^ {4}policies/other/policy\\.yaml:\\d+:\\d+  .* ‘${language}/newsletter\\.html’: `)
        )
      )
    )
  })

  test('annotates all that rendering finds where nothing is checked, whatever was found earlier in the same job', () => {
    const runner = temporaryFolder()
    const place = {workspace: installed(soundProject({'policies/broken/policy.yaml': 'personvern: [\n'})), runner}
    expect(annotations(runAction({render: 'false', summary: 'false'}, place))).toHaveLength(1)
    expect(annotations(runAction({check: 'false', summary: 'false'}, place))).toHaveLength(1)
  })

  test('annotates what rendering finds from the top of the repository', () => {
    const workspace = installed(temporaryFolder())
    const files = {...twoForOnePlace, 'policies/broken/policy.yaml': 'personvern: [\n'}
    fs.cpSync(soundProject(files), path.join(workspace, 'us, 100 %'), {recursive: true})
    const root = './us, 100 %/'
    const expected = ['broken/policy', 'other/policy', 'other/policy', 'other/policy'].map((name): unknown =>
      expect.stringMatching(RegExp(`^::error file=us%2C 100 %25/policies/${name}\\.yaml,line=\\d+,`))
    )
    const found = run(workspace, {root})
    expect(annotations(found)).toEqual(expected)
    expect(found.summary).toMatch(/^ {4}us, 100 %\/policies\/other\/policy\.yaml:\d+:\d+ {2}The page /m)
    expect(annotations(run(workspace, {root, check: 'false', summary: 'false'}))).toEqual(expected)
  })

  test('lets nothing in a policy be a command to the runner, nor a script', () => {
    const root = installed(
      soundProject({
        'policies/broken/policy.yaml': '"::add-mask::x\\n::error::y": $(touch pwned)\n',
        'policies/$(touch pwned)/policy.yaml': '`touch pwned`\n'
      })
    )
    const found = run(root, {policies: 'broken $(touch pwned) ; newsletter'})
    const [, token] = /^::stop-commands::(\S+)$/m.exec(found.log)!
    const between = found.log.slice(found.log.indexOf(`::stop-commands::${token}`), found.log.indexOf(`\n::${token}::`))
    expect(found.log.replace(between, '')).not.toMatch(
      /^\s*::(?!error |warning |notice |stop-commands::|[0-9a-f-]{36}::)/m
    )
    expect(found.code).toBe(2)
    expect(fs.existsSync(path.join(root, 'pwned'))).toBe(false)
  })
})

describe('inputs that cannot work', () => {
  test.each(['', 'no', 'True '])('are refused before anything is done: check is %j', (check) => {
    const root = installed(soundProject())
    const found = run(root, {check})
    expect(found).toMatchObject({code: 2, outputs: {ok: 'false'}, ran: ['find'], summary: ''})
    expect(annotations(found)).toEqual([expect.stringMatching(/^::error title=personvern::.* true nor false\./)])
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
  })

  test('are told of where there is no Node.js', () => {
    const bin = temporaryFolder()
    fs.symlinkSync('/bin/bash', path.join(bin, 'bash'))
    const found = runAction({}, {workspace: soundProject(), programs: bin})
    expect(found).toMatchObject({code: 2, ran: ['find']})
    expect(annotations(found)[0]).toContain('actions/setup-node')
  })
})

describe('a project that has not installed the product', () => {
  test('is served by the one that lies with the action', () => {
    const found = run(soundProject(), {check: 'false', summary: 'false'})
    expect(found).toMatchObject({code: 0, outputs: {ok: 'true'}})
    expect(found.log).not.toContain('::group::')
  })

  test('has it built first where it was not', () => {
    const actionPath = temporaryFolder({'package.json': '{"bin": {"personvern": "build/program.js"}}'})
    const npm = `echo "$@" >> "$3/asked"
if [ "$1" = run ]; then mkdir "$3/build" && echo 'console.log("rendered")' > "$3/build/program.js"; fi`
    const found = runAction({check: 'false', summary: 'false'}, {workspace: soundProject(), actionPath, npm})
    expect(found).toMatchObject({code: 0, outputs: {ok: 'true'}})
    expect(found.log).toMatch(/::group::.*\n::endgroup::\n(?:.*\n)?rendered\n/)
    expect(fs.readFileSync(path.join(actionPath, 'asked'), 'utf8')).toBe(
      `ci --prefix ${actionPath} --no-audit --no-fund\nrun --prefix ${actionPath} --silent build\n`
    )
  })

  test('is told when what it has installed is not whole', () => {
    const workspace = soundProject({
      'node_modules/personvern/package.json': '{"bin": {"personvern": "build/program.js"}}'
    })
    const found = run(workspace)
    expect(found).toMatchObject({code: 2, ran: ['find']})
    expect(annotations(found)[0]).toContain('npm ci')
  })
})
