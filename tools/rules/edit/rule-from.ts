import type { RuleForm } from './form.ts';

/** A number where one was typed; anything else stays as it was typed, for the check to refuse it in words. */
const numberIn = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

const twoDigits = (text: string): string => text.padStart(2, '0');

/** 3月1日, 3-1 and 03-01 are one day. */
const monthDayIn = (text: string): string => {
  const [, month, day] = /^(\d{1,2})\s*[-月/]\s*(\d{1,2})日?$/.exec(text) ?? [];
  return month && day ? `${twoDigits(month)}-${twoDigits(day)}` : text;
};

/** 2026年3月1日, 2026-3-1 and 2026-03-01 are one day; 2026年3月 a month, 2026 a year. */
export const dateIn = (text: string): string => {
  const [, year, month, day] = /^(\d{4})\s*[-年/.]?\s*(\d{1,2})?\s*[-月/.]?\s*(\d{1,2})?日?$/.exec(text) ?? [];
  return year ? [year, ...[month, day].flatMap((one) => (one ? [twoDigits(one)] : []))].join('-') : text;
};

const countingFrom = (form: RuleForm): Record<string, unknown> => {
  const { kind } = form;
  switch (kind) {
    case 'rolling':
      return { kind, every: { [form.unit]: numberIn(form.every) }, boundary: form.boundary };
    case 'period':
      return {
        kind,
        period: form.period,
        ...(form.withinFrom || form.withinTo ? { within: [numberIn(form.withinFrom), numberIn(form.withinTo)] } : {}),
        ...(form.gap ? { maxGap: { months: numberIn(form.gap), boundary: form.gapBoundary } } : {}),
      };
    case 'window': {
      const second = form.from2 || form.to2 ? [[monthDayIn(form.from2), monthDayIn(form.to2)]] : [];
      return { kind, windows: [[monthDayIn(form.from), monthDayIn(form.to)], ...second], year: numberIn(form.year) };
    }
    case 'notice':
      return { kind, ...(form.said ? { said: form.said } : {}) };
    default:
      return { kind };
  }
};

const repeatFrom = ({ repeat }: RuleForm): object => {
  if (repeat === '') return {};
  return { earliestRepeat: repeat === 'month' ? { perMonth: 1 } : { months: numberIn(repeat) } };
};

/**
 * The rule that a form describes, its fields in the order of the files. It need not be a right one: the check says so.
 * @param src numbers of the sources, the newest first.
 */
export const ruleFrom = (form: RuleForm, src: readonly unknown[], variants: unknown): Record<string, unknown> => ({
  ...countingFrom(form),
  certainty: form.certainty,
  src,
  ...(form.first ? { first: { kind: form.first } } : {}),
  ...repeatFrom(form),
  ...(variants ? { variants } : {}),
});
