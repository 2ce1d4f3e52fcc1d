/** Words that a project lays over the product's, of which English lacks a passage: nothing may be published once a policy is in English. */
export const unfinishedWords = {
  'locales/nb/own.yaml': 'sections: {rights: {text: "Dette er vårt.\\n\\nOg dette gjør vi."}}\n',
  'locales/en/own.yaml': 'sections: {rights: {text: "This is ours."}}\n'
} as const
