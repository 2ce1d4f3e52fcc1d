import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {largestFile} from '../../../src/workspace/disk/read-source.ts'
import {findRevision, listCommits, readRevision, type Revision} from '../../../src/workspace/revision/git-revision.ts'
import {runGit} from '../../../src/workspace/revision/run-git.ts'
import {commitAll, git, repository} from '../../support/repository.ts'
import {temporaryFolder, writeFiles} from '../../support/temporary-folder.ts'

const everything: (file: string) => boolean = () => true

async function revisionOf(root: string, name: string): Promise<Revision> {
  const found = await findRevision(root, name)
  expect(found).toMatchObject({sha: expect.stringMatching(/^[0-9a-f]{40}$/)})
  return found as Revision
}

async function filesAt(root: string, name: string, wanted = everything): Promise<Record<string, string>> {
  const files = await readRevision(root, await revisionOf(root, name), ['policies/a'], wanted)
  expect(files).toBeInstanceOf(Array)
  return Object.fromEntries(
    (files as {path: string; content: Buffer}[]).map(({path: name, content}) => [name, content.toString()])
  )
}

describe('a revision', () => {
  test.each([['HEAD'], ['HEAD~0'], ['main'], ['v1.0'], ['refs/heads/main'], ['@'], ['main^{commit}']])(
    'is found by %s',
    async (name) => {
      const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
      git(root, 'tag', 'v1.0')
      expect((await revisionOf(root, name)).sha).toBe(git(root, 'rev-parse', 'HEAD').trim())
    }
  )

  test.each([
    ['nothing'],
    [''],
    ['--all'],
    ['-h'],
    ['main..main'],
    [':/first'],
    ['HEAD:policies'],
    ['HEAD policies'],
    ['HEAD\n--all'],
    ['$(touch x)'],
    ['x'.repeat(300)]
  ])('is not found by %j', async (name) => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
    expect(await findRevision(root, name)).toBe('unknown-revision')
    expect(fs.readdirSync(root).sort()).toEqual(['.git', 'policies'])
  })

  test('is not found where there is no repository', async () => {
    expect(await findRevision(temporaryFolder({'policies/a/policy.yaml': 'x: 1\n'}), 'HEAD')).toBe('no-repository')
  })

  test('is not found where there is no folder at all', async () => {
    expect(await findRevision(path.join(temporaryFolder(), 'gone'), 'HEAD')).toBe('no-repository')
  })
})

