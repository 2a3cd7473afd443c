import * as v from 'valibot';
import type { BookFault } from '../../../src/rules/book/book-fault.ts';
import { checkBook } from '../../../src/rules/book/check-book.ts';
import { cyclesSchema } from '../../../src/rules/book/cycles-schema.ts';
import { packagedStamp } from '../../../src/rules/book/packaged-stamp.ts';
import { provinceCode } from '../../../src/rules/regions/region-of.ts';
import { parts } from '../folder/parts.ts';
import type { RegionFolder } from '../folder/read-folder.ts';
import { readLiteral } from '../folder/read-literal.ts';
import { type PartFault, readRegion, type WrittenRegion } from '../folder/read-region.ts';
import { lineOf, type Written } from '../folder/written.ts';
import type { CrossFault } from './cross-fault.ts';
import { crossFaults } from './cross-faults.ts';
import type { Fault } from './fault.ts';
import { lostRules } from './lost-rules.ts';
import { sayBookFault } from './say-book-fault.ts';
import { sayIssue } from './say-issue.ts';
import { newestUntold } from './source-faults.ts';
import { textFaults } from './text-faults.ts';
import { whereWords } from './where-words.ts';

const located = (folder: string, written: Written, { part, path, ...words }: CrossFault): Fault => ({
  ...words,
  choices: null,
  unless: null,
  folder,
  part,
  path,
  line: lineOf(written, path),
  where: whereWords(part, written, path),
});

/** The schema says that a rule's newest material is unknown to the first screen, not which: here it is looked up. */
const untoldIn = ({ name, texts }: RegionFolder, written: Written): Fault[] => {
  const cycles = v.safeParse(cyclesSchema.pipe[0], written.value);
  const read = readLiteral(texts.citations, 'citations');
  const citations = v.safeParse(parts.citations, read.ok ? read.written.value : null);
  if (!cycles.success || !citations.success) return [];
  const faults = newestUntold({ cycles: cycles.output, citations: citations.output });
  return faults.map((fault) => located(name, written, fault));
};

const partFaults = (folder: RegionFolder, fault: PartFault): Fault[] => {
  const at = { folder: folder.name, part: fault.part };
  if (fault.kind === 'syntax') {
    const { line, why } = fault.unreadable;
    return [
      {
        ...at,
        line,
        path: [],
        where: '这一行',
        expected: '写法同别的行一样',
        choices: null,
        unless: null,
        got: why,
        example: null,
      },
    ];
  }
  const { part, written, issues } = fault;
  return issues.flatMap((issue) => {
    const untold = part === 'cycles' && issue.type === 'check' && !issue.path ? untoldIn(folder, written) : [];
    return untold.length > 0 ? untold : [sayIssue(folder.name, part, written, issue)];
  });
};

const bookFaults = (regions: readonly WrittenRegion[]): readonly BookFault[] => {
  const book = { ...packagedStamp, regions: regions.map(({ region: { history, ...carried } }) => carried) };
  const checked = checkBook(book);
  return checked.ok ? [] : checked.faults;
};

const regionOfFault = (fault: BookFault, regions: readonly WrittenRegion[]): WrittenRegion | undefined =>
  fault.kind === 'unreadable'
    ? regions[Number(/^regions\.(\d+)/.exec(fault.field)?.[1] ?? 0)]
    : (regions.find(({ region }) => region.cycles.code === provinceCode(fault.place)) ?? regions[0]);

/**
 * All that is wrong with the regions' folders. What a file is comes first, then what the six files of a folder say of
 * each other, and when nothing of that is wrong, what the whole book says of days.
 */
export const findFaults = (folders: readonly RegionFolder[]): Fault[] => {
  const read = folders.map((folder) => ({ folder, result: readRegion(folder) }));
  const regions = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const found = [
    ...read.flatMap(({ folder, result }) => (result.ok ? [] : result.faults.flatMap((one) => partFaults(folder, one)))),
    ...read.flatMap(({ folder: { timeline }, result }) => {
      if (!result.ok) return [];
      const { folder, region, written } = result.value;
      const faults = [...crossFaults(region), ...textFaults(region), ...lostRules(region, timeline)];
      return faults.map((fault) => located(folder, written[fault.part], fault));
    }),
  ];
  if (found.length > 0) return found;
  return bookFaults(regions).flatMap((fault) => {
    const region = regionOfFault(fault, regions);
    if (!region) return [];
    const said = sayBookFault(fault, region);
    return [located(region.folder, region.written[said.part], said)];
  });
};
