import type { SourceRefs } from '../flows/types.ts';
import { isWithin } from '../flows/within.ts';
import type { WrittenCode } from '../vocabulary.ts';
import type { Answered, WayId } from './types.ts';

export type PlaceChange = {
  places: readonly WrittenCode[];
  when?: Partial<Pick<Answered, 'scheme' | 'body' | 'money'>>;
  way: WayId;
  /** `remove` it, move it `before` or `after` another, `show` a bank, or only `say` why it fits here. */
  act: 'remove' | 'show' | 'say' | { before: WayId } | { after: WayId };
  reason: string;
  src: SourceRefs;
};

const bankSeen = '您那里见过银行能办，先打电话。';
const littleKnown: Pick<PlaceChange, 'way' | 'act' | 'reason'> = {
  way: 'provincial-app',
  act: { after: 'e-social-card' },
  reason: '只见零星材料，先试电子社保卡。',
};
const noEntry = '这个地方没有找到自己的入口。';
const overAYear = '有的市写：停了一年以上的，要到窗口或就近办银行网点人工办。';
const alsoStopped = '再认一次。当地写停了也能自己办。';
const tooLong = (months: number): string => `再认一次。太久没认的（过了 ${months} 个月），不能在手机上办。`;

/**
 * Where a place changes which ways fit, or their order, by its own material. Outside the places' folders, as little is
 * (docs/rules.md lists it): the pages that choose (选办法, 错过了, 查一个地方) open without the entries, which would bring 50 KB to
 * the 70 to 100 that a card's reader waits for, and a file more in each folder is too much for twenty rows. A test holds to
 * the folders what is said here of banks, of doors and of months.
 */
export const placeChanges: readonly PlaceChange[] = [
  { places: ['650000', '660000'], way: 'provincial-app', act: 'remove', reason: noEntry, src: ['R:650000:0'] },
  { places: ['640000'], ...littleKnown, src: ['R:640000:0'] },
  { places: ['630000'], ...littleKnown, src: ['R:630000:0'] },
  { places: ['540000'], ...littleKnown, src: ['R:540000:0'] },
  { places: ['120000'], way: 'bank', act: 'show', reason: bankSeen, src: ['R:120000:1'] },
  { places: ['420100'], way: 'bank', act: 'show', reason: bankSeen, src: ['R:420000:0'] },
  { places: ['340000'], way: 'bank', act: 'show', reason: bankSeen, src: ['R:340000:2'] },
  { places: ['500000'], way: 'bank', act: 'show', reason: bankSeen, src: ['R:500000:3'] },
  { places: ['440800'], when: { scheme: 'resident' }, way: 'bank', act: 'show', reason: bankSeen, src: ['R:440000:3'] },
  { places: ['460000'], way: 'bank', act: 'show', reason: bankSeen, src: ['R:460000:1'] },
  { places: ['620000'], way: 'bank', act: 'show', reason: bankSeen, src: ['R:620000:1'] },
  {
    places: ['230000'],
    when: { money: 'stopped' },
    way: 'bank',
    act: 'show',
    reason: `${overAYear}先打电话。`,
    src: ['R:230000:3'],
  },
  {
    places: ['230000'],
    when: { money: 'stopped' },
    way: 'late-online',
    act: 'say',
    reason: `再认一次。${overAYear}`,
    src: ['R:230000:3'],
  },
  {
    places: ['440000'],
    when: { money: 'stopped', scheme: 'resident' },
    way: 'late-online',
    act: 'remove',
    reason: '手机会说「暂停待遇状态不允许资格认证」。',
    src: ['M07'],
  },
  {
    places: ['433101'],
    when: { money: 'stopped', scheme: 'resident' },
    way: 'late-online',
    act: 'say',
    reason: tooLong(18),
    src: ['R:430000:3'],
  },
  {
    places: ['430100'],
    when: { money: 'stopped', scheme: 'resident' },
    way: 'late-online',
    act: 'say',
    reason: tooLong(12),
    src: ['R:430000:4'],
  },
  {
    places: ['340400'],
    when: { money: 'stopped', scheme: 'resident' },
    way: 'late-online',
    act: 'say',
    reason: alsoStopped,
    src: ['R:340000:1'],
  },
  {
    places: ['500000'],
    when: { money: 'stopped' },
    way: 'late-online',
    act: 'say',
    reason: alsoStopped,
    src: ['R:500000:3'],
  },
  {
    places: ['310000'],
    when: { body: 'cannot' },
    way: 'cannot-blink',
    act: { before: 'home-visit' },
    reason: '「随申办」里可以上传材料。',
    src: ['R:310000:2'],
  },
  {
    places: ['430000'],
    when: { body: 'cannot' },
    way: 'cannot-blink',
    act: { before: 'home-visit' },
    reason: '公众号里有不刷脸的认证。',
    src: ['R:430000:0'],
  },
];

/** The changes that apply to these answers. */
export const changesFor = ({ region, ...answers }: Answered): readonly PlaceChange[] =>
  placeChanges.filter(
    ({ places, when }) =>
      region !== null &&
      places.some((place) => isWithin(region, place)) &&
      (!when?.scheme || when.scheme === answers.scheme) &&
      (!when?.body || when.body === answers.body) &&
      (!when?.money || when.money === answers.money),
  );
