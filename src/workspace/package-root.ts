import path from 'node:path'

/** The folder of the product itself, with its own bundles and templates. */
export const packageRoot = path.resolve(import.meta.dirname, '..', '..')
