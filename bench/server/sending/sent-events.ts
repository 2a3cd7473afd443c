import { createMachine } from '../../../sandbox/machine.ts';
import { sentItem } from '../../../sandbox/push-event.ts';
import { todoTemplate } from '../../../sandbox/template.ts';

export type Sent = { openid: string; msgid: string };

const lanes = 8;

/** WeChat's word on messages, signed and encrypted, pushed over so many connections at a time. */
export const createEvents = () => {
  const pushers = Array.from({ length: lanes }, () => createMachine({}, new AbortController().signal).pusher);
  let pushed = 0;
  return {
    pushTo: (url: string | null): void => {
      for (const pusher of pushers) pusher.pushTo(url);
    },
    tell: ({ openid, msgid }: Sent, createTime: number): void => {
      pushers[pushed % lanes]?.push({ name: 'sent', openid, createTime, items: [sentItem(todoTemplate.id, msgid)] });
      pushed += 1;
    },
    idle: async (): Promise<void> => {
      for (const pusher of pushers) await pusher.idle();
    },
    counted: () => {
      const records = pushers.flatMap((pusher) => pusher.records);
      const taken = records.filter(({ outcome }) => outcome === 'acknowledged').length;
      return { pushed, taken, refused: records.length - taken };
    },
  };
};
