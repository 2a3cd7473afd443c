import type { Scheme } from '../../../src/rules/vocabulary.ts';
import type { Found } from './tree.ts';

/** Why a rule is changed in its file and not on the page, which would lose something of it; null: the page will do. */
export const whyByHand = ({ region: { region }, place }: Found, scheme: Scheme): string | null => {
  const rule = place.rules[scheme];
  if (rule?.kind === 'window' && rule.windows.length > 2) return '这一条有三段以上的日子，请在文件里改。';
  const records = [region.cycles, ...region.cycles.places].filter(({ code }) => code === place.code);
  return records.length > 1 ? '这个地方新旧两份规定并排写着，请在文件里改。' : null;
};
