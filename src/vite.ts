export type {PersonvernOptions} from './plugins/vite/options.ts'
export {personvern} from './plugins/vite/personvern.ts'
export type {ListedPolicy, PolicyModule, PolicySection, PolicyVersion} from './plugins/vite/policy-module.ts'
export type {VitePlugin} from './plugins/vite/vite-plugin.ts'
