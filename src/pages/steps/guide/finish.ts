import { type Address, routes } from '../../../routes/routes';
import type { FlowId } from '../../../rules/flows/types.ts';
import { type GuideQuery, guideUrl } from './guide-view';

const lookingUp: readonly FlowId[] = ['last-time', 'keep-in-mind', 'silent-match', 'rumour-scam', 'after-death'];

/** Where the last step leads: what was looked up is written down, what was done is asked for, else the record is read. */
export function finishUrl(flow: FlowId, query: GuideQuery): Address {
  const { elderId, benefitId } = query;
  const about = { who: query.relation ?? undefined, region: query.region, scheme: query.scheme };
  if (flow === 'last-time' && elderId) return routes.elder({ elder: elderId });
  if (lookingUp.includes(flow)) return routes.card(elderId ? { elder: elderId } : about);
  if (elderId) return routes.done({ elder: elderId, benefit: benefitId, flow });
  return flow === 'check-record' ? routes.elder(about) : guideUrl('check-record', query);
}
