import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { Called } from '../wechat/api/call.ts';

export type Sent = {
  id: string;
  on: CivilDate;
  personId: string;
  /** Of its row, as the call left it. */
  owner: string;
  calls: number;
  openedAt: number;
  /** How often sending had been held back when the call was made. */
  heldBefore: number;
  called: Called;
};

/** WeChat took it. Such answers are the same to all that holds the sending back, so many may be recorded together. */
export const wasTaken = ({ called }: Pick<Sent, 'called'>): boolean =>
  called.kind === 'answer' && called.answer.errcode === 0;
