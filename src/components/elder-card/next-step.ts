import { type Address, routes } from '../../routes/routes.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { isJoiner } from '../../state/family/families.ts';
import type { Standing } from '../../state/standing.ts';
import { lookUpWords } from '../../words/look-up-words.ts';

type Step = { text: string; url: Address };

/** The one thing to do now, and the second choice. */
export function nextSteps(elder: Elder, benefit: Benefit, standing: Standing): { main: Step; other: Step } {
  const about = { elder: elder.id, benefit: benefit.id, region: benefit.region, scheme: benefit.scheme };
  const paid = benefit.money === 'paid' ? ('ok' as const) : undefined;
  const choose = { text: '看看怎么办', url: routes.choose({ ...about, money: paid }) };
  const lookUp = { text: lookUpWords(benefit.region), url: routes.guide({ ...about, flow: 'last-time' }) };
  const done = { text: '已经办好了', url: routes.done({ elder: elder.id, benefit: benefit.id }) };
  /** A day is for who is known at home to type. */
  const edit = isJoiner(elder.id) ? null : { text: '查到了，填日子', url: routes.elder({ elder: elder.id }) };
  const seen = { text: '看到记录了吗', url: done.url };
  const checkRecord = { text: '看看怎么查', url: routes.guide({ ...about, flow: 'check-record' }) };
  switch (standing.kind) {
    case 'look-up':
      return { main: lookUp, other: edit ?? done };
    case 'ahead':
      return edit ? { main: { ...edit, text: '改一改日子' }, other: lookUp } : { main: lookUp, other: done };
    case 'unpaid':
      return { main: { text: '先打电话，再补', url: routes.late({ ...about, money: 'stopped' }) }, other: done };
    case 'missed':
      return { main: lookUp, other: done };
    case 'waiting':
      return { main: seen, other: checkRecord };
    case 'unseen':
      return { main: checkRecord, other: seen };
    default:
      return { main: choose, other: done };
  }
}
