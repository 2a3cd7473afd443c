import { cyclesInForce, goBy, stampInForce } from '../../../src/rules/book/book-in-force.ts';
import { checkBook } from '../../../src/rules/book/check-book.ts';
import { packagedStamp } from '../../../src/rules/book/packaged-stamp.ts';
import type { RuleBook } from '../../../src/rules/book/schema.ts';
import { citationOf } from '../../../src/rules/flows/citation-of.ts';
import { entryOf } from '../../../src/rules/flows/entry-of.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { provinceRecord } from '../../../src/rules/regions/records-on-the-way.ts';
import { regionCitations } from '../../../src/rules/regions/region-citations.ts';
import { regionName } from '../../../src/rules/regions/region-name.ts';
import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';
import { changedBook } from '../support/changed-book.ts';
import { windowOf } from '../support/window-of.ts';

const indexOfFujian = bookOfNovember2026.regions.findIndex(({ cycles }) => cycles.code === '350000');

/** Where in the book of November 2026 something of 福建's stands. */
const fujianAt = (...path: readonly (string | number)[]): readonly (string | number)[] => [
  'regions',
  indexOfFujian,
  ...path,
];

const book = (path: Parameters<typeof changedBook>[0], value: Parameters<typeof changedBook>[1]): RuleBook => {
  const checked = checkBook({ ...(changedBook(path, value) as object), version: 9, date: '2027-01-02' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.book;
};

const fujian = regionCode('350000');
const checkBy = () =>
  windowOf({ region: '350000', scheme: 'resident', lastCertifiedOn: '2026-03-01' }, '2026-11-24').checkBy;

describe('the book in force', () => {
  afterEach(() => goBy(null));

  it('is the one of the package until another is gone by', () => {
    expect(stampInForce()).toEqual(packagedStamp);
    expect(cyclesInForce()).toBe(allCycles);
  });

  it('gives every lookup its days: a year of 365 becomes half a year of 180', () => {
    goBy(book(fujianAt('cycles', 'rules', 'resident', 'every'), { days: 180 }));
    expect(stampInForce()).toEqual({ version: 9, date: '2027-01-02' });
    expect(checkBy()).toBe('2026-08-27');
    goBy(bookOfNovember2026);
    expect(checkBy()).toBe('2027-02-28');
  });

  it('gives words, doors, materials and names as well', () => {
    goBy(book(fujianAt('record', 'texts', 0, 'text'), '坐高铁也算。'));
    expect(provinceRecord(fujian)?.texts[0]?.text).toBe('坐高铁也算。');
    goBy(book(fujianAt('entry', 'doors', 0, 'name'), '新的小程序'));
    expect(entryOf(fujian)?.doors[0]?.name).toBe('新的小程序');
    goBy(book(fujianAt('cycles', 'places', 0, 'name'), '厦门'));
    expect(regionName(regionCode('350200'))?.place).toBe('厦门');
    goBy(book(fujianAt('citations', 2, 'title'), '新的通知'));
    expect(regionCitations(fujian)[2]?.title).toBe('新的通知');
    expect(citationOf('R:350000:2')?.title).toBe('新的通知');
    goBy(null);
    expect(citationOf('R:350000:2')?.title).not.toBe('新的通知');
  });
});
