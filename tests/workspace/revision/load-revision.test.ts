import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {findRevision, type Revision, type RevisionFault} from '../../../src/workspace/revision/git-revision.ts'
import {loadRevision, type RevisionPolicy} from '../../../src/workspace/revision/load-revision.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {commitAll, git, repository} from '../../support/repository.ts'
import {writeFiles} from '../../support/temporary-folder.ts'

const id = 'minimal'

async function loadAt(root: string, name: string, policy = id): Promise<RevisionFault | RevisionPolicy> {
  return loadRevision(root, policy, (await findRevision(root, name)) as Revision)
}

const leftovers = (): string[] => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('personvern-revision-'))

describe('a policy of a revision', () => {
  test('has the facts and words of then, with the words that the project laid over the product’s', async () => {
    const root = repository({'locales/nn/own.yaml': 'document:\n  own: Då\n'}, minimalProject())
    const title = fs.readFileSync(path.join(root, `policies/${id}/nn.yaml`), 'utf8')
    writeFiles(root, {
      [`policies/${id}/nn.yaml`]: title.replace(/^title: .*$/m, 'title: Noko anna'),
      'locales/nn/own.yaml': ''
    })
    commitAll(root, 'second')
    const then = (await loadAt(root, 'HEAD~1')) as RevisionPolicy
    expect(then.loaded.words.get('nn')!.get('title')!.text).toBe(/^title: (.*)$/m.exec(title)![1])
    expect(then.project.languages.own.get('nn')!.get('document.own')!.text).toBe('Då')
    const now = (await loadAt(root, 'HEAD')) as RevisionPolicy
    expect(now.loaded.words.get('nn')!.get('title')!.text).toBe('Noko anna')
  })

  test('leaves no folder behind, whatever became of it', async () => {
    const before = leftovers()
    const root = repository({[`policies/${id}/policy.yaml`]: ': ['}, minimalProject())
    expect(await loadAt(root, 'HEAD')).toBe('revision-unreadable')
    expect(leftovers()).toEqual(before)
  })

  test('is told not to be there, where it was not', async () => {
    const root = repository({}, minimalProject())
    expect(await loadAt(root, 'HEAD', 'another')).toBe('not-in-revision')
  })

  test('is told not to be there, where only a file of the project was', async () => {
    const root = repository({'personvern.config.yaml': 'rules: {}\n'})
    expect(await loadAt(root, 'HEAD')).toBe('not-in-revision')
  })

  test('is not what a link of then leads to', async () => {
    const root = minimalProject()
    fs.rmSync(path.join(root, `policies/${id}/nn.yaml`))
    fs.symlinkSync('/etc/hostname', path.join(root, `policies/${id}/nn.yaml`))
    repository({}, root)
    expect(git(root, 'ls-tree', 'HEAD', `policies/${id}/nn.yaml`)).toMatch(/^120000/)
    const then = (await loadAt(root, 'HEAD')) as RevisionPolicy
    expect(then.loaded.words.get('nn')!.size).toBe(0)
  })
})
