import path from 'node:path'
import {explainMisuse} from '../../api/explain-misuse.ts'
import {isMisuse, Misuse} from '../../diagnostics/misuse.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import {projectInputs} from '../../workspace/project/project-inputs.ts'
import {holdSite, type HeldSite} from '../hold-site.ts'
import {explainRefusal, placed} from './build-messages.ts'
import {loadModule, type LoadedModule} from './load-module.ts'
import {policyIn, readRequest, scheme} from './module-request.ts'
import {checkOptions, type PersonvernOptions} from './options.ts'
import type {OtherPlugin, PluginApi, VitePlugin} from './vite-plugin.ts'

/** What Vite wants ids to begin with that other plugins must leave alone (https://vite.dev/guide/api-plugin#virtual-modules-convention). */
const virtual = '\0'

const name = 'personvern'

const prefix = `${virtual}${scheme}`

/**
 * Make the plugin for Vite: `import html from 'policy:<id>?language=<code>'` gives the article of a declaration, and what a page needs besides.
 *
 * @public
 * @param options which project, and how it is rendered; default: the project in Vite's root, as its configuration says
 * @returns the plugin
 */
export function personvern(options: PersonvernOptions = {}): VitePlugin {
  const told = new Set<string>()
  let site: HeldSite
  const api: PluginApi = {root: undefined}
  return {
    name,
    enforce: 'pre',
    api,
    configResolved({root, plugins = []}) {
      const own = (options as PersonvernOptions | null)?.root
      site = holdSite({...options, root: path.resolve(root, typeof own === 'string' ? own : '.')})
      api.root = site.root
      explained(
        site,
        (message) => raise(message),
        () => {
          checkOptions(options, site.root)
          refuseAnother(site.root, plugins)
        }
      )
    },
    configureServer({watcher}) {
      // The folder and not what is in it: of what is not there yet, the watcher would look for one name alone, for other plugins too.
      watcher.add(site.root)
    },
    buildStart() {
      // Folders as wholes, so that a build that goes on sees what is new in them; a module is made from files that are there.
      for (const name of projectInputs) this.addWatchFile(path.join(site.root, name))
      // Of what was not there when it began, Vite 8 tells nothing.
      site.takeInNew()
    },
    resolveId: {
      filter: {id: beginningWith(scheme)},
      handler: (source) => (source.startsWith(scheme) ? `${virtual}${source}` : undefined)
    },
    load: {
      filter: {id: beginningWith(prefix)},
      handler(id) {
        if (!id.startsWith(prefix)) return undefined
        const load = (): LoadedModule => loadModule(site, readRequest(id.slice(virtual.length)))
        const {code, refused, messages, files} = explained(site, (message) => this.error({message}), load)
        for (const file of files) this.addWatchFile(file)
        if (code === undefined) this.error(explainRefusal(refused!, site))
        for (const message of unheard(messages, told)) this.warn(placed(message, site))
        return {code, map: {mappings: ''}, moduleSideEffects: false}
      }
    },
    watchChange(file) {
      if (site.partOf(file) === undefined) return
      site.changed(file)
      told.clear()
    },
    hotUpdate({file, modules}) {
      const part = site.partOf(file)
      if (part === undefined) return undefined
      const own = [...this.environment.moduleGraph.idToModuleMap.values()].filter(({id}) => isMadeFrom(id, part))
      return [...new Set([...modules, ...own])]
    }
  }
}

/** Imports do not say which folder they mean, so of two plugins the second would never be asked. */
function refuseAnother(root: string, plugins: readonly OtherPlugin[]): void {
  const roots = plugins.flatMap((plugin) => (plugin.name === name ? ((plugin.api as PluginApi).root ?? []) : []))
  const other = roots.find((one) => one !== root)
  if (other !== undefined) throw new Misuse('two-plugins', {first: other, second: root})
}

/** Do something; what was asked for that cannot be is told in words. */
function explained<T>(site: HeldSite, tell: (message: string) => never, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!isMisuse(error)) throw error
    return tell(explainMisuse(error, site.words()))
  }
}

function raise(message: string): never {
  throw new Error(message)
}

/** Whether a module is made from the files of a policy, or, when these are shared, from any. */
function isMadeFrom(id: string | null, part: string | true): boolean {
  if (!id?.startsWith(prefix)) return false
  const policy = policyIn(id.slice(virtual.length))
  return part === true || policy === '' || policy === part
}

/** Messages that have not been told yet: the same module is loaded for the server and for the browser. */
function unheard(messages: readonly ReportMessage[], told: Set<string>): ReportMessage[] {
  return messages.filter((message) => {
    const id = JSON.stringify([message.file, message.place, message.rule, message.message])
    const isNew = !told.has(id)
    told.add(id)
    return isNew
  })
}

/** A pattern for ids; what they begin with has no sign that patterns know. */
function beginningWith(text: string): RegExp {
  return new RegExp(`^${text}`)
}
