import { cyclesInForce } from '../book/book-in-force.ts';
import type { Certainty, RegionCycles, Rule } from '../book/cycles-schema.ts';
import { type Day, formatDay } from '../civil-date.ts';
import { isOver } from '../regions/in-force.ts';
import { ok, type Result } from '../result.ts';
import type { CivilDate } from '../vocabulary.ts';
import { adviseBy } from './advise-by.ts';
import type { Counted } from './counted.ts';
import { type FoundRule, findRule } from './find-rule.ts';
import { beforeFirstPayment, countedSince } from './first-certification.ts';
import { countFixedWindow } from './fixed-window.ts';
import { countNationalLine } from './national-line.ts';
import { standingDueDate, withOfficialDue } from './official-due.ts';
import { countPeriod } from './period.ts';
import { type Last, type ReadQuery, readQuery } from './read-query.ts';
import { reasonSentence } from './reason-sentence.ts';
import { countRolling, withUnknownBoundary } from './rolling.ts';
import type { CertificationWindow, Reason, ReasonCode, WindowQuery } from './types.ts';

/**
 * Between when and when an elder must certify.
 * @param today the civil date in China; the clock is never read here.
 * @param regions the cycles to look in; those of the book in force unless said.
 * @returns the window, or the field that was wrong (`today` and every field of `query` can be).
 */
export const certificationWindow = (
  query: WindowQuery,
  today: string,
  regions: readonly RegionCycles[] = cyclesInForce(),
): Result<CertificationWindow> => {
  const read = readQuery(query, today);
  if (!read.ok) return read;
  const day = formatDay(read.value.today);
  const found = findRule(query.region, read.value, regions, day);
  if (!found.ok) return found;

  const { known, counted } = count(found.value, read.value);
  const due = standingDueDate(read.value);
  const final = due === null ? counted : withOfficialDue(counted, due, read.value.today);
  const { latest, letGo = false } = final;
  const missed = (known || due !== null) && (letGo || (latest !== null && latest < read.value.today));
  return ok({
    ...datesOf(final),
    missed,
    level: due === null ? (found.value.answer?.level ?? 'national') : 'official',
    certainty: final.certainty ?? certaintyOf(found.value, day),
    ...materialOf(found.value),
    reasons: reasonsOf(found.value, !known || missed ? ['look-up-first', ...final.reasons] : final.reasons),
  });
};

/** Nobody said what holds since a record ended. */
const certaintyOf = ({ answer }: FoundRule, today: CivilDate): Certainty =>
  answer && !isOver(answer.place, today) ? answer.rule.certainty : 'unverified';

/** Counts from the last certification, or from the benefit's start when there was none yet. */
const count = (found: FoundRule, read: ReadQuery): { known: boolean; counted: Counted } => {
  if (read.last !== 'never') return { known: read.last !== null, counted: countBy(found, read, read.last, true) };
  const { first } = found;
  if (first?.kind === 'before-first-payment') return { known: true, counted: beforeFirstPayment(read) };
  const last = countedSince(first, read);
  return { known: last !== null, counted: countBy(found, read, last, first !== undefined) };
};

const countBy = (found: FoundRule, read: ReadQuery, last: Last | null, boundaryHolds: boolean): Counted => {
  if (!found.answer) return countNationalLine(read.scheme, last);
  const { rule } = found.answer;
  switch (rule.kind) {
    case 'rolling': {
      const repeat = read.last === 'never' ? undefined : rule.earliestRepeat;
      return countRolling(boundaryHolds ? rule : withUnknownBoundary(rule.every), last, repeat, read.today);
    }
    case 'period':
      return countPeriod(rule, last, read.today);
    case 'window':
      return countFixedWindow(rule, read.scheme, last, read.today);
  }
};

const datesOf = ({ opensOn, checkBy, latest, countsNow }: Counted) => ({
  opensOn: textOf(opensOn),
  checkBy: textOf(checkBy),
  adviseBy: textOf(adviseBy(opensOn, checkBy)),
  latest: textOf(latest),
  countsNow,
});

/** Which record answered, and whose material it rests on. */
const materialOf = ({ answer, met }: FoundRule) => ({
  cycle: answer?.rule ?? null,
  place: answer?.place.code ?? null,
  sources: answer?.rule.src ?? [],
  sourceDate: answer?.rule.sourceDate ?? null,
  toldBy: answer?.rule.toldBy ?? null,
  undated: met[0] ?? null,
});

const reasonsOf = ({ answer, met }: FoundRule, counted: readonly ReasonCode[]): Reason[] => {
  const rule = answer?.rule ?? null;
  const told = met.map((one) => one.rule);
  return [...counted, ...wayReasons(rule, met)].map((code) => ({ code, sentence: reasonSentence(code, rule, told) }));
};

const wayReasons = (rule: Rule | null, met: FoundRule['met']): ReasonCode[] => [
  ...(met.some(({ rule }) => rule.kind === 'notice') ? (['on-notice'] as const) : []),
  ...(met.some(({ rule }) => rule.kind === 'varies') ? (['set-by-county'] as const) : []),
  ...(!rule && met.length === 0 ? (['not-found'] as const) : []),
];

const textOf = (day: Day | null): CivilDate | null => (day === null ? null : formatDay(day));
