import * as v from 'valibot';
import type { ApiError, Me, Template } from '../api/contract';
import { errorShape, meShape, templateShape } from '../api/reply-shapes';
import { stored, useStored } from './stored';

/** What the service last said; shown, greyed by its age, when it cannot be reached. */
export type Remote = {
  token: string | null;
  me: Me | null;
  templates: readonly Template[];
  error: ApiError | null;
  /** Elder ids as they were last sent, with the text that was sent: what differs is still to be sent. */
  sent: Readonly<Record<string, string>>;
  sentPreferences: string;
  /** Accepted subscriptions the service has not confirmed yet. */
  accepts: readonly { templateId: string; acceptId: string; acceptedAt: string }[];
};

/** Each part for itself: a broken plan is asked for again, the accepts beside it are not lost. */
const shape = v.object({
  token: v.fallback(v.nullable(v.string()), null),
  me: v.fallback(v.nullable(meShape), null),
  templates: v.fallback(v.array(templateShape), []),
  error: v.fallback(v.nullable(errorShape), null),
  sent: v.fallback(v.record(v.string(), v.string()), {}),
  sentPreferences: v.fallback(v.string(), ''),
  accepts: v.fallback(v.array(v.object({ templateId: v.string(), acceptId: v.string(), acceptedAt: v.string() })), []),
});

const nothing: Remote = v.parse(shape, {});

export const remote = stored<Remote>('remote', 1, (value) => {
  const read = v.safeParse(shape, value);
  return read.success ? read.output : nothing;
});

export const patchRemote = (change: Partial<Remote>): void => void remote.set({ ...remote.get(), ...change });

export const forgetRemote = (): void => void remote.set(nothing);

export const useRemote = () => useStored(remote);
