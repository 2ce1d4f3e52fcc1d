import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {completionScript, shells, type Shell} from '../../../src/commands/completion/completion-script.ts'
import {runCommand} from '../../support/run-command.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {isAtHand} from '../../support/is-at-hand.ts'

/* The scripts, in the shells that they are for, with a program that tells what it is asked and answers what it is told to. */

const answering = `#!/bin/sh
shift 2
for word in "$@"; do printf '<%s>' "$word" >> "$ASKED"; done
cat "$ANSWER"
`

interface Completed {
  /** The words that the program is asked with. */
  asked: string
  /** What the shell says back. */
  replies: string[]
}

/** Ask a shell for completion of what stands in a file, and have the program answer. */
function completeIn(
  shell: Shell,
  ask: string,
  answer: string,
  files: Readonly<Record<string, string>> = {}
): Completed {
  const folder = temporaryFolder({
    ...files,
    script: completionScript(shell),
    answer,
    asked: '',
    ask
  })
  return run(shell, folder)
}

function run(shell: Shell, folder: string): Completed {
  const bin = path.join(folder, '.bin')
  fs.mkdirSync(bin)
  fs.writeFileSync(path.join(bin, 'personvern'), answering, {mode: 0o755})
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    ASKED: path.join(folder, 'asked'),
    ANSWER: path.join(folder, 'answer')
  }
  const said = execFileSync(shell, [...quietly[shell], path.join(folder, 'ask')], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 20_000
  })
  return {
    asked: fs.readFileSync(path.join(folder, 'asked'), 'utf8'),
    replies: said.split('\n').filter(Boolean)
  }
}

/** What keeps a shell from reading the settings of whoever runs the test. */
const quietly: Readonly<Record<Shell, string[]>> = {bash: ['--noprofile', '--norc'], zsh: ['-f'], fish: ['-N']}

