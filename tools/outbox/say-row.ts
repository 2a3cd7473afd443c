import type { Reminder } from '../../server/store/ports/reminders.ts';
import { codeSentence } from '../../server/wechat/api/send-codes.ts';

const time = (ms: number): string =>
  `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} 北京时间`;

const skipped = {
  'no-credit': 'its person had no subscription left',
  overtaken: 'a later one of the same benefit was due as well',
  'too-late': 'it was later than LATE_DAYS, or than the day on which an appointment was tomorrow',
} as const;

/** Why it is where it is. */
const whyOf = (row: Reminder): string => {
  if (row.state === 'skipped') return skipped[row.reason];
  if (row.state === 'failed' && row.code === null) return 'cancelled by the operator';
  if (row.state === 'uncertain' && row.eventUntil === null)
    return `${row.calls} calls without an answer and no event: its fate is not known`;
  if (row.state === 'uncertain') return 'a call without an answer: the sent event is waited for';
  if (row.code !== null && row.code !== 0) return `${row.code} ${codeSentence(row.code)}`;
  if (row.state === 'planned' && !row.funded) return 'no subscription backs it';
  return '';
};

/** One line of a list. Nothing of a person: neither who nor what they call the elder. */
export const lineOf = (row: Reminder): string =>
  [row.id, time(row.at), row.kind, row.state, whyOf(row)].join('  ').trimEnd();

export const detailsOf = (row: Reminder): string[] => [
  lineOf(row),
  `calls ${row.calls}, refusals ${row.refusals}, msgid ${row.msgid ?? '–'}, template ${row.templateId ?? '–'}, credit ${row.spent ? 'taken' : 'not taken'}`,
  `promised: check by ${row.promised.checkBy ?? '–'}, advised ${row.promised.adviseBy ?? '–'}, rule book ${row.promised.planVersion}`,
];
