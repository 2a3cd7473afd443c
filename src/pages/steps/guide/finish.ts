import type { FlowId } from '../../../rules/flows/types.ts';
import { pageUrl } from '../../../words/query';
import { type GuideQuery, guideUrl } from './guide-view';

const lookingUp: readonly FlowId[] = ['last-time', 'keep-in-mind', 'silent-match', 'rumour-scam', 'after-death'];

/** Where the last step leads: what was looked up is written down, what was done is asked for, else the record is read. */
export function finishUrl(flow: FlowId, query: GuideQuery): string {
  const { elderId, benefitId } = query;
  const about = { who: query.relation ?? undefined, region: query.region, scheme: query.scheme };
  if (flow === 'last-time' && elderId) return pageUrl('/pages/elder/index', { elder: elderId });
  if (lookingUp.includes(flow)) return pageUrl('/pages/card/index', elderId ? { elder: elderId } : about);
  if (elderId) return pageUrl('/pages/done/index', { elder: elderId, benefit: benefitId, flow });
  return flow === 'check-record' ? pageUrl('/pages/elder/index', about) : guideUrl('check-record', query);
}
