import vm from 'node:vm'
import {personvern, type PersonvernOptions, type VitePlugin} from '../../../../src/vite.ts'

/** What a build was told. */
type Told = Parameters<ThisParameterType<VitePlugin['load']['handler']>['error']>[0]

/** The plugin, as Vite runs it. */
export interface RunningPlugin {
  plugin: VitePlugin
  /** Warnings that the build was told. */
  warnings: Told[]
  /** Files that the build was told to watch. */
  watched: string[]
  /** The text of a module; what stops the build is thrown. */
  load(module: string): string
  /** What a module gives to whoever imports it. */
  run(module: string): Promise<Record<string, unknown>>
}

/**
 * Run the plugin as Vite does.
 *
 * @param root Vite's root
 * @param options options of the plugin; default: none
 * @returns the plugin
 */
export function runPlugin(root: string, options?: PersonvernOptions): RunningPlugin {
  const plugin = personvern(options)
  const warnings: Told[] = []
  const watched: string[] = []
  plugin.configResolved({root})
  const load = (module: string): string => {
    const id = plugin.resolveId.handler(module)
    const context = {
      error: (message: Told): never => {
        throw Object.assign(new Error(message.message), message)
      },
      warn: (message: Told) => warnings.push(message),
      addWatchFile: (file: string) => watched.push(file)
    }
    return plugin.load.handler.call(context, id!)!.code
  }
  const run = async (module: string): Promise<Record<string, unknown>> => {
    const made = new vm.SourceTextModule(load(module), {
      importModuleDynamically: (specifier: string) => namespaceOf(load(specifier))
    })
    return {...(await evaluated(made))}
  }
  return {plugin, warnings, watched, load, run}
}

async function namespaceOf(code: string): Promise<vm.Module> {
  const made = new vm.SourceTextModule(code)
  await evaluated(made)
  return made
}

async function evaluated(module: vm.SourceTextModule): Promise<object> {
  await module.link(() => {
    throw new Error('a module of data imports nothing')
  })
  await module.evaluate()
  return module.namespace
}
