import type {Version} from '../subject.ts'

/** Words of one language that are laid over the standard ones: of a policy, or of a project. */
export type OwnWords = Pick<Version, 'language' | 'translator' | 'words'>
