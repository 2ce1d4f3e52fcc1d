import {runnerImport} from 'vite'

/** The folder of `build` that holds the product's own words, one file a language. */
const words = 'words'

/**
 * Makes ready what sources find out each time they start: the product's templates are compiled, and its words are laid out flat.
 * It is done by the sources themselves, so that both ways give the same.
 *
 * @returns {import('vite').Plugin} a plugin that puts it in the place of `ready-templates.ts` and `ready-words.ts`
 */
export function makeReady() {
  return {
    name: 'make-ready',
    load: {
      filter: {id: /\/src\/workspace\/[a-z]+\/ready-(?:templates|words)\.ts$/},
      async handler(id) {
        const {templates, bundles} = await standard()
        if (id.endsWith('-templates.ts')) return writeTemplates(templates)
        for (const [language, bundle] of Object.entries(bundles))
          this.emitFile({type: 'asset', fileName: `${words}/${language}.jsonl`, source: bundle})
        return `export const readyWords = ${JSON.stringify(`build/${words}`)}`
      }
    }
  }
}

/** @type {Promise<import('../workspace/project/read-standard.ts').Standard> | undefined} */
let known

/** What the product has, told by its own sources. */
function standard() {
  known ??= runnerImport('/src/workspace/project/read-standard.ts').then(({module}) => module.readStandard())
  return known
}

function writeTemplates(templates) {
  const rows = templates.map(({file, code}) => `{file: ${JSON.stringify(file)}, compiled: ${code}}`)
  return `export const readyTemplates = [\n${rows.join(',\n')}\n]`
}
