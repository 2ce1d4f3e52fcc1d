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
  }
}
