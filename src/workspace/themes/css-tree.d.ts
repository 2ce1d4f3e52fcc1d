/* The parts of css-tree that are loaded here; its types are of the whole alone. */

declare module 'css-tree/tokenizer' {
  export {tokenize, tokenNames} from 'css-tree'
}

declare module 'css-tree/utils' {
  export {string, url} from 'css-tree'
}
