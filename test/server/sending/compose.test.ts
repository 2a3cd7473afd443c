import { composeData } from '../../../server/sending/compose.ts';
import { cut, fitted } from '../../../server/wechat/api/field-types.ts';
import type { Certainty } from '../../../src/rules/book/cycles-schema.ts';
import type { ReminderKind } from '../../../src/rules/reminders/types.ts';
import { type Relation, relations, type Scheme } from '../../../src/rules/vocabulary.ts';
import { dayOrNull } from '../../support/day.ts';

const facts = {
  relation: 'mum' as Relation,
  scheme: 'resident' as Scheme,
  kind: 'check-14' as ReminderKind,
  certainty: 'reported' as Certainty | null,
  adviseBy: dayOrNull('2026-12-07'),
  checkBy: dayOrNull('2026-12-14'),
  money: null,
  hour: 9,
  now: Date.parse('2026-11-30T01:00:00Z'),
};
const lines = [
  { key: 'thing1', label: '', value: 'task' as const },
  { key: 'thing3', label: '', value: 'advice' as const },
  { key: 'phrase2', label: '', value: 'status' as const },
];

describe('the words of a message', () => {
  it('of a date that is only an estimate: no countdown, and to be looked up, not done', () => {
    expect(composeData(lines, { ...facts, certainty: 'unverified' })).toEqual({
      thing1: '妈妈的养老认证',
      thing3: '先查查办没办，点开看',
      phrase2: '该查了',
    });
  });

  it('of money that is no pension: not called 养老', () => {
    expect(composeData(lines, { ...facts, scheme: 'survivor' })).toEqual({
      thing1: '妈妈的待遇认证',
      thing3: '最好 12月7日前办，先查一查',
      phrase2: '该办了',
    });
  });

  it('fills each type as WeChat wants it', () => {
    const fields = [
      { key: 'name1', label: '', value: 'elder' as const },
      { key: 'phrase2', label: '', value: 'status' as const },
      { key: 'time3', label: '', value: 'date' as const },
      { key: 'date4', label: '', value: 'today' as const },
    ];
    expect(composeData(fields, facts)).toEqual({
      name1: '妈妈',
      phrase2: '该办了',
      time3: '2026年12月14日 09:00',
      date4: '2026年11月30日',
    });
  });

  it.each(['look-7', 'yearly'] as const)(
    '%s of an unknown date: the date field is the day of the look-up itself',
    (kind) => {
      const fields = [{ key: 'date2', label: '', value: 'date' as const }, ...lines];
      expect(composeData(fields, { ...facts, kind, adviseBy: null, checkBy: null, certainty: null })).toEqual({
        date2: '2026年11月30日',
        thing1: '妈妈的养老认证',
        thing3: '先查查上次是哪天办的',
        phrase2: '查一查',
      });
    },
  );

  it.each(relations)('calls %s by a name that fits a name field', (relation) => {
    const { name1 = '' } = composeData([{ key: 'name1', label: '', value: 'elder' }], { ...facts, relation });
    expect(Array.from(name1).length).toBeLessThanOrEqual(10);
    expect(name1).not.toBe('');
  });

  it('cuts by whole characters, the last place being …', () => {
    expect(cut('𠮷'.repeat(21), 20)).toBe(`${'𠮷'.repeat(19)}…`);
    expect(cut('认'.repeat(20), 20)).toBe('认'.repeat(20));
  });

  it.each([
    ['thing', '一行\n两行', '一行两行'],
    ['phrase', '还有 3 天要办了呢', '还有天要办'],
    ['character_string', 'a'.repeat(33), `${'a'.repeat(31)}…`],
  ])('%s makes %j to %j', (type, value, made) => {
    expect(fitted(type, value)).toBe(made);
  });
});
