/** Names of the controller, each a word; the first that is there stands for it where prose says no more than `controller`. */
export const controllerNames: readonly string[] = ['shortName', 'name', 'self']