describe('the files of a revision', () => {
  test('are those of then, and those on the disk and the index stay as they are', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n', 'policies/b/policy.yaml': 'x: 9\n'})
    const first = git(root, 'rev-parse', 'HEAD').trim()
    writeFiles(root, {'policies/a/policy.yaml': 'x: 2\n', 'policies/a/ny å.yaml': 'y: 1\n'})
    commitAll(root, 'second')
    writeFiles(root, {'policies/a/policy.yaml': 'x: 3\n'})
    const before = [git(root, 'status', '--porcelain'), fs.readFileSync(path.join(root, '.git', 'index'))]
    expect(await filesAt(root, first)).toEqual({'policies/a/policy.yaml': 'x: 1\n'})
    expect(await filesAt(root, 'HEAD')).toEqual({'policies/a/policy.yaml': 'x: 2\n', 'policies/a/ny å.yaml': 'y: 1\n'})
    expect([git(root, 'status', '--porcelain'), fs.readFileSync(path.join(root, '.git', 'index'))]).toEqual(before)
    expect(fs.readFileSync(path.join(root, 'policies/a/policy.yaml'), 'utf8')).toBe('x: 3\n')
  })

  test('are named from the project, where that is a folder of its repository', async () => {
    const root = repository({'site/policies/a/policy.yaml': 'x: 1\n', 'policies/a/policy.yaml': 'other: 1\n'})
    expect(await filesAt(path.join(root, 'site'), 'HEAD')).toEqual({'policies/a/policy.yaml': 'x: 1\n'})
  })

  test('are bytes as they were, also without text in them', async () => {
    const content = Buffer.from([0, 10, 255, 13, 10, 0])
    const root = repository({'policies/a/one.yaml': content, 'policies/a/two.yaml': ''})
    const files = await readRevision(root, await revisionOf(root, 'HEAD'), ['policies/a'], everything)
    expect(files).toEqual([
      {path: 'policies/a/one.yaml', content},
      {path: 'policies/a/two.yaml', content: Buffer.from('')}
    ])
  })

  test('are none of those that links and other repositories stand for', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
    fs.symlinkSync('/etc/passwd', path.join(root, 'policies', 'a', 'nn.yaml'))
    const head = git(root, 'rev-parse', 'HEAD').trim()
    git(root, 'add', '-A')
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${head},policies/a/inner.yaml`)
    git(root, 'commit', '--quiet', '--message', 'links')
    expect(git(root, 'ls-tree', '-r', '--name-only', 'HEAD')).toContain('policies/a/inner.yaml')
    expect(await filesAt(root, 'HEAD')).toEqual({'policies/a/policy.yaml': 'x: 1\n'})
  })

  test('are those that are wanted alone', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n', 'policies/a/notes.md': 'no'})
    expect(await filesAt(root, 'HEAD', (file) => file.endsWith('.yaml'))).toEqual({'policies/a/policy.yaml': 'x: 1\n'})
  })

  test('are told to be none where the revision has none', async () => {
    const root = repository({'README.md': 'x'})
    expect(await readRevision(root, await revisionOf(root, 'HEAD'), ['policies/a'], everything)).toBe('not-in-revision')
  })

  test('are not read when one is larger than any that people write', async () => {
    const root = repository({'policies/a/policy.yaml': 'x'.repeat(largestFile + 1)})
    expect(await readRevision(root, await revisionOf(root, 'HEAD'), ['policies/a'], everything)).toBe(
      'revision-too-large'
    )
  })

  test('cannot be read when the repository is damaged', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
    const revision = await revisionOf(root, 'HEAD')
    const object = git(root, 'rev-parse', 'HEAD:policies/a/policy.yaml').trim()
    fs.rmSync(path.join(root, '.git', 'objects', object.slice(0, 2), object.slice(2)))
    expect(await readRevision(root, revision, ['policies/a'], everything)).toBe('revision-unreadable')
  })
})

describe('commits', () => {
  test('are those that touched a folder, the latest first', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
    writeFiles(root, {'policies/b/policy.yaml': 'x: 1\n'})
    commitAll(root, 'another')
    writeFiles(root, {'policies/a/policy.yaml': 'x: 2\n'})
    const sha = commitAll(root, 'Telefonen – ny')
    const commits = await listCommits(root, 'policies/a', 20)
    expect(commits).toEqual([
      {sha, day: '2026-11-20', subject: 'Telefonen – ny'},
      {sha: git(root, 'rev-parse', 'HEAD~2').trim(), day: '2026-11-20', subject: 'first'}
    ])
    expect(await listCommits(root, 'policies/a', 1)).toHaveLength(1)
  })

  test('are none in a repository without any', async () => {
    const root = temporaryFolder()
    git(root, 'init', '--quiet')
    expect(await listCommits(root, 'policies/a', 20)).toEqual([])
  })

  test('are not to be had without a repository', async () => {
    expect(await listCommits(temporaryFolder(), 'policies/a', 20)).toBe('no-repository')
  })
})

describe('git', () => {
  test('runs nothing that the configuration of a repository names', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
    const trap = path.join(root, 'trap.sh')
    fs.writeFileSync(trap, `#!/bin/sh\ntouch ${path.join(root, 'sprung')}\n`, {mode: 0o755})
    for (const setting of ['core.fsmonitor', 'core.pager', 'gpg.program', 'diff.external'])
      git(root, 'config', setting, trap)
    git(root, 'config', 'log.showSignature', 'true')
    await listCommits(root, 'policies/a', 20)
    await filesAt(root, 'HEAD')
    expect(fs.existsSync(path.join(root, 'sprung'))).toBe(false)
  })

  test('is stopped when it answers too much', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
    expect(await runGit(root, ['cat-file', '-p', 'HEAD'], '', {bytes: 10, time: 20_000})).toBeUndefined()
  })

  test('is stopped when it takes too long', async () => {
    const root = repository({'policies/a/policy.yaml': 'x: 1\n'})
    expect(await runGit(root, ['-c', 'alias.wait=!sleep 2', 'wait'], '', {bytes: 10, time: 50})).toBeUndefined()
  })
})
