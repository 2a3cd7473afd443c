import * as v from 'valibot';
import { me } from '../../src/contract/me.ts';
import { type FamilyMember, logIn } from '../../test/server/support/family-member.ts';
import type { Http } from '../../test/server/support/http.ts';
import { mum } from '../../test/server/support/mum.ts';
import { template } from '../../test/server/support/running-service.ts';
import type { ServiceProcess } from '../../test/server/support/service-process.ts';
import type { World } from './world.ts';

export const firstDay = '2026-11-24T02:00:00Z';

/** Each family has credits for every moment and for every repeat. */
const credits = 9;

/** Everybody taps 允许 so many times; the service learns of it by WeChat's events. */
export const subscribe = async ({ sandbox }: World, names: readonly string[]): Promise<void> => {
  for (let tap = 0; tap < credits; tap += 1) {
    for (const name of names) {
      sandbox.ask(name, [template.id]);
      sandbox.answer(name, { tmplIds: [template.id], choice: 'accept', always: false });
    }
    await sandbox.idle();
    sandbox.clock.move({ to: new Date(sandbox.clock.now() + 2000).toISOString() }); // an event has whole seconds
  }
};

/** Each phone comes from an address of its own, as its proxy says: one address may log in 60 times a minute. */
const from =
  (http: Http, name: string): Http =>
  (method, path, { headers, ...request } = {}) => {
    const number = Number(name.replace(/\D/g, ''));
    const address = `10.0.${number >> 8}.${number & 255}`;
    return http(method, path, { ...request, headers: { ...headers, 'x-forwarded-for': address } });
  };

/** Adds 妈妈 as a phone does, and again as often as one tries: it is the same elder. */
export const addMum = async ({ sandbox }: World, { http }: ServiceProcess, name: string): Promise<FamilyMember> => {
  const member = await logIn({ http: from(http, name), sandbox }, name);
  const { status, text } = await member.save(mum);
  if (status >= 300) throw new Error(`the service answered ${status} ${text}`);
  return member;
};

/** All at one time, at a service that may not live to answer. */
export const tryToAdd = (world: World, service: ServiceProcess, names: readonly string[]): void => {
  for (const name of names) void addMum(world, service, name).catch(() => undefined);
};

/** When a family that was told of everything hears from us, and how often: what nobody killed sends. */
type Promised = { moments: readonly number[] };

export const promisedTo = async (member: FamilyMember, until: number): Promise<Promised> => {
  const { plan } = v.parse(me, await member.me());
  const moments = plan.funded.map(({ at }) => Date.parse(at)).filter((at) => at <= until);
  return { moments: [...new Set(moments)].sort((a, b) => a - b) };
};
