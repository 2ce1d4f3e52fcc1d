import {loadPageMeans} from '../../src/workspace/check/load-page-means.ts'
import {loadLanguages} from '../../src/workspace/languages/load-languages.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'

/** What is known of the product's own languages, for reading and judging pages. */
export const pageMeans = loadPageMeans(loadLanguages(packageRoot))
