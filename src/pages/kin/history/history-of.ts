import type { Family } from '../../../contract/family.ts';
import { livingRecords } from '../../../rules/benefit/known-dates.ts';
import { dayWords } from '../../../rules/day-words.ts';
import type { Benefit, Elder } from '../../../state/elder.ts';
import { whoSaid } from '../../../state/family/sayers.ts';
import { doneByWay } from '../../../words/done-by-way.ts';
import { lastSeen } from '../../../words/done-by-words.ts';
import { memberSubject } from '../../../words/member-words.ts';
import { schemeShort } from '../../../words/scheme-words.ts';

/** `last`: the newest of this benefit, the one that 点错了 takes back; null: an older one. */
export type HistoryLine = { id: string; on: string; title: string; small: string; last: string | null };
type HistoryYear = { year: string; lines: readonly HistoryLine[] };

/** 3月2日 女儿 · 用支付宝办的. A face scan whose result was seen later is told by what was seen. */
function linesOf(benefit: Benefit, family: Family | null, severally: boolean): readonly HistoryLine[] {
  const said = livingRecords(benefit.records);
  const seen = lastSeen(benefit);
  const shown = said.filter(({ kind, on }) => kind === 'seen' || !seen || on > seen.on);
  return shown.map(({ id, kind, on, by }, index) => {
    const subject = family ? ` ${memberSubject(family, whoSaid(family, id))}` : '';
    const how = kind === 'seen' ? doneByWay(by) : `${doneByWay(by)}，在等结果`;
    return {
      id,
      on,
      title: `${dayWords(on)}${subject}`,
      last: index === shown.length - 1 ? benefit.id : null,
      small: severally ? `${schemeShort(benefit.scheme)}，${how}` : how,
    };
  });
}

/** Everything that was certified, the newest year and day first. */
export function historyOf({ benefits }: Elder, family: Family | null): readonly HistoryYear[] {
  const lines = benefits
    .flatMap((benefit) => linesOf(benefit, family, benefits.length > 1))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const years = [...new Set(lines.map(({ on }) => on.slice(0, 4)))];
  return years.map((year) => ({ year, lines: lines.filter(({ on }) => on.startsWith(year)) }));
}
