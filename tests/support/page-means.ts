import {createLanguageMeans} from '../../src/check/lexicon/language-means.ts'
import {loadLanguages} from '../../src/workspace/load-languages.ts'
import {loadLexicons} from '../../src/workspace/load-lexicons.ts'
import {packageRoot} from '../../src/workspace/package-root.ts'

const {known, translator} = loadLanguages(packageRoot)

/** What is known of the product's own languages, for reading and judging pages. */
export const pageMeans = {...createLanguageMeans(translator, loadLexicons()), known}
