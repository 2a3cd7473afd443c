import { questionText, questionTexts } from '../../../src/rules/choose/questions.ts';
import { recommend } from '../../../src/rules/choose/recommend.ts';
import { type Recommendation, type Situation, wayIds } from '../../../src/rules/choose/types.ts';
import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { everyRegion, everySituation } from './every-situation.ts';

const nothingAnswered: Situation = {
  region: regionCode('370000'),
  scheme: 'enterprise',
  where: null,
  body: null,
  phone: null,
  money: null,
};

const recommended = (situation: Situation): Recommendation => {
  const result = recommend(situation);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

const given = (region: string, scheme: Situation['scheme'], answers: string): Situation => {
  const [where, body, phone, money] = answers.split(', ');
  return { region, scheme, where, body, phone: phone === '–' ? null : phone, money } as Situation;
};

describe('the worked cases of the contract', () => {
  it.each([
    [
      'a Shandong pension, a helper beside',
      '370000',
      'beside, ok, helper, ok',
      'help-parent, e-social-card, wechat, alipay, official-website, counter, community-activity',
    ],
    [
      'apart, at home, nobody with a phone, money not known',
      '370000',
      'apart, home, none, unknown',
      'home-visit, cannot-blink, suspended',
    ],
    ['abroad, cannot blink, money stopped', '370000', 'abroad, cannot, –, stopped', 'suspended, abroad, cannot-blink'],
    [
      'Tianjin, where a bank does it, nobody with a phone',
      '120000',
      'beside, ok, none, ok',
      'counter, bank, community-activity, home-visit',
    ],
    [
      'Xinjiang, whose own entry is not known',
      '650000',
      'beside, ok, self, ok',
      'e-social-card, wechat, alipay, official-website, app-12333, counter, community-activity',
    ],
  ])('%s', (_, region, answers, ways) => {
    const { next, ways: found } = recommended(given(region, 'enterprise', answers));
    expect(next).toBeNull();
    expect(found.map((way) => way.flow).join(', ')).toBe(ways);
  });
});

describe('the questions', () => {
  it.each([
    ['nothing is answered: where is the elder', {}, 'where'],
    ['then what the elder can do', { where: 'beside' }, 'body'],
    ['then who holds the phone', { where: 'beside', body: 'ok' }, 'phone'],
    ['the phone is not asked for one who cannot blink', { where: 'beside', body: 'cannot' }, 'money'],
    ['an answer given earlier is skipped', { where: 'beside', body: 'ok', money: 'stopped' }, 'phone'],
    [
      'the scheme only when the elder card does not say it',
      { where: 'beside', body: 'cannot', money: 'ok', scheme: null },
      'scheme',
    ],
  ])('%s', (_, answers, next) => {
    const value = recommended({ ...nothingAnswered, ...answers } as Situation);
    expect(value).toEqual({ next, ways: [], out: [] });
  });

  it('a phone answer given before is ignored once the elder cannot blink', () => {
    const cannot = { ...nothingAnswered, where: 'beside', body: 'cannot', money: 'ok' } as const;
    expect(recommended({ ...cannot, phone: 'self' })).toEqual(recommended({ ...cannot, phone: null }));
  });

  it('every option of every question leads on: to another question or to ways', () => {
    for (const [question, { options }] of Object.entries(questionTexts)) {
      for (const { value } of options) {
        const situation = { ...nothingAnswered, scheme: null, [question]: value } as Situation;
        expect([question, value, recommend(situation).ok]).toEqual([question, value, true]);
      }
    }
  });

  it('an elder who is not beside one is asked about in other words', () => {
    expect(questionText('phone', 'beside').ask).toBe('谁会用智能手机？');
    expect(questionText('phone', 'apart').ask).toBe('{who}身边谁会用智能手机？');
    expect(questionText('body', 'apart')).toBe(questionTexts.body);
  });
});

describe('every complete situation in every region and scheme', () => {
  const all = everyRegion.flatMap(everySituation);
  const outcomes = all.map((situation) => ({ situation, ...recommended(situation) }));

  it('leads to at least one way', () => {
    expect(outcomes.filter(({ ways }) => ways.length === 0)).toEqual([]);
  });

  it('names every way once: fitting or ruled out', () => {
    const all17 = [...wayIds].toSorted().join();
    const wrong = outcomes.filter(
      ({ ways, out }) =>
        [...ways, ...out]
          .map((way) => way.flow)
          .toSorted()
          .join() !== all17,
    );
    expect(wrong).toEqual([]);
  });

  it('gives every way a reason of its own', () => {
    const wordless = outcomes.flatMap(({ ways, out }) => [...ways, ...out].filter((way) => !way.reason.endsWith('。')));
    expect(wordless).toEqual([]);
  });

  it('blames the bank only for the bank', () => {
    const wrong = outcomes.flatMap(({ out }) =>
      out.filter((way) => way.flow !== 'bank' && /银行能不能办/.test(way.reason)),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches every way somewhere, and rules every way out somewhere', () => {
    expect(new Set(outcomes.flatMap(({ ways }) => ways.map((way) => way.flow))).size).toBe(wayIds.length);
    expect(new Set(outcomes.flatMap(({ out }) => out.map((way) => way.flow))).size).toBe(wayIds.length);
  });

  it('opens a flow that exists', () => {
    for (const way of wayIds) expect(flowOf(way).id).toBe(way);
  });
});

describe('bad input is named', () => {
  it.each([
    ['an unknown region', 'region', { region: '999999' }],
    ['a region that is no code', 'region', { region: '福建' }],
    ['an unknown scheme', 'scheme', { scheme: 'pension' }],
    ['an unknown answer', 'where', { where: 'moon' }],
    ['an unknown phone', 'phone', { phone: 'yes' }],
  ])('%s', (_, field, wrong) => {
    const result = recommend({ ...nothingAnswered, ...wrong } as Situation);
    expect(result.ok ? null : result.error.field).toBe(field);
  });
});
