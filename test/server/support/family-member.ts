import * as v from 'valibot';
import type { Elder } from '../../../src/contract/elder.ts';
import { type Me, meAsRead } from '../../../src/contract/me.ts';
import { preferences } from '../../../src/contract/preferences.ts';
import type { Answer, Http } from './http.ts';
import { type Running, template } from './running-service.ts';

const session = v.object({ token: v.string(), expiresAt: v.string() });

/** All that an answer says of the person, as their phone reads it. */
export const meIn = (body: unknown): Me => {
  const { newer, ...read } = v.parse(meAsRead, body);
  if (newer) throw new Error('the phone understands only some of it');
  return { ...read, preferences: v.parse(preferences, read.preferences) };
};

/** One WeChat user as the mini-program acts for them. */
export type FamilyMember = {
  token: string;
  ask(method: Parameters<Http>[0], url: string, body?: unknown): Promise<Answer>;
  me(): Promise<Me>;
  save(elder: Elder): Promise<Answer>;
  /**
   * Taps 订阅 and 允许 in the consent panel; the phone then tells the service, and WeChat's event has arrived: one still on
   * its way holds the person on PostgreSQL, and the next claim passes them by.
   */
  accept(acceptId: string): Promise<Answer>;
};

export const logIn = async (
  { http, sandbox }: Pick<Running, 'http' | 'sandbox'>,
  name: string,
): Promise<FamilyMember> => {
  const login = await http('POST', '/v2/session', { body: { code: sandbox.login(name) } });
  const { token } = v.parse(session, login.body);
  const headers = { authorization: `Bearer ${token}` };
  const ask: FamilyMember['ask'] = (method, url, body) => http(method, url, { headers, body });
  return {
    token,
    ask,
    me: async () => meIn((await ask('GET', '/v2/me')).body),
    save: (elder) => ask('PUT', `/v2/elders/${elder.id}`, elder),
    accept: async (acceptId) => {
      sandbox.ask(name, [template.id]);
      sandbox.answer(name, { tmplIds: [template.id], choice: 'accept', always: false });
      const told = await ask('POST', '/v2/credits', { templateId: template.id, acceptId });
      await sandbox.idle();
      return told;
    },
  };
};
