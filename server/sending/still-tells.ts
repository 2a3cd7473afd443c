import type { Reminder } from '../store/ports/reminders.ts';
import { type Sent, wasTaken } from './sent.ts';

type Call = Pick<Sent, 'owner' | 'calls' | 'called'>;

/** As its call left it: no event was quicker, and nobody took it for left behind. */
export const isAsCalled = (row: Reminder, { owner, calls }: Call): boolean =>
  row.state === 'sending' && row.lease.owner === owner && row.calls === calls;

/**
 * Has the answer still something to say of the row? It may come late, as after a database that was away: an event, or a
 * second call by another process, may have settled the row, and what the call left behind may have been taken up. That
 * the message went out is true whoever has it by now; that it did not, only as long as nobody called again.
 */
export const stillTells = (row: Reminder, call: Call): boolean => {
  if (isAsCalled(row, call)) return true;
  switch (row.state) {
    case 'sent':
    case 'delivered':
      return false;
    case 'failed':
      return wasTaken(call) && row.msgid === null; // what refused the second call says nothing of the first
    case 'uncertain':
    case 'planned':
    case 'claimed':
      return wasTaken(call) || (call.called.kind !== 'unanswered' && row.calls === call.calls);
    default:
      return wasTaken(call);
  }
};
