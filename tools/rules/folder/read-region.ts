import * as v from 'valibot';
import type { RegionChoose } from '../../../src/rules/book/choose-schema.ts';
import type { Citation } from '../../../src/rules/book/citation-schema.ts';
import type { WrittenCycles } from '../../../src/rules/book/cycles-schema.ts';
import type { RegionEntry } from '../../../src/rules/book/entry-schema.ts';
import type { RegionHistory } from '../../../src/rules/book/history-schema.ts';
import type { RegionRecord } from '../../../src/rules/book/record-schema.ts';
import { type Part, parts } from './parts.ts';
import type { RegionFolder } from './read-folder.ts';
import { readLiteral, type Unreadable } from './read-literal.ts';
import type { Written } from './written.ts';

/** A region as its six files say it, in values of the book's own types. */
export type Region = {
  cycles: WrittenCycles;
  record: RegionRecord;
  entry: RegionEntry;
  choose: RegionChoose;
  citations: readonly Citation[];
  history: RegionHistory;
};

/** The same with the lines, for whoever has to say where something stands. */
export type WrittenRegion = { folder: string; region: Region; written: Readonly<Record<Part, Written>> };

/** What keeps a part from being read: how it is written, or what the book's schema does not know. */
export type PartFault =
  | { kind: 'syntax'; part: Part; unreadable: Unreadable }
  | { kind: 'shape'; part: Part; written: Written; issues: readonly v.BaseIssue<unknown>[] };

type ReadPart<T> = { ok: true; value: T; written: Written } | { ok: false; fault: PartFault };
type ReadRegion = { ok: true; value: WrittenRegion } | { ok: false; folder: string; faults: readonly PartFault[] };

const readPart = <T>(part: Part, schema: v.GenericSchema<unknown, T>, text: string): ReadPart<T> => {
  const read = readLiteral(text, part);
  if (!read.ok) return { ok: false, fault: { kind: 'syntax', part, unreadable: read.unreadable } };
  const { written } = read;
  const parsed = v.safeParse(schema, written.value);
  if (!parsed.success) return { ok: false, fault: { kind: 'shape', part, written, issues: parsed.issues } };
  return { ok: true, value: parsed.output, written };
};

/** Reads the six files of a folder; all that is wrong with any of them is told at once. */
export const readRegion = ({ name, texts }: RegionFolder): ReadRegion => {
  const cycles = readPart('cycles', parts.cycles, texts.cycles);
  const record = readPart('record', parts.record, texts.record);
  const entry = readPart('entry', parts.entry, texts.entry);
  const choose = readPart('choose', parts.choose, texts.choose);
  const citations = readPart('citations', parts.citations, texts.citations);
  const history = readPart('history', parts.history, texts.history);
  if (!cycles.ok || !record.ok || !entry.ok || !choose.ok || !citations.ok || !history.ok) {
    const faults = [cycles, record, entry, choose, citations, history].flatMap((one) => (one.ok ? [] : [one.fault]));
    return { ok: false, folder: name, faults };
  }
  const region = {
    cycles: cycles.value,
    record: record.value,
    entry: entry.value,
    choose: choose.value,
    citations: citations.value,
    history: history.value,
  };
  const written = {
    cycles: cycles.written,
    record: record.written,
    entry: entry.written,
    choose: choose.written,
    citations: citations.written,
    history: history.written,
  };
  return { ok: true, value: { folder: name, region, written } };
};
