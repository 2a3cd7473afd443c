import type { FastifyReply } from 'fastify';
import { viewMe } from '../../accounts/view-me.ts';
import type { Outcome } from '../../outcome.ts';
import { replan } from '../../planning/replan.ts';
import type { Service } from '../../service.ts';
import type { Transaction } from '../../store/store.ts';
import { refuse } from './reply.ts';

type Change = (tx: Transaction, now: number) => Promise<Outcome<unknown>>;

/** Makes the change and the new plan in one transaction, and answers with what is now known of the person. */
export const changeAndAnswer = async (
  service: Service,
  reply: FastifyReply,
  personId: string,
  change: Change,
): Promise<unknown> => {
  const now = service.clock.now();
  const templateId = service.templates.setting.id;
  const { refusal, me } = await service.store.transaction(async (tx) => {
    const changed = await change(tx, now);
    if (!changed.ok) return { refusal: changed.refusal, me: null };
    await replan(tx, personId, templateId, now);
    return { refusal: null, me: await viewMe(tx, personId, templateId, now) };
  });
  if (refusal) return refuse(reply, refusal);
  return me ?? refuse(reply, { code: 'login-expired' });
};
