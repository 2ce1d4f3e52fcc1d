#!/usr/bin/env node
import {main} from './cli.ts'
import {readStdin} from './workspace/read-stdin.ts'

const {stdout, stderr} = process

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: Object.assign(stdout, {color: stdout.isTTY && stdout.hasColors()}),
  stderr,
  stdin: () => readStdin(),
  secret: (name) => process.env[name],
  today: new Date().toISOString().slice(0, 10)
})
