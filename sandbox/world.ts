import { randomUUID } from 'node:crypto';
import type { Instant } from '../src/rules/vocabulary.ts';

export type Choice = 'accept' | 'reject';

export type Person = {
  name: string;
  /** 接收订阅消息, the switch above all templates. */
  mainSwitch: boolean;
  /** The mini-program may not ask this person any more (20005). */
  banned: boolean;
  /** Answers kept by 总是保持以上选择, by template id. */
  remembered: Record<string, Choice>;
  /** Messages that may still be sent, by template id. */
  quota: Record<string, number>;
};

/** What lies in 服务通知. `id` is the msgid as text: it does not fit a JavaScript number. */
export type InboxMessage = {
  id: string;
  person: string;
  templateId: string;
  title: string;
  fields: { label: string; value: string }[];
  page: string | null;
  at: Instant;
};

/** A card in the family group. */
export type SharedCard = {
  id: number;
  person: string;
  title: string;
  path: string;
  imageUrl: string | null;
  at: Instant;
};

/** Everything that WeChat would remember, as plain data so that a file can keep it. */
export type World = {
  /** Changes when everything is forgotten, so that a browser knows to forget as well. */
  era: string;
  offsetMs: number;
  lastMessageId: string;
  people: Record<string, Person>;
  tokens: { value: string; expiresAt: number }[];
  codes: Record<string, { openid: string; expiresAt: number }>;
  /** The newest of each openid: every exchange of a code voids the one before. */
  sessionKeys: Record<string, string>;
  messages: InboxMessage[];
  shares: SharedCard[];
  sends: { day: string; count: number };
};

export const emptyWorld = (): World => ({
  era: randomUUID(),
  offsetMs: 0,
  lastMessageId: '1988810812324364290',
  people: {},
  tokens: [],
  codes: {},
  sessionKeys: {},
  messages: [],
  shares: [],
  sends: { day: '', count: 0 },
});
