import type { RegionCycles } from '../../../src/rules/book/cycles-schema.ts';
import { schemeShort } from '../../../src/words/scheme-words.ts';
import { cellsOf, heads } from './cells-of.ts';
import { headOf } from './head-of.ts';
import { sampleToday } from './samples.ts';
import { nationalSections, type Section, sectionsOf } from './sections-of.ts';

const isWide = (character: string): boolean => character >= '⺀';
const widthOf = (text: string): number => [...text].reduce((width, one) => width + (isWide(one) ? 2 : 1), 0);

/**
 * Columns one beneath the other where a Chinese character is as wide as two letters. Their widths are fixed: a longer
 * cell changes its own line and no other.
 */
const widths = [22, 12, 12, 12, 12, 8, 10, 34, 42];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => cell + ' '.repeat(Math.max(1, (widths[column] ?? 1) - widthOf(cell))))
    .join('')
    .trimEnd();

const rowsOf = ({ calendars }: Section): string[][] => calendars.map(cellsOf);

const asNational = new Map(nationalSections().map((section) => [section.scheme, rowsOf(section).join()]));

const isNational = (section: Section): boolean => rowsOf(section).join() === asNational.get(section.scheme);

const table = (section: Section): string[] => [heads, ...rowsOf(section)].map(line);

/** What every place gets that has no day of its own is written once, in national.txt. */
const short = (section: Section): string[] =>
  isNational(section) ? [`日子按全国的说法，见 national.txt 的「${schemeShort(section.scheme)}」`] : table(section);

type Lines = (section: Section) => string[];

const textOf = (title: string, sections: readonly Section[], linesOf: Lines): string =>
  [
    `# ${title}　今天当作 ${sampleToday}`,
    '',
    ...sections.flatMap((section) => [`## ${headOf(section)}`, ...linesOf(section), '']),
  ].join('\n');

/** The timeline of one region, as it stands in a file. */
export const timelineText = (region: RegionCycles, regions: readonly RegionCycles[]): string =>
  textOf(region.name, sectionsOf(region, regions), short);

export const nationalText = (): string => textOf('没有当地规定的地方', nationalSections(), table);
