import {createLanguageMeans} from '../../src/check/lexicon/language-means.ts'
import {loadLexicons} from '../../src/workspace/check/load-lexicons.ts'
import {loadLanguages} from '../../src/workspace/languages/load-languages.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'

const {known, translator} = loadLanguages(packageRoot)

/** What is known of the product's own languages, for reading and judging pages. */
export const pageMeans = {...createLanguageMeans(translator, loadLexicons()), known}
