import type { Explained } from '../../../tools/packages/explained.ts';
import { readAudit, verdict } from '../../../tools/packages/report.ts';

const found = (severity: string, name = 'glob') => ({
  name,
  severity,
  via: [
    { name, title: 'runs a command', url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', severity },
    'what it depends on',
  ],
});

const audit = (...all: ReturnType<typeof found>[]): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: Object.fromEntries(all.map((one) => [one.name, one])) });

const explained: Explained = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  package: 'glob',
  version: '1.0.0',
  why: 'not run here',
};

describe('npm run audit', () => {
  it.each([
    [
      'refuses the question',
      JSON.stringify({ message: '405 Method Not Allowed', error: {} }),
      '405 Method Not Allowed',
    ],
    ['is not there', 'npm error code ENOTFOUND\n', 'npm error code ENOTFOUND'],
    ['says nothing', '', 'npm said nothing'],
    ['answers another thing', '{"auditReportVersion":3}', 'npm gave no report'],
  ])('where the registry %s says that it was not asked, and is green for no other reason', (_what, output, why) => {
    const { lines, good } = verdict(readAudit(output), [explained]);
    expect(lines).toEqual([`not asked: the registry answers no audit (${why}); nothing is known of advisories`]);
    expect(good).toBe(true);
  });

  it.each<[string, string, readonly Explained[], boolean, string]>([
    ['is good when nothing was found', audit(), [], true, 'asked: 0 findings, 0 grave ones not explained'],
    ['fails on a high finding that nobody explained', audit(found('high')), [], false, 'NOT EXPLAINED'],
    ['fails on a critical one', audit(found('critical')), [], false, '1 grave ones not explained'],
    ['tells a moderate one and goes on', audit(found('moderate')), [], true, 'moderate GHSA-aaaa-bbbb-cccc glob'],
    ['tells why an explained one stays', audit(found('high')), [explained], true, 'not run here'],
    ['fails where the explanation is of another package', audit(found('high', 'tar')), [explained], false, 'tar'],
    ['fails on an explanation of what is not found any more', audit(), [explained], false, 'remove it'],
  ])('%s', (_what, output, known, good, words) => {
    const told = verdict(readAudit(output), known);
    expect(told.good).toBe(good);
    expect(told.lines.join('\n')).toContain(words);
  });
});
