import type {CompiledTemplate} from '../../template/template.ts'

/**
 * The product's own templates, compiled. Sources have none, and compile what stands in `templates/`; the build puts them here
 * (`src/packaging/make-ready.js`), so that nothing is parsed when the program starts.
 */
export const readyTemplates: readonly {file: string; compiled: CompiledTemplate}[] | undefined = undefined
