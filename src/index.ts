export type {Setting, Settings} from './check/run-rules.ts'
export type {Difference, DifferenceRule, Side} from './compare/difference.ts'
export type {Finding, Parameter, Path, Place, Point} from './diagnostics/finding.ts'
export {Misuse} from './diagnostics/misuse.ts'
export {rules, type Rule, type Severity} from './diagnostics/rules.ts'
export type {WeighedFinding} from './diagnostics/weighed-finding.ts'
export type {Configuration, Format, FragmentKind} from './model/configuration.ts'
export {jsonSchema, type SchemaName} from './model/json-schema.ts'
export type {PageJson} from './model/page-json.ts'
export type {Policy} from './model/policy.ts'
export type {ProcessingRecord} from './model/processing-record.ts'
export type {Page, PageBlock, PageSection} from './published/page.ts'
export type {Source} from './source/source.ts'
export {auditFile as audit, type AuditRequest as AuditOptions} from './workspace/audit-file.ts'
export type {CheckedPolicy, CheckProjectOptions as CheckOptions} from './workspace/check-project.ts'
export {check, type CheckReport} from './workspace/check.ts'
export {
  compareFiles as compare,
  type Comparison,
  type CompareRequest as CompareOptions
} from './workspace/compare-files.ts'
export {createPolicy} from './workspace/create-policy.ts'
export {
  exportRecord,
  type MadeRecord,
  type RecordFormat,
  type RecordRequest as ExportRecordOptions
} from './workspace/export-record.ts'
export {importProject, type ImportedPage, type ImportRequest as ImportOptions} from './workspace/import-project.ts'
export type {RenderProjectOptions as RenderOptions} from './workspace/render-project-options.ts'
export {render, type RenderReport} from './workspace/render.ts'
export type {PolicyResult, RenderedFile} from './workspace/settle-policy.ts'
export type {StatusProjectOptions as StatusOptions} from './workspace/status-project.ts'
export type {StatusReport} from './workspace/status-report.ts'
export {status} from './workspace/status.ts'
export type {OutputFile} from './workspace/write-together.ts'
