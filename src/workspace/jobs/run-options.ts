import type {RenderProjectOptions} from '../render/render-project-options.ts'

/** How a project is rendered, and how the work is done. What is left out comes from the project's configuration, then from the defaults. */
export interface RunOptions extends RenderProjectOptions {
  /** How many policies are made at the same time, at most as many as there are processors, or 4 where there are fewer; default: by how many there are and how many processors, at most 4. */
  jobs?: number | undefined
  /** The folder that pages are remembered in, absolute; `false` for none; default: none. */
  cache?: string | false | undefined
  /** Whether what an earlier run wrote and this one does not is removed; default: `false`. */
  clean?: boolean | undefined
  /** Whether nothing is written, and pages are only compared with what is there; default: `false`. */
  check?: boolean | undefined
}
