/** What each entry of the package exports, sorted. */
export const packageExports = {
  personvern: [
    'Misuse',
    'audit',
    'check',
    'compare',
    'createPolicy',
    'exportRecord',
    'importProject',
    'inWords',
    'jsonSchema',
    'render',
    'rules',
    'status'
  ],
  'personvern/eleventy': ['personvern'],
  'personvern/vite': ['personvern']
} as const
