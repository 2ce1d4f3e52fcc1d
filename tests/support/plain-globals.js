import {AsyncLocalStorage} from 'node:async_hooks'
import {createRequire} from 'node:module'
import vm from 'node:vm'
import {TestEnvironment} from 'jest-environment-node'

/**
 * Node's environment, with globals that are a realm's own. What jest makes asks a sandbox at each mention of `Object` or `Array`,
 * which takes many times longer, and half of all the time that the tests took.
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(...given) {
    const {createContext} = vm
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(...given)
    } finally {
      vm.createContext = createContext
    }
    // For `shared-library.js`: the runner gives suites a `require` of its own.
    this.global.requireOnce = createRequire(import.meta.url)
  }

  /** The runner has a storage in each suite for the test that runs, and leaves it on: every promise of all later suites would keep it up. */
  async setup() {
    const {run} = AsyncLocalStorage.prototype
    const storages = new Set()
    AsyncLocalStorage.prototype.run = function (...given) {
      storages.add(this)
      return run.apply(this, given)
    }
    this.forget = () => {
      AsyncLocalStorage.prototype.run = run
      for (const storage of storages) storage.disable()
    }
    await super.setup()
  }

  async teardown() {
    this.forget?.()
    await super.teardown()
  }
}
