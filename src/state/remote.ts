import * as v from 'valibot';
import { type ApiError, refusal } from '../contract/errors.ts';
import { type MeAsRead, meAsRead } from '../contract/me.ts';
import { type Credit, credit } from '../contract/session.ts';
import { type Template, template } from '../contract/template.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { meFrom010 } from './me-0-1-0.ts';
import { type Read, stored, useStored } from './stored.ts';
import { today } from './today.ts';

/** What the service last said; shown, greyed by its age, when it cannot be reached. */
export type Remote = {
  token: string | null;
  me: MeAsRead | null;
  templates: readonly Template[];
  error: ApiError | null;
  /** Elders whom the service has had; an earlier version noted here the text that it had sent of each. */
  sent: Readonly<Record<string, string>>;
  /** The text of what was sent last; null: nothing was. */
  sentPreferences: string | null;
  /** Accepted subscriptions the service has not confirmed yet. */
  accepts: readonly Credit[];
};

/** 1: as 0.1.0 kept it. */
const version = 2;

const entries = {
  token: v.nullable(v.string()),
  me: v.nullable(meAsRead),
  templates: v.array(template),
  error: v.nullable(refusal.entries.error),
  sent: v.record(v.string(), v.string()),
  /** 0.1.0 kept '' where nothing was sent. */
  sentPreferences: v.pipe(
    v.nullable(v.string()),
    v.transform((text) => text || null),
  ),
};

const accepts = v.array(v.unknown());

const blank: Remote = {
  token: null,
  me: null,
  templates: [],
  error: null,
  sent: {},
  sentPreferences: null,
  accepts: [],
};

/** Each part for itself: a broken plan is asked for again, the accepts beside it are not lost. */
const some: v.GenericSchema<unknown, Remote> = v.object({
  token: v.fallback(entries.token, null),
  me: v.fallback(entries.me, null),
  templates: v.fallback(entries.templates, []),
  error: v.fallback(entries.error, null),
  sent: v.fallback(entries.sent, {}),
  sentPreferences: v.fallback(entries.sentPreferences, null),
  accepts: v.pipe(
    v.fallback(accepts, []),
    v.transform((all): Credit[] =>
      all.map((one) => v.safeParse(credit, one)).flatMap((read) => (read.success ? [read.output] : [])),
    ),
  ),
});

const exact = { ...entries, accepts: v.array(credit) };
const whole = v.strictObject(exact);
const { me: _otherwise, ...alike } = exact;
/** 0.1.0 kept all but `me` in the same way. */
const whole010 = v.object({ ...alike, me: v.unknown() });

function readRemote(value: unknown, kept: number, today: CivilDate): Read<Remote> {
  const read = v.safeParse(some, value);
  if (!read.success) return { value: blank, whole: false };
  const remote = read.output;
  if (kept !== 1) return { value: remote, whole: kept === version && v.is(whole, value) };
  const then = v.safeParse(whole010, value);
  const me = then.success ? meFrom010(then.output.me, today) : null;
  return { value: { ...remote, me }, whole: then.success && (me !== null || then.output.me === null) };
}

export const remote = stored<Remote>('remote', {
  version,
  blank,
  read: (value, kept) => readRemote(value, kept, today()),
  join: (earlier, now) => ({
    ...now,
    token: now.token ?? earlier.token,
    sent: { ...earlier.sent, ...now.sent },
    accepts: [...earlier.accepts.filter((one) => !now.accepts.includes(one)), ...now.accepts],
  }),
});

export const useRemote = () => useStored(remote);

export const patchRemote = (change: Partial<Remote>): void => void remote.set({ ...remote.get(), ...change });

export const forgetRemote = (): void => remote.clear();
