import type { Benefit, Elder } from '../../state/elder';
import type { Standing } from '../../state/standing';
import { pageUrl } from '../../words/query';

export type Step = { text: string; url: string };

/** The one thing to do now, and the second choice. */
export function nextSteps(elder: Elder, benefit: Benefit, standing: Standing): { main: Step; other: Step } {
  const about = { elder: elder.id, benefit: benefit.id, region: elder.region, scheme: benefit.scheme };
  const choose = { text: '看看怎么办', url: pageUrl('/pages/ways/choose/index', about) };
  const lookUp = { text: '查上次认证时间', url: pageUrl('/pages/steps/guide/index', { ...about, flow: 'last-time' }) };
  const done = { text: '已经办好了', url: pageUrl('/pages/done/index', { elder: elder.id, benefit: benefit.id }) };
  const edit = { text: '填上次的日子', url: pageUrl('/pages/elder/index', { elder: elder.id }) };
  switch (standing.kind) {
    case 'look-up':
      return { main: lookUp, other: edit };
    case 'missed':
      return { main: lookUp, other: done };
    case 'waiting':
      return {
        main: { text: '看到记录了吗', url: done.url },
        other: { text: '看看怎么查', url: pageUrl('/pages/steps/guide/index', { ...about, flow: 'check-record' }) },
      };
    default:
      return { main: choose, other: done };
  }
}
