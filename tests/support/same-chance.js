import process from 'node:process'
import fc from 'fast-check'

/** Properties are tried with the same cases every time, or with those of `SEED`; long runs choose their own. */
const seed = Number(process.env['SEED'] ?? 20261122)

fc.configureGlobal({seed})
