import type { Called } from '../wechat/api/call.ts';

/** What came of one call. `owner`, `calls`: of its row, as the call left it. */
export type Sent = { id: string; personId: string; owner: string; calls: number; openedAt: number; called: Called };

/** WeChat took it. Such answers are the same to all that holds the sending back, so many may be recorded together. */
export const wasTaken = ({ called }: Pick<Sent, 'called'>): boolean =>
  called.kind === 'answer' && called.answer.errcode === 0;
