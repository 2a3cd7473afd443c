import * as v from 'valibot';
import type { ElderState } from '../../../src/family/elder-state.ts';
import { certificationRecord } from '../../../src/rules/benefit/certification.ts';
import type { Row } from './connection.ts';
import { text } from './read-row.ts';

/** The elder's fields and records are one document: what the contract gains needs no column. */
const document = v.object({
  slots: v.record(v.string(), v.object({ at: v.number(), by: v.string(), value: v.unknown() })),
  records: v.record(v.string(), v.array(certificationRecord)),
});

export const documentOf = ({ slots, records }: ElderState): string => JSON.stringify({ slots, records });

export const stateOfRow = (row: Row): ElderState => ({
  id: text(row, 'id'),
  ...v.parse(document, JSON.parse(text(row, 'state'))),
});
