import type { BookFault, DayFault } from '../../../src/rules/book/book-fault.ts';
import type { WrittenRegion } from '../folder/read-region.ts';
import type { CrossFault } from './cross-fault.ts';

type FaultOf<K extends BookFault['kind']> = Extract<BookFault, { kind: K }>;

const dayWords: Readonly<Record<DayFault, { expected: string; got: string }>> = {
  'no-end': { expected: '算得出一个期限，离办好那天两年以内', got: '没有期限，或者期限太远' },
  'opens-after-check-by': { expected: '能办的第一天不晚于最晚那天', got: '还没到能办的日子，就过了最晚那天' },
  'check-by-after-latest': {
    expected: '提醒的最晚那天不晚于规定的最后一天',
    got: '提醒的最晚那天比规定的最后一天还晚',
  },
  'later-gives-earlier': { expected: '晚办的，下次的期限不会更早', got: '晚几天办，下次的期限反而早了' },
};

const placePath = ({ region: { cycles } }: WrittenRegion, place: string): readonly PropertyKey[] => {
  const index = cycles.places.findIndex(({ code }) => code === place);
  return index === -1 ? [] : ['places', index];
};

const dayFault = ({ kind, scheme, last, today }: FaultOf<DayFault>, at: readonly PropertyKey[]): CrossFault => ({
  part: 'cycles',
  path: [...at, 'rules', scheme],
  expected: dayWords[kind].expected,
  got: `${last} 办好的，到 ${today} 来问：${dayWords[kind].got}`,
  example: null,
});

/** What the check of a whole book found in one region, with the field that a clerk has to look at. */
export const sayBookFault = (fault: BookFault, region: WrittenRegion): CrossFault => {
  if (fault.kind === 'unreadable') {
    return { part: 'cycles', path: [], expected: fault.expected, got: fault.got, example: fault.field };
  }
  const at = placePath(region, fault.place);
  const inCycles = (path: readonly PropertyKey[], expected: string, got: string, example: string | null = null) =>
    ({ part: 'cycles', path: [...at, ...path], expected, got, example }) as const;
  switch (fault.kind) {
    case 'region-lost':
    case 'region-unknown':
      return inCycles(['code'], '32 个省级地方，一个不少，一个不多', `${fault.place}`);
    case 'rules-and-words-differ':
      return inCycles(
        ['effective'],
        'cycles.ts 和 record.ts 里，地方的顺序、代码、哪天到哪天有效都一样',
        '两个文件写的不一样',
      );
    case 'ends-before-it-begins':
      return inCycles(['effective', 'until'], '到哪天为止，不早于从哪天起', '还没开始就结束了');
    case 'year-without-end':
      return inCycles(
        ['effective', 'until'],
        `只有 ${fault.year} 年的通知，就写明到那年年底为止`,
        '没有写到哪天为止，或者写了别的日子',
        `effective: { until: '${fault.year}-12-31' }`,
      );
    case 'material-differs': {
      const index = region.region.cycles.materials.findIndex(({ id }) => id === fault.material);
      return {
        part: 'cycles',
        path: ['materials', index],
        expected: '发布单位和日期，同 citations.ts 里这一条写的一样',
        got: `编号 ${fault.material}，两处不一样`,
        example: null,
      };
    }
    case 'newest-not-first':
      return inCycles(['rules', fault.scheme, 'src'], '最新的材料放在第一个', '后面有一条比第一条新', 'src: [3, 1]');
    case 'address-in-words':
      return inCycles([], '网址只写在 citations.ts 的 url 里', '说明的话、入口或规则里写了网址');
    default:
      return dayFault(fault, at);
  }
};
