import { goBy } from '../../../src/rules/book/book-in-force.ts';
import { checkBook } from '../../../src/rules/book/check-book.ts';
import type { CarriedChoose } from '../../../src/rules/book/choose-schema.ts';
import type { CarriedEntry } from '../../../src/rules/book/entry-schema.ts';
import { recommend } from '../../../src/rules/choose/recommend.ts';
import type { Situation, WayId } from '../../../src/rules/choose/types.ts';
import { waitWords } from '../../../src/rules/choose/wait-words.ts';
import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { stepsFor } from '../../../src/rules/flows/steps-for.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { RegionCode } from '../../../src/rules/vocabulary.ts';
import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';

const shandong = regionCode('370000');

/** Goes by the book of November 2026 as a phone would take it, with another `choose` of 山东's; undefined: as before books carried it. */
const takeWith = (
  choose: Omit<CarriedChoose, 'code'> | undefined,
  shutOnceStopped: NonNullable<CarriedEntry['shutOnceStopped']> = [],
): void => {
  const regions = bookOfNovember2026.regions.map(({ choose: own, ...region }) =>
    region.cycles.code === shandong
      ? {
          ...region,
          entry: { ...region.entry, shutOnceStopped },
          ...(choose && { choose: { code: shandong, ...choose } }),
        }
      : { ...region, ...(choose && own && { choose: own }) },
  );
  const checked = checkBook(JSON.parse(JSON.stringify({ ...bookOfNovember2026, regions })));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  goBy(checked.book);
};

const ask = (answers: Partial<Situation> = {}) => {
  const asked = recommend({
    region: shandong,
    scheme: 'resident',
    where: 'beside',
    body: 'ok',
    phone: 'self',
    money: 'ok',
    ...answers,
  });
  if (!asked.ok) throw new Error(asked.error.field);
  const { ways, out } = asked.value;
  const reason = (way: WayId) => [...ways, ...out].find(({ flow }) => flow === way);
  return { order: ways.map(({ flow }) => flow), reason };
};

const triesAgain = (region: RegionCode = shandong) =>
  stepsFor(flowOf('suspended'), { region, scheme: 'resident' }).some(({ go }) => go === 'help-parent');

describe('what a newer book says of choosing', () => {
  afterEach(() => goBy(null));

  it('shows a bank, with its own words and its material', () => {
    expect(ask().order).not.toContain('bank');
    takeWith({ changes: [{ act: 'show', ways: ['bank'], reason: '农商行能办。', src: [1] }] });
    expect(ask().order).toContain('bank');
    expect(ask().reason('bank')).toMatchObject({ reason: '农商行能办。', src: ['R:370000:1'] });
  });

  it('shuts the phone once the money has stopped, and its guide leaves the step out', () => {
    const stopped = { money: 'stopped', schemes: ['resident' as const] } as const;
    expect([ask({ money: 'stopped' }).order.includes('late-online'), triesAgain()]).toEqual([true, true]);
    const changes = [{ act: 'remove' as const, ways: ['late-online'], when: stopped, reason: '不让刷。', src: [0] }];
    takeWith({ changes }, [{ schemes: ['resident'] }]);
    expect([ask({ money: 'stopped' }).order.includes('late-online'), triesAgain()]).toEqual([false, false]);
    expect(ask({ money: 'stopped' }).reason('late-online')?.reason).toBe('不让刷。');
  });

  it('says how long a result takes', () => {
    takeWith({ changes: [], waits: [{ flows: ['counter'], text: '山东写：当天能查到。' }] });
    expect([waitWords(shandong, 'counter'), waitWords(shandong, 'wechat')]).toEqual([
      '山东写：当天能查到。',
      '几天能查到，各地没写明。',
    ]);
  });

  it('is an example everywhere, and takes an old one away', () => {
    const example = { ways: ['home-visit'], when: { body: 'ok' as const }, reason: '济宁也上门。', src: [0] };
    takeWith({ changes: [], examples: [example] });
    const last = { region: regionCode('120000'), phone: 'none' } as const;
    expect(ask(last).reason('home-visit')).toMatchObject({ reason: '厦门湖里也给不会用智能手机的人办，您那里先问。' });
    goBy({
      ...bookOfNovember2026,
      regions: bookOfNovember2026.regions.map((region) => ({
        ...region,
        choose: { code: region.cycles.code, changes: [], examples: region.cycles.code === shandong ? [example] : [] },
      })),
    });
    expect(ask(last).reason('home-visit')).toMatchObject({ reason: '济宁也上门。', src: ['R:370000:0'] });
  });

  it('changes nothing by a way that only newer programs have', () => {
    const before = ask().order;
    const later = { ways: ['a-later-way'], reason: '后来的办法。', src: [0] };
    takeWith({
      changes: [
        { ...later, act: 'remove' },
        { ...later, act: 'before', of: 'wechat' },
        { act: 'after', ways: ['wechat'], of: 'a-later-way', reason: '后来的办法。', src: [0] },
      ],
    });
    expect(ask().order).toEqual(before);
  });

  it('is the package’s own where the book was signed before books carried it', () => {
    const tianjin = { region: regionCode('120000') };
    const own = ask(tianjin).order;
    expect(own).toContain('bank');
    takeWith(undefined);
    expect(triesAgain(regionCode('440300'))).toBe(false);
    expect(ask(tianjin).order).toEqual(own);
  });
});
