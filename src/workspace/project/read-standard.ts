import path from 'node:path'
import {writeReadyBundle} from '../../language/ready-bundle.ts'
import {precompileTemplates} from '../../template/precompile-templates.ts'
import {listNames} from '../disk/list-names.ts'
import {readStandardBundle} from '../languages/load-languages.ts'
import {packageRoot} from '../product/package-root.ts'
import {listStandardTemplates} from './load-templates.ts'

/** What the product has of its own, as the build lays it out. */
export interface Standard {
  /** Its templates, each with an expression of JavaScript that yields it compiled. */
  templates: readonly {file: string; code: string}[]
  /** Its words by language, each as one file. */
  bundles: Readonly<Record<string, string>>
}

/**
 * Read what the product has of its own, and make it ready.
 *
 * @returns templates and words
 */
export function readStandard(): Standard {
  const templates = listStandardTemplates()
  const compiled = precompileTemplates(templates)
  return {
    templates: templates.map(({name, file}) => ({file, code: compiled[name]!})),
    bundles: Object.fromEntries(
      listNames(path.join(packageRoot, 'locales')).folders.map((language) => [
        language,
        writeReadyBundle(readStandardBundle(language))
      ])
    )
  }
}
