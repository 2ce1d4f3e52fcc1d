/** What an option is told by, where nobody gives it. */
export interface OptionSetting {
  /** The key of the configuration, with full stops. */
  key: string
  /** What the key holds when it is no plain value: a list that the option has in one text, or as often as it is given; or a file, relative to the configuration. */
  holds?: 'each' | 'file' | 'list'
}

const apertium = {apertium: {key: 'apertium'}}

/**
 * Options that commands take from the configuration when they are not given, by command and by commander's name of the option.
 * What a project is rendered with, which severity rules have and how many warnings may pass is not here: the workspace asks the configuration for it.
 */
export const optionSettings: Readonly<Record<string, Readonly<Record<string, OptionSetting>>>> = {
  approve: {...apertium, report: {key: 'approve.report'}},
  audit: {all: {key: 'audit.all'}, by: {key: 'audit.by'}, report: {key: 'audit.report'}},
  check: {...apertium, all: {key: 'check.all'}, by: {key: 'check.by'}, report: {key: 'check.report'}},
  compare: {exceptions: {key: 'compare.exceptions', holds: 'file'}, report: {key: 'compare.report'}},
  export: {as: {key: 'export.as'}, format: {key: 'export.format'}, language: {key: 'export.language'}},
  preview: {
    ...apertium,
    open: {key: 'preview.open'},
    port: {key: 'preview.port'},
    readOnly: {key: 'preview.readOnly'}
  },
  render: {quiet: {key: 'quiet'}},
  status: {
    ...apertium,
    published: {key: 'status.published', holds: 'each'},
    report: {key: 'status.report'}
  },
  'translate draft': {
    engine: {key: 'translate.draft.engine'},
    from: {key: 'translate.draft.from'},
    only: {key: 'translate.draft.only', holds: 'list'},
    to: {key: 'translate.draft.to'}
  },
  'translate export': {
    format: {key: 'translate.export.format'},
    only: {key: 'translate.export.only', holds: 'list'},
    package: {key: 'translate.export.package'},
    to: {key: 'translate.export.to'}
  },
  'translate status': {report: {key: 'translate.status.report'}}
}
