import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/workspace/product/package-root.ts'

interface Transform {
  transform: {filter: {id: RegExp}; handler: (code: string) => {code: string} | undefined}
}

/** A plugin has no types, as all that the build is told. */
const file: string = '../../src/packaging/late-processes.js'
const {lateProcesses} = (await import(file)) as {lateProcesses(): Transform}
const {filter, handler} = lateProcesses().transform

describe('what starts other programs', () => {
  test('is asked for where it is used', () => {
    const code = "const cp = require('node:child_process');\nfunction f() {\n  return cp.spawn(a.cp.b);\n}\n"
    expect(handler(code)?.code).toBe("function f() {\n  return require('node:child_process').spawn(a.cp.b);\n}\n")
  })

  test('is not asked for at the start by the library that reads command lines', () => {
    const command = path.join(packageRoot, 'node_modules/commander/lib/command.js')
    expect(filter.id.test(command)).toBe(true)
    const {code} = handler(fs.readFileSync(command, 'utf8'))!
    expect(code.match(/child_?process/gi)).toEqual(Array(3).fill('child_process'))
    expect(code).not.toMatch(/^\S.*child_process/m)
  })

  test('is left alone in a module that does not ask for it', () => {
    expect(handler("const path = require('node:path');\n")).toBeUndefined()
  })
})
