import * as v from 'valibot';
import type { Clock } from './clock.ts';
import { exchanger } from './wechat/api/exchange.ts';

const answer = v.pipe(v.string(), v.parseJson(), v.object({ offsetMs: v.number() }));

type FollowedClock = Clock & {
  /** Asks the sandbox once; keeps the last offset when it does not answer. Has somebody moved it? */
  follow(): Promise<boolean>;
};

/** The machine's clock moved as far as the sandbox says. Settings refuse it in production. */
export const sandboxClock = (url: string): FollowedClock => {
  const ask = exchanger(url, 1000);
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    follow: async () => {
      const before = offset;
      const asked = await ask('GET', '');
      // The sandbox may be down for a moment; the time it last told still holds.
      const read = asked.ok ? v.safeParse(answer, asked.answer.bytes.toString()) : null;
      if (read?.success) offset = read.output.offsetMs;
      return offset !== before;
    },
  };
};
