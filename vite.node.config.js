import {defineConfig} from 'vite'
import {escapeLetters} from './src/packaging/escape-letters.js'
import {lateProcesses} from './src/packaging/late-processes.js'
import {lazyChunks} from './src/packaging/lazy-chunks.js'
import {makeReady} from './src/packaging/make-ready.js'
import {stableShapes} from './src/packaging/stable-shapes.js'
import {writeDigest} from './src/packaging/write-digest.js'

/** What others import: modules. */
const library = {
  entries: {index: 'src/index.ts', eleventy: 'src/eleventy.ts', vite: 'src/vite.ts'},
  output: {format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
  plugins: [makeReady(), stableShapes()],
  // What parts share that are loaded when they are needed is in parts of its own: entries export what their sources do, and nothing else.
  asked: {preserveEntrySignatures: 'strict'},
  emptyOutDir: true
}

/** What few runs need stands apart, so that only they load it: libraries, and what uses them at once when it is loaded. */
const apart = [
  {
    name: 'templates',
    test: /\/handlebars\/(?:lib\/|dist\/cjs\/handlebars(?:\.js|\/compiler\/))|\/source-map\/|\/template\/(?:prepare-template|compile-program|unknown-parameters)\.ts/
  },
  {
    name: 'html',
    test: /\/(?:parse5|entities|hast-util-(?:from-(?:html|parse5)|parse-selector)|hastscript|rehype-parse)\/|\/render\/(?:plain-fragment|fragment-text)\.ts/
  },
  {
    name: 'remark',
    test: /\/(?:unified|(?:micromark|mdast-util|hast-util|remark|rehype|character-entities|unist-util)[a-z-]*|property-information|stringify-entities|vfile|vfile-message|markdown-table|longest-streak|structured-clone|trough|zwitch|extend|bail|ccount|is-plain-obj|devlop|(?:comma|space)-separated-tokens|html-void-elements|trim-lines|decode-named-character-reference)\/|\/render\/(?:long-way|fit\/fit-slugs)\.ts/
  },
  {name: 'i18next', test: /\/i18next\/|\/language\/create-interpolation\.ts/},
  {name: 'css', test: /\/css-tree\//},
  {name: 'record', test: /\/src\/record\//},
  {name: 'cache', test: /\/workspace\/(?:cache|manifest)\//}
]

/**
 * What runs: scripts of CommonJS. V8 keeps what it makes of scripts in every version of Node, where it keeps modules in new ones alone, and
 * Node starts them sooner.
 */
const program = {
  entries: {
    bin: 'src/start.ts',
    worker: 'src/start-worker.ts',
    'program/bin': 'src/bin.ts',
    'program/worker': 'src/worker.ts',
    'program/analysis-worker': 'src/preview/session/analysis-worker.ts'
  },
  output: {
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'program/[name]-[hash].cjs',
    codeSplitting: {groups: apart, includeDependenciesRecursively: false}
  },
  plugins: [
    makeReady(),
    stableShapes(),
    lateProcesses(),
    lazyChunks(),
    escapeLetters(),
    writeDigest(import.meta.dirname)
  ],
  emptyOutDir: false
}

/** The product for Node, in two forms, with what it needs of others. `vite.config.js` builds the application in the browser. */
export default defineConfig(({mode}) => {
  const {entries, output, plugins, asked, emptyOutDir} = mode === 'library' ? library : program
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins,
    ssr: {noExternal: true, target: 'node'},
    build: {
      ssr: true,
      ssrEmitAssets: true,
      outDir: 'build',
      emptyOutDir,
      target: 'node20',
      minify: false,
      license: {fileName: `licenses-${mode}.md`},
      rolldownOptions: {input: entries, output, ...asked, checks: {pluginTimings: false, bundlerTimings: false}}
    }
  }
})
