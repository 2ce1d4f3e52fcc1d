#!/usr/bin/env node
import {main} from './cli.ts'

process.exitCode = main(process.argv.slice(2), {cwd: process.cwd(), stdout: process.stdout, stderr: process.stderr})
