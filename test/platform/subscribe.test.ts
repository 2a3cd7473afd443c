import { requestSubscription } from '../../src/platform/subscribe';
import { outcomeOfAnswer, outcomeOfError } from '../../src/platform/subscribe-outcome.ts';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-24T04:00:00Z') });
  fake.reset();
});
afterEach(() => jest.useRealTimers());

/** WeChat answers after so long. */
const answers = (answer: unknown, afterMs: number) =>
  fake.answers.set('requestSubscribeMessage', async () => {
    await jest.advanceTimersByTimeAsync(afterMs);
    return answer;
  });

describe('how asking for a subscription ends', () => {
  it.each([
    ['允许', { T1: 'accept' }, 2000, 'accepted'],
    ['允许, remembered', { T1: 'accept' }, 20, 'accepted'],
    ['允许 with the sound', { T1: 'acceptWithAudio' }, 2000, 'accepted'],
    ['允许, which will ring', { T1: 'acceptWithAlert' }, 2000, 'accepted'],
    ['允许, pushed strongly', { T1: 'acceptWithForcePush' }, 2000, 'accepted'],
    ['拒绝, read and tapped', { T1: 'reject' }, 2000, 'refused'],
    ['拒绝, remembered: no panel came up', { T1: 'reject' }, 20, 'refused-silently'],
    ['the template is banned', { T1: 'ban' }, 2000, 'banned'],
    ['WeChat filters the template', { T1: 'filter' }, 20, 'filtered'],
    ['an answer about another template', { T2: 'accept' }, 2000, 'unclear'],
    ['an answer without any', { errMsg: 'requestSubscribeMessage:ok' }, 2000, 'unclear'],
  ])('%s', async (_name, answer, afterMs, outcome) => {
    answers(answer, afterMs);
    expect(await requestSubscription('T1')).toBe(outcome);
  });

  it.each([
    [10001, 'misconfigured'],
    [10002, 'network'],
    [10003, 'network'],
    [10004, 'misconfigured'],
    [10005, 'in-background'],
    [20001, 'misconfigured'],
    [20002, 'misconfigured'],
    [20003, 'misconfigured'],
    [20004, 'switched-off'],
    [20005, 'banned'],
    [20013, 'misconfigured'],
    [99999, 'unclear'],
  ])('error %i', async (errCode, outcome) => {
    answers(Object.assign(new Error('requestSubscribeMessage:fail'), { errCode }), 10);
    expect(await requestSubscription('T1')).toBe(outcome);
  });

  it('a WeChat that does not know the call is not asked', async () => {
    fake.missing.add('requestSubscribeMessage');
    expect(await requestSubscription('T1')).toBe('unsupported');
    expect(fake.called('requestSubscribeMessage')).toEqual([]);
  });

  it.each([[undefined], [null], ['text'], [{}], [{ errCode: 'many' }]])('the error %j has an ending too', (error) => {
    expect(outcomeOfError(error)).toBe('unclear');
  });

  it('an answer that WeChat may invent later has an ending too', () => {
    expect(outcomeOfAnswer('later', false)).toBe('unclear');
  });
});

describe('the tap', () => {
  it('asks WeChat before anything else happens, for one template', () => {
    void requestSubscription('T1');
    expect(fake.called('requestSubscribeMessage')).toEqual([{ tmplIds: ['T1'], entityIds: [] }]);
  });
});
