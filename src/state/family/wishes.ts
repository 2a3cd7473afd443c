import { enqueue } from '../changes/queue.ts';
import type { Outcome } from '../stored.ts';

/** 我来办, and 换我来办 where another had said it. */
export const claim = (elder: string, benefit: string): Outcome =>
  enqueue([{ what: 'claim', elder, benefit, value: 'mine' }]);

export const giveBack = (elder: string, benefit: string): Outcome =>
  enqueue([{ what: 'claim', elder, benefit, value: 'back' }]);

/** Whether the person wants messages about an elder; no other member is concerned. */
export const wantMessages = (elder: string, value: boolean): Outcome => enqueue([{ what: 'messages', elder, value }]);
