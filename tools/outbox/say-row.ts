import { sendCodes } from '../../server/wechat/api/send-codes.ts';
import { clockInChina, todayInChina } from '../../src/rules/china-time.ts';
import type { Found } from './find.ts';

const time = (ms: number): string => `${todayInChina(ms)} ${clockInChina(ms)} China time`;

const skipped = {
  'no-credit': 'its person had no subscription left',
  overtaken: 'a later one of the same benefit was due as well',
  'too-late': 'it was later than LATE_DAYS, or of an appointment whose day had come',
} as const;

/** For an operator; the families' sentence of a code is another. */
const answers: Readonly<Record<(typeof sendCodes)[number]['class'], string>> = {
  again: 'WeChat could not take it just then',
  rest: 'WeChat takes no more of ours for now',
  refused: 'WeChat says that its person has no subscription left, or refuses our messages',
  lost: 'WeChat did not take this one: its words do not fit the template (npm run templates), or its person is gone',
  'stop-template': 'WeChat refuses the template: npm run templates',
  'stop-account': 'WeChat refuses us: npm run doctor',
};

const answerOf = (code: number): string => {
  const known = sendCodes[code];
  return `WeChat answered ${code}: ${known ? answers[known.class] : 'a code that is in no list'}`;
};

/** `standsStill`: why nothing is sent now, when nothing is. */
const whyDue = ({ row }: Found, standsStill: string | null): string => {
  const why = [
    ...(row.code === null || row.code === 0 ? [] : [answerOf(row.code)]),
    ...(standsStill === null ? [] : [standsStill]),
    ...(row.funded ? [] : ['no subscription backs it']),
  ];
  return why.length > 0 ? why.join('; ') : 'it goes out with the next round, one at a time to a person';
};

const whyComing = ({ row }: Found): string => {
  const again = row.state === 'planned' && row.notBefore > row.at ? [`tried again ${time(row.notBefore)}`] : [];
  const answer = row.code === null || row.code === 0 ? [] : [answerOf(row.code)];
  return [...answer, ...again, ...(row.funded ? [] : ['no subscription backs it'])].join('; ');
};

/** Why it is where it is. */
const whyOf = (found: Found, standsStill: string | null): string => {
  const { row, view, isDropped } = found;
  switch (view) {
    case 'due':
      return whyDue(found, standsStill);
    case 'coming':
      return whyComing(found);
    case 'held':
      return 'the data came back from a backup, and nobody knows whether it went out: release or drop it';
    case 'sending':
      return 'it is in hand';
    case 'lost':
      return `${row.calls} calls without an answer and no event: its fate is not known`;
    case 'uncertain':
      return 'a call without an answer: the sent event is waited for';
    case 'cancelled':
      return row.state === 'failed' ? 'by the operator' : 'it no longer held';
    case 'skipped':
      if (row.state !== 'skipped') return '';
      return isDropped && row.reason === 'too-late' ? 'dropped by the operator after a restore' : skipped[row.reason];
    case 'failed':
      return answerOf(row.code ?? 0);
    default:
      return '';
  }
};

/** One line of a list. Nothing of a person: neither who nor what they call the elder. */
export const lineOf = (found: Found, standsStill: string | null): string => {
  const { row, view } = found;
  const word = view === 'sending' ? row.state : view;
  return [row.id, time(row.at), row.kind, word, whyOf(found, standsStill)].join('  ').trimEnd();
};

export const detailsOf = (found: Found, standsStill: string | null): string[] => {
  const { row } = found;
  return [
    lineOf(found, standsStill),
    `calls ${row.calls}, refusals ${row.refusals}, msgid ${row.msgid ?? '–'}, template ${row.templateId ?? '–'}, credit ${row.spent ? 'taken' : 'not taken'}`,
    `promised: check by ${row.promised.checkBy ?? '–'}, advised ${row.promised.adviseBy ?? '–'}, rule book ${row.promised.planVersion}`,
  ];
};
