import path from 'node:path'
import {isInside, realPathOfNearest} from '../disk/within.ts'
import {configurationNames} from './load-configuration.ts'

/** Where that lies what all policies share, relative to the folder of a project. */
export const sharedFolders: readonly string[] = ['locales', 'templates']

/** What all policies of a project share, relative to its folder. */
export const sharedInputs: readonly string[] = [...configurationNames, ...sharedFolders]

/** The folders that a project is made of, relative to its own. */
export const projectFolders: readonly string[] = ['policies', ...sharedFolders]

/** What a project is made of, relative to its folder. */
export const projectInputs: readonly string[] = [...projectFolders, ...configurationNames]

/**
 * The places of what a project is made of.
 *
 * @param root the folder of the project
 * @returns real paths, links followed, of what is there and of what is not
 */
export function inputPlaces(root: string): string[] {
  return projectInputs.map((name) => realPathOfNearest(path.join(root, name)))
}

/**
 * Whether a file lies among what pages are made from, or is some of it.
 *
 * @param file a file or folder, absolute; links are followed
 * @param root the folder of the project
 * @returns whether it does
 */
export function isProjectInput(file: string, root: string): boolean {
  const real = realPathOfNearest(file)
  return inputPlaces(root).some((input) => isInside(real, input))
}
