import type { Template } from './template.ts';

export type SandboxOptions = {
  appId?: string;
  secret?: string;
  /** Loopback only; anything else is refused. */
  host?: string;
  /** 0, the default: any free port. */
  port?: number;
  templates?: readonly Template[];
  /** The pages of the released mini-program, as `pages/card/index`; when given, other pages are refused (41030). */
  pages?: readonly string[];
  push?: { url?: string | null; token?: string; aesKey?: string | null; toUserName?: string };
  /** How WeChat waits for the receiver of a push: 5000 ms, and 3 tries more. */
  delivery?: { timeoutMs?: number; retries?: number; retryDelayMs?: number };
  /** Whether an answer kept by 总是保持以上选择 pushes a popup event too: WeChat does not say. */
  rememberedChoicePushes?: boolean;
  /** Templates in one request: 5 today, 3 on older clients. */
  templatesPerRequest?: number;
  /** Sends a day in China before 45009. */
  sendsPerDay?: number;
  /** How long one send takes, so that two at once to one person can meet (43108). */
  sendTakesMs?: number;
  /** The sent event is taken before the call is answered; otherwise whichever of the two is quicker. */
  eventsFirst?: boolean;
  /** The machine's clock, milliseconds since 1970. */
  now?: () => number;
  /** Keeps everything over a restart. */
  file?: string;
};

/** The same in the tests and the preview; they open nothing but the sandbox. */
export const sandboxIdentity = {
  appId: 'wxsandbox000000001',
  secret: 'sandbox-secret',
  pushToken: 'sandboxpushtoken',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  toUserName: 'gh_sandbox000001',
};
