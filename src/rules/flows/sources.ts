import { regionSourceRecords } from './region-source-records.ts';
import { sourceRecords } from './source-records.ts';
import type { FlowSource } from './types.ts';

/** The source behind a step's ref (`C01`, `N13`, `R:350000:2`); null for a ref nobody recorded. */
export const flowSource = (ref: string): FlowSource | null => {
  const record = sourceRecords[ref] ?? regionSourceRecords[ref];
  return record ? { id: ref, ...record, linkable: record.url !== null } : null;
};
