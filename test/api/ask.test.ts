import * as v from 'valibot';
import { ask } from '../../src/api/ask.ts';
import type { AnyCode } from '../../src/contract/errors.ts';
import { fake } from '../stand-ins/taro.ts';

const anything = v.unknown();
const urls = () => (fake.called('request') as { url: string }[]).map(({ url }) => url);

beforeEach(() => {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  fake.reset();
});
afterAll(() => {
  delete process.env.TARO_APP_SERVICE_URL;
});

describe('a question', () => {
  it('has each value of its address in its place, whatever letters are in it', async () => {
    const values = { invite: ':family/$&', family: 'f1' };
    await ask('revokeInvite', anything, { token: 't', values });
    expect(urls()).toEqual(['https://service.example/v2/families/f1/invites/%3Afamily%2F%24%26']);
  });

  it('takes what its endpoint takes, or is not compiled', () => {
    const never = () => [
      // @ts-expect-error no scene: which code?
      ask('fetchCode', anything),
      // @ts-expect-error one of two values
      ask('revokeInvite', anything, { token: 't', values: { family: 'f1' } }),
      // @ts-expect-error without the login that it needs
      ask('fetchMe', anything),
      // @ts-expect-error another endpoint's body
      ask('putMyWord', anything, { token: 't', values: { family: 'f1' }, body: { secret: 's' } }),
    ];
    expect(never).toBeInstanceOf(Function);
  });

  it('that a newer service refuses by a code not known here comes back with that service’s sentence', async () => {
    const error = { code: 'closed-for-spring-festival', sentence: '过年这几天先歇一歇。' };
    fake.answers.set('request', { statusCode: 409, data: { error } });
    expect(await ask('fetchMe', anything, { token: 't' })).toEqual({ ok: false, error });
  });
});

it('a code is compared with one that there is, or is not compiled', () => {
  const never = (code: AnyCode) => [
    code === 'not-found',
    code === 'no-login',
    // @ts-expect-error nobody says so
    code === 'not-fuond',
  ];
  expect(never).toBeInstanceOf(Function);
});
