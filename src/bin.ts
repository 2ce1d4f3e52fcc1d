#!/usr/bin/env node
import {main} from './cli.ts'

const {stdout, stderr} = process

process.exitCode = main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: Object.assign(stdout, {color: stdout.isTTY && stdout.hasColors()}),
  stderr,
  today: new Date().toISOString().slice(0, 10)
})
