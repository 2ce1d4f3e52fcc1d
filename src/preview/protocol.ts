/*
 * What the server and the application in the browser say to each other: data alone, so that the same application also reads it from
 * the files of an export. Types and constants only; both sides import this file.
 */

export type * from './protocol/approve.ts'
export type * from './protocol/compare.ts'
export type * from './protocol/copy.ts'
export type * from './protocol/edit.ts'
export type * from './protocol/facts.ts'
export type * from './protocol/finding.ts'
export type * from './protocol/matrix.ts'
export type * from './protocol/overview.ts'
export type * from './protocol/page.ts'
export type * from './protocol/passage.ts'
export type * from './protocol/policy.ts'
export * from './protocol/start.ts'
