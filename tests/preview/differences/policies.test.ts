import path from 'node:path'
import {expect, test} from '@jest/globals'
import {markDifferences, readBlockTexts} from '../../../src/preview/differences/mark-differences.ts'
import {createLivePolicy} from '../../../src/preview/session/live-policy.ts'
import {createCompiler} from '../../../src/render/create-compiler.ts'
import {parseMarkdown, writeHtml} from '../../../src/render/markdown.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {renderVersion} from '../../../src/workspace/render/render-version.ts'

const project = openProject(path.resolve(import.meta.dirname, '..', '..', '..'))

test.each(project.policies)(
  'the pages of %s say what their Markdown says, so that nothing is marked before something changes',
  (id) => {
    const live = createLivePolicy(id)
    live.reload(project)
    for (const language of live.loaded!.policy!.languages) {
      const {html} = live.page(project, language, 'draft', {gapText: () => 'gap'})
      const markdown = renderVersion(project, id, language, createCompiler(), true)!
      const {changes} = markDifferences(readBlockTexts(writeHtml(parseMarkdown(markdown))), html!, ['caption'])
      expect({language, changes}).toEqual({language, changes: []})
    }
  }
)
