import fs from 'node:fs'
import path from 'node:path'
import {spawnSync} from 'node:child_process'
import {pathToFileURL} from 'node:url'
import {packageRoot} from '../../../../src/workspace/product/package-root.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'
import {hostileProject} from '../../../targets/support/hostile-project.ts'

/** What imports the plugin as it is built. */
export const importPlugin = `import {personvern} from ${JSON.stringify(pathToFileURL(path.join(packageRoot, 'build', 'eleventy.js')).href)}`

/** A layout that shows what pages know of themselves. */
const layout = `<!doctype html>
<html lang="{{ lang }}">
<head>
<title>{{ title }}</title>
<meta name="description" content="{{ description }}">
{% for other in alternates %}<link rel="alternate" hreflang="{{ other.hreflang }}" href="{{ other.href }}">
{% endfor %}</head>
<body data-page="{{ policy }} {{ language }} {{ updated }} {{ page.date.toISOString() }} {{ page.url }}">
<main>{{ content | safe }}</main>
</body>
</html>
`

/** A page of the site's own that lists all declarations. */
const index = `<ul>
{% for policy in personvern.policies %}{% for version in policy.versions -%}
<li><a href="{{ version.url }}" hreflang="{{ version.hreflang }}">{{ version.name }}: {{ version.title }}</a></li>
{% endfor %}{% endfor %}</ul>
<p>{{ personvern.byId.eksempel.byLanguage.nn.sections[1].title }}</p>
`

/**
 * Lay out a site that is gone after the test, with two policies: `eksempel` in three languages, and `hostile`, which holds what generators
 * would run.
 *
 * @param options the options of the plugin, as JavaScript
 * @param files files over those of the site: texts by path; default: none
 * @returns its folder
 */
export function layOutEleventySite(options: string, files: Readonly<Record<string, string>> = {}): string {
  const site = temporaryFolder({
    'package.json': '{"type": "module"}',
    'eleventy.config.js': `${importPlugin}
export const config = {dir: {input: 'content', output: 'site'}}
export default function (eleventy) {
  eleventy.addPlugin(personvern, ${options})
}
`,
    'content/_includes/base.njk': layout,
    'content/index.njk': index
  })
  fs.cpSync(path.join(packageRoot, 'policies', 'eksempel'), path.join(site, 'policies', 'eksempel'), {recursive: true})
  fs.cpSync(path.join(hostileProject(), 'policies'), path.join(site, 'policies'), {recursive: true})
  fs.symlinkSync(path.join(packageRoot, 'node_modules'), path.join(site, 'node_modules'))
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(site, file), text)
  return site
}

/**
 * Run Node in the folder of a site.
 *
 * @param site the folder
 * @param args its arguments
 * @returns how it ended, and what it said
 */
export function runNode(site: string, args: readonly string[]): {code: number | null; stdout: string; stderr: string} {
  const env = {...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0'}
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: site,
    env,
    encoding: 'utf8',
    timeout: 120_000
  })
  return {code: status, stdout, stderr}
}

/** The arguments that run Eleventy once. */
export const eleventy = ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'] as const
