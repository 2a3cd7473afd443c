import { createHash, randomUUID } from 'node:crypto';
import type { Changed } from '../../../src/contract/change.ts';
import type { Elder } from '../../../src/contract/elder.ts';
import type { Family, MemberWord } from '../../../src/contract/family.ts';
import { type FamilyMember, logIn, meIn } from './family-member.ts';
import type { Answer } from './http.ts';
import { mum } from './mum.ts';
import type { Running } from './running-service.ts';

/** 128 bits as a phone makes them, the same each time for one name. */
export const secretOf = (name: string): string => createHash('sha256').update(name).digest('base64url').slice(0, 22);

export type Relative = FamilyMember & {
  name: string;
  /** Tells changes as made now. */
  tell(...changed: Changed[]): Promise<Answer>;
  family(): Promise<Family>;
  /** What the family calls its members by, and their ids. */
  idOf(word: MemberWord): Promise<string>;
  inFamily(method: 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
};

export const relative = async (running: Running, name: string): Promise<Relative> => {
  const member = await logIn(running, name);
  const family = async (): Promise<Family> => {
    const [first] = (await member.me()).families;
    if (!first) throw new Error(`${name} is in no family`);
    return first;
  };
  return {
    ...member,
    name,
    family,
    tell: (...changed) => {
      running.clock.forward(1000); // what is said later counts
      const now = new Date(running.clock.now()).toISOString();
      const changes = changed.map((one) => ({ ...one, id: randomUUID(), changedAt: now }));
      return member.ask('POST', '/v2/changes', { sentAt: now, changes });
    },
    idOf: async (word) => {
      const found = (await family()).members.find((one) => one.word === word);
      if (!found) throw new Error(`nobody is called ${word}`);
      return found.id;
    },
    inFamily: async (method, path, body) => member.ask(method, `/v2/families/${(await family()).id}${path}`, body),
  };
};

const words: Readonly<Record<string, MemberWord>> = { daughter: 'daughter', son: 'son', wife: 'daughter-in-law' };

/** The daughter adds 妈妈 and invites; the others join, and she knows them. */
export const aFamily = async (running: Running, names: readonly string[] = ['son'], elder: Elder = mum) => {
  const daughter = await relative(running, 'daughter');
  await daughter.save(elder);
  const secret = secretOf('first card');
  await daughter.ask('POST', '/v2/families', { elders: [elder.id], word: 'daughter', secret });
  await daughter.inFamily('POST', '/invites/begin', { secret });
  const others: Relative[] = [];
  for (const name of names) {
    running.clock.forward(1000); // who joined first is known
    const other = await relative(running, name);
    await other.ask('POST', '/v2/joins', { secret, word: words[name] ?? 'relative' });
    for (const { id, recognised } of (await daughter.family()).members)
      if (!recognised) await daughter.inFamily('PUT', `/members/${id}/recognised`);
    others.push(other);
  }
  running.clock.forward(1000);
  return { daughter, others, secret };
};

export const familyIn = ({ body }: Answer): Family => {
  const [first] = meIn(body).families;
  if (!first) throw new Error('in no family');
  return first;
};
