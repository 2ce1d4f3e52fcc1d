/**
 * The folder with the product's own words in one file a language, relative to the product. Sources have none, and read what stands in
 * `locales/`; the build writes them and says so here (`src/packaging/make-ready.js`).
 */
export const readyWords: string | undefined = undefined
