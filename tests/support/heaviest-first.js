import Sequencer from '@jest/test-sequencer'

/** Suites that take longest though their files are small; where nothing is remembered of earlier runs, the size of the file is all that jest knows. */
const heaviest = [
  'long/pages-in-states.long.ts',
  'long/pages.long.ts',
  'pages/hostile.test.ts',
  'preview/browser/looks.test.ts',
  'packaging/package.test.ts',
  'check/rules.test.ts',
  'compare/compare-score.test.ts',
  'translate/exchange/docx.test.ts',
  'translate/exchange/office-limits.test.ts',
  'golden/front-door.test.ts',
  'golden/check.test.ts',
  'commands/translate/translate-dfo.test.ts',
  'workspace/translation/exchange-identity.test.ts',
  'workspace/translation/import-faults.test.ts',
  'import/faithful.test.ts',
  'pages/editors.test.ts',
  'pages/markup.test.ts',
  'pages/browser.test.ts',
  'pages/themes.test.ts',
  'targets/astro.test.ts',
  'targets/hugo.test.ts',
  'targets/eleventy.test.ts',
  'render/round-trip.test.ts',
  'policies/hostile.test.ts',
  'scenarios/scenarios.test.ts'
]

/** Begins with what takes longest, so that no worker is left alone with it in the end. */
export default class HeaviestFirst extends Sequencer {
  sort(tests) {
    const rank = ({path}) => heaviest.findIndex((name) => path.endsWith(`/tests/${name}`)) + 1 || heaviest.length + 1
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b))
  }
}
