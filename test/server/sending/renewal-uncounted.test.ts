import { dueMessage } from '../support/due-message.ts';
import { emptyStore } from '../support/empty-store.ts';
import { runningService } from '../support/running-service.ts';
import { failures } from '../support/troubled-store.ts';

describe('WeChat refuses the access token of a call, and the database does not count a renewal by force', () => {
  it.each(['away', 'waited', 'ofOurs'] as const)(
    '(%s): the message is surely not sent, and its row says so',
    async (kind) => {
      const plain = await emptyStore();
      let isBroken = false;
      const running = await runningService('2026-11-24T02:00:00Z', {
        store: {
          ...plain,
          transaction: (work) =>
            plain.transaction((tx) =>
              work({
                ...tx,
                renewals: {
                  ...tx.renewals,
                  take: (...of) => (isBroken ? Promise.reject(failures[kind]()) : tx.renewals.take(...of)),
                },
              }),
            ),
        },
      });
      await dueMessage(running);
      running.sandbox.fault({ on: 'send', kind: 'code', code: 40001, times: 2 });
      isBroken = true;
      await running.sender.tick();
      const states = await running.service.store.transaction((tx) => tx.reminders.countByState());
      expect(states.sending ?? 0).toBe(0);
      expect(running.service.metrics.read('refusals', '40001')).toBe(1);
      expect(running.service.metrics.read('alarms', 'wechat-refuses-us')).toBe(1);
      await running.close();
    },
  );
});
