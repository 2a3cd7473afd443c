import { createHash } from 'node:crypto';
import type { Person, World } from './world.ts';

/** The same person has the same openid in every run: 28 characters, as WeChat's. */
export const openidOf = (name: string): string =>
  `o${createHash('sha256').update(`sandbox ${name}`).digest('base64url').slice(0, 27)}`;

export function personOf(world: World, name: string): Person {
  const openid = openidOf(name);
  const known = world.people[openid];
  if (known) return known;
  const person: Person = { name, mainSwitch: true, banned: false, remembered: {}, quota: {} };
  world.people[openid] = person;
  return person;
}
