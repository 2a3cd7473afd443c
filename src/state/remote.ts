import type { ApiError, Me, Template } from '../api/contract';
import { stored } from './stored';

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
  accepts: readonly { templateId: string; acceptId: string }[];
};

const nothing: Remote = {
  token: null,
  me: null,
  templates: [],
  error: null,
  sent: {},
  sentPreferences: '',
  accepts: [],
};

export const remote = stored<Remote>('remote', 1, (value) =>
  typeof value === 'object' && value !== null ? { ...nothing, ...(value as Partial<Remote>) } : nothing,
);

export const patchRemote = (change: Partial<Remote>): void => void remote.set({ ...remote.get(), ...change });

export const forgetRemote = (): void => void remote.set(nothing);
