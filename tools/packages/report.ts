import * as v from 'valibot';
import type { Explained } from './explained.ts';

const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;

/** One advisory that touches a package of the lockfile. */
type Finding = { advisory: string; package: string; title: string; severity: (typeof severities)[number] };

const via = v.object({
  name: v.string(),
  title: v.string(),
  url: v.string(),
  severity: v.picklist(severities),
});

/** What `npm audit --json` says where the registry answered; a package that only depends on another names it by a text. */
const answered = v.object({
  auditReportVersion: v.literal(2),
  vulnerabilities: v.record(v.string(), v.object({ via: v.array(v.union([v.string(), via])) })),
});

const notAnswered = v.object({ message: v.optional(v.string()), error: v.optional(v.unknown()) });

/** What the registry knows of the lockfile's packages, or why it was not asked. */
type Audit = { asked: true; findings: Finding[] } | { asked: false; why: string };

/** Reads the output of `npm audit --json`. */
export const readAudit = (output: string): Audit => {
  let said: unknown;
  try {
    said = JSON.parse(output);
  } catch {
    return { asked: false, why: output.trim().split('\n')[0] || 'npm said nothing' };
  }
  const read = v.safeParse(answered, said);
  if (!read.success) {
    const failed = v.safeParse(notAnswered, said);
    return { asked: false, why: (failed.success && failed.output.message) || 'npm gave no report' };
  }
  const all = Object.values(read.output.vulnerabilities).flatMap((one) => one.via);
  const findings = new Map<string, Finding>();
  for (const one of all) {
    if (typeof one === 'string') continue;
    const advisory = one.url.split('/').at(-1) ?? one.url;
    findings.set(`${advisory} ${one.name}`, {
      advisory,
      package: one.name,
      title: one.title,
      severity: one.severity,
    });
  }
  return { asked: true, findings: [...findings.values()] };
};

const isGrave = ({ severity }: Finding): boolean => severity === 'high' || severity === 'critical';

/** What to print, and whether it is to be mended: a grave finding that nobody explained, an explanation of none. */
export const verdict = (audit: Audit, explained: readonly Explained[]): { lines: string[]; good: boolean } => {
  if (!audit.asked)
    return {
      lines: [`not asked: the registry answers no audit (${audit.why}); nothing is known of advisories`],
      good: true,
    };
  const { findings } = audit;
  const why = (one: Finding): string | undefined =>
    explained.find(({ advisory, package: name }) => advisory === one.advisory && name === one.package)?.why;
  const gone = explained.filter(
    ({ advisory, package: name }) => !findings.some((one) => one.advisory === advisory && one.package === name),
  );
  const grave = findings.filter((one) => isGrave(one) && why(one) === undefined);
  return {
    lines: [
      ...findings.map(
        (one) => `${one.severity} ${one.advisory} ${one.package}: ${one.title}; ${why(one) ?? 'NOT EXPLAINED'}`,
      ),
      ...gone.map(({ advisory, package: name }) => `explained and not there: ${advisory} ${name}; remove it`),
      `asked: ${findings.length} findings, ${grave.length} grave ones not explained`,
    ],
    good: grave.length === 0 && gone.length === 0,
  };
};
