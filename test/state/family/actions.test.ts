import * as v from 'valibot';
import type { ApiError } from '../../../src/contract/errors.ts';
import { join, leave, moreElders, newFamily, same, secretBody, wordBody } from '../../../src/contract/family.ts';
import {
  bringElders,
  handOver,
  joinFamily,
  leaveFamily,
  lookAtInvite,
  makeFamily,
  putOut,
  recognise,
  revokeInvite,
  sameElder,
  setMyWord,
} from '../../../src/state/family/actions.ts';
import { families } from '../../../src/state/family/families.ts';
import { invites } from '../../../src/state/family/invites.ts';
import { patchRemote, remote } from '../../../src/state/remote.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import { onThePhone } from '../../pages/ways/on-the-phone.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aFamily, aMe } from './support.ts';

const secret = 'AQEBAQEBAQEBAQEBAQEBAQ';

beforeEach(() => {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  onThePhone({}, [aMother()]);
  invites.clear();
  patchRemote({ token: 't1', me: aMe() });
  fake.answers.set('getRandomValues', { randomValues: new Uint8Array(16).fill(1).buffer });
  fake.answers.set('request', { statusCode: 200, data: aMe({ families: [aFamily()] }) });
});

afterEach(() => {
  remote.clear();
  delete process.env.TARO_APP_SERVICE_URL;
});

type Asked = { method: string; url: string; data?: string; header: Record<string, string> };

const lastAsked = () => {
  const { method, url, data } = (fake.called('request') as Asked[]).slice(-1)[0] ?? { method: '', url: '' };
  return [`${method} ${url.slice('https://service.example/v2'.length)}`, data && JSON.parse(data)];
};

describe('what a person does in a family', () => {
  it.each<[string, () => Promise<ApiError | null>, string, v.GenericSchema | null, unknown]>([
    ['加入', () => joinFamily(secret, 'son'), 'POST /joins', join, { secret, word: 'son' }],
    ['收回邀请', () => revokeInvite('f1', 'i1'), 'DELETE /families/f1/invites/i1', null, undefined],
    ['家里叫我', () => setMyWord('f1', 'son'), 'PUT /families/f1/word', wordBody, { word: 'son' }],
    ['认识', () => recognise('f1', 'm9'), 'PUT /families/f1/members/m9/recognised', null, undefined],
    ['请出去', () => putOut('f1', 'm9'), 'DELETE /families/f1/members/m9', null, undefined],
    ['交给', () => handOver('f1', 'm9'), 'PUT /families/f1/members/m9/keeper', null, undefined],
    ['离开', () => leaveFamily('f1', ['e1']), 'POST /families/f1/leave', leave, { keep: ['e1'] }],
    ['再加一位', () => bringElders('f1', ['e2']), 'POST /families/f1/elders', moreElders, { elders: ['e2'] }],
    [
      '是同一位',
      () => sameElder('f1', { own: 'e2', theirs: 'e1' }),
      'POST /families/f1/same',
      same,
      { own: 'e2', theirs: 'e1' },
    ],
  ])('%s asks once, and what is answered counts', async (_name, act, asked, shape, body) => {
    expect(await act()).toBeNull();
    expect(lastAsked()).toEqual([asked, body]);
    expect(shape === null || v.is(shape, body)).toBe(true);
    expect(families()).toEqual([aFamily()]);
  });

  it('一起照看 makes the family and its first card', async () => {
    expect(await makeFamily(['e1'], 'son')).toBeNull();
    const [asked, body] = lastAsked();
    expect([asked, body]).toEqual(['POST /families', { elders: ['e1'], word: 'son', secret }]);
    expect(v.is(newFamily, body)).toBe(true);
    expect(invites.get()).toEqual({ f1: { secret, ready: true, shared: false, begun: false } });
  });

  it('a no changes nothing and comes with its sentence', async () => {
    const error = { code: 'not-found', sentence: '没找到这一项，可能已经删了。' };
    fake.answers.set('request', { statusCode: 404, data: { error } });
    expect(await recognise('f1', 'm9')).toEqual(error);
    expect(families()).toEqual([]);
  });

  it('looking at an invite needs no login', async () => {
    patchRemote({ token: null });
    fake.answers.set('request', { statusCode: 200, data: { members: 3, elders: 2 } });
    expect(await lookAtInvite(secret)).toEqual({ ok: true, value: { members: 3, elders: 2 } });
    expect(v.is(secretBody, lastAsked()[1])).toBe(true);
    expect(fake.called('login')).toEqual([]);
  });
});