/** Shells that are not everywhere. */
describe('the script for bash', () => {
  /** Complete a line as bash takes it apart, and show what it would offer and how. */
  const bash = (words: readonly string[], answer: string): Completed =>
    completeIn(
      'bash',
      `source ./script
compopt() { echo "compopt $*"; }
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_personvern personvern
printf '%s\\n' "\${COMPREPLY[@]}"
complete -p personvern
`,
      answer
    )
  const registered = 'complete -F _personvern personvern'

  test('asks with the words as they stand, and offers what is answered', () => {
    const {asked, replies} = bash(['personvern', 'render', 'd'], 'datatilsynet\t\ndfo\tDFØ: en etat\n:4\n')
    expect(asked).toBe('<render><d>')
    expect(replies).toEqual(['datatilsynet', 'dfo', registered])
  })

  test('asks for what is not begun with an empty word', () => {
    expect(bash(['personvern', ''], ':4\n').asked).toBe('<>')
  })

  test('puts together what bash takes apart at `=`', () => {
    expect(bash(['personvern', 'render', '--format', '=', 'ht'], 'html\t\n:4\n')).toEqual({
      asked: '<render><--format=ht>',
      replies: ['html', registered]
    })
    expect(bash(['personvern', 'render', '--format', '='], ':4\n').asked).toBe('<render><--format=>')
    expect(bash(['personvern', 'compare', 'nn', '=', 'si'], ':0\n').asked).toBe('<compare><nn=si>')
  })

  test('offers what comes after the last `=`, since bash keeps what stands before it', () => {
    const answer = 'stray-space=warning\n:4\n'
    const replies = ['warning', registered]
    const asked = '<check><--rule><stray-space=w>'
    expect(bash(['personvern', 'check', '--rule', 'stray-space', '=', 'w'], answer)).toEqual({asked, replies})
    expect(bash(['personvern', 'check', '--rule', '=', 'stray-space', '=', 'w'], answer)).toEqual({
      asked: '<check><--rule=stray-space=w>',
      replies
    })
    expect(bash(['personvern', 'check', '--rule', 'stray-space', '='], answer).replies).toEqual(replies)
    expect(bash(['personvern', 'check', '--rule', 'stray'], answer).replies).toEqual([
      'stray-space=warning',
      registered
    ])
  })

  test('leaves files and folders to bash where the answer says so', () => {
    expect(bash(['personvern', 'audit', ''], ':0\n').replies).toEqual(['compopt -o default', registered])
    expect(bash(['personvern', 'render', '--out', ''], ':16\n').replies).toEqual([
      'compopt -o dirnames -o filenames',
      registered
    ])
  })

  test('runs nothing of what is typed', () => {
    const folder = temporaryFolder()
    const {asked} = bash(['personvern', 'render', `$(touch ${folder}/ran)`, '`id`;', '*'], ':4\n')
    expect(asked).toBe(`<render><$(touch ${folder}/ran)><\`id\`;><*>`)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('can be read twice', () => {
    expect(completeIn('bash', 'source ./script && source ./script && echo fine', '').replies).toEqual(['fine'])
  })
})

;(isAtHand('fish') ? describe : describe.skip)('the script for fish', () => {
  test('asks with the words as they stand, and offers what is answered', () => {
    const ask = `source ./script\ncomplete -C 'personvern render --format=h'\n`
    const {asked, replies} = completeIn('fish', ask, 'html\t\n:4\n')
    expect(asked).toMatch(/^(?:<render><--format=h>)+$/)
    expect(replies.map((line) => line.trim())).toEqual(['--format=html'])
  })

  test('offers values with `=`, with and without the option before them', () => {
    const offered = (begun: string): string[] =>
      completeIn(
        'fish',
        `source ./script\ncomplete -C 'personvern check ${begun}'\n`,
        'stray-space=warning\n:4\n'
      ).replies.map((line) => line.trim())
    expect(offered('--rule stray-space=w')).toEqual(['stray-space=warning'])
    expect(offered('--rule=stray-space=w')).toEqual(['--rule=stray-space=warning'])
  })
})

;(isAtHand('zsh') ? describe : describe.skip)('the script for zsh', () => {
  /** What the program is asked with when something is completed, and what it is then run with, but for the first two words. */
  const zsh = (typed: string, answer: string): string => {
    const ask = `zmodload zsh/zpty
zpty z zsh -f -i
wait_for() { local seen=; while [[ $seen != *$1* ]]; do zpty -r z part || return 1; seen+=$part; done; print -r -- $seen; }
zpty -w z "PS1=; autoload -U compinit; compinit -u -D; source ./script; print REA''DY"
wait_for READY > /dev/null
zpty -w -n z $'${typed}\\t; print DO\\'\\'NE\\n'
wait_for DONE
`
    return completeIn('zsh', ask, answer).asked
  }

  test('asks with the words as they stand, and completes what is answered', () => {
    expect(zsh('personvern render --format h', 'html\t\n:4\n')).toBe('<render><--format><h><html>')
  })

  test('completes values with `=`, with and without the option before them', () => {
    const answer = 'stray-space=warning\n:4\n'
    expect(zsh('personvern check --rule stray-space=w', answer)).toBe(
      '<check><--rule><stray-space=w><stray-space=warning>'
    )
    expect(zsh('personvern check --all --rule=stray-space=w', answer)).toBe(
      '<check><--all><--rule=stray-space=w><--rule=stray-space=warning>'
    )
  })
})

describe('personvern completion', () => {
  test.each(shells)('prints the script for %s', async (shell) => {
    expect(await runCommand(['completion', shell], temporaryFolder())).toEqual({
      code: 0,
      stdout: completionScript(shell),
      stderr: ''
    })
  })

  test('refuses a shell that it does not know, and says which it knows', async () => {
    expect(await runCommand(['completion', 'tcsh', '--messages', 'en'], temporaryFolder())).toEqual({
      code: 2,
      stdout: '',
      stderr: '‘tcsh’ cannot be used for ‘personvern completion’. It can be bash, zsh or fish.\n'
    })
  })
})
