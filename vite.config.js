import {defineConfig} from 'vite'
import {extractImages} from './src/preview/client/build/extract-images.js'

/** The application of the preview: one script and one style sheet, with names that do not change, served and exported from `build/app`. */
export default defineConfig({
  root: 'src/preview/client',
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
  plugins: [extractImages()],
  build: {
    outDir: '../../../build/app',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: {
      input: 'src/preview/client/main.tsx',
      output: {
        format: 'iife',
        entryFileNames: 'app.js',
        assetFileNames: ({names: [name = '']}) => (name.endsWith('.css') ? 'app.css' : '[name][extname]')
      }
    }
  }
})
