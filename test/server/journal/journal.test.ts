import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournal } from '../../../server/journal/journal.ts';
import { defaultLateLimitMs } from '../../../server/planning/plan-setting.ts';
import { UnreadableJournal } from '../../../server/store/unfit.ts';

describe('the journal', () => {
  const alarms: string[] = [];
  let folder: string;
  beforeEach(() => {
    alarms.length = 0;
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (inside = '') =>
    createJournal(
      join(folder, inside),
      () => Date.parse('2026-11-24T02:00:00Z'),
      (kind) => alarms.push(kind),
      defaultLateLimitMs,
    );
  const file = () => join(folder, readdirSync(folder)[0] ?? '');

  it('loses of a line cut short by a power cut or a full disk that line alone: who is erased after it is remembered', () => {
    open().erasing('mother');
    appendFileSync(file(), '\n2026-11-24T02:00:00.000Z erased grand');
    const journal = open();
    journal.erasing('father');
    journal.erasing('aunt');
    expect([...journal.happened().erased]).toEqual(['mother', 'grand', 'father', 'aunt']);
  });

  it('goes on in a file whose lines end, as they did before', () => {
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, 'erased-2026-11-24'), '2026-11-24T01:00:00.000Z erased mother\n');
    open().erasing('father');
    expect([...open().happened().erased]).toEqual(['mother', 'father']);
  });

  it('of several machines, put into one folder, tells in the order of time', () => {
    const lines = ['05:00:00.000Z messages son on', '04:00:00.000Z messages son off'];
    appendFileSync(join(folder, 'families-2026-11-24'), lines.map((line) => `\n2026-11-24T${line}`).join(''));
    appendFileSync(join(folder, 'operator-2026-11-24'), '\n2026-11-24T03:00:00.000Z sending template paused');
    expect([...open().happened().deeds]).toEqual([
      { what: 'sending', templateId: 'template', paused: true },
      { what: 'messages', personId: 'son', enabled: false },
      { what: 'messages', personId: 'son', enabled: true },
    ]);
  });

  it('of many days tells both kinds day by day, and once more from the start', () => {
    appendFileSync(join(folder, 'operator-2026-11-23'), '\n2026-11-23T03:00:00.000Z sending template paused');
    appendFileSync(join(folder, 'families-2026-11-24'), '\n2026-11-24T03:00:00.000Z messages son off');
    appendFileSync(join(folder, 'operator-2026-11-24'), '\n2026-11-24T04:00:00.000Z sending template resumed');
    appendFileSync(join(folder, 'families-2026-11-22'), '\n2026-11-22T03:00:00.000Z messages son on');
    const { deeds } = open().happened();
    const whats = [...deeds].map(({ what }) => what);
    expect(whats).toEqual(['messages', 'sending', 'messages', 'sending']);
    expect([...deeds].map(({ what }) => what)).toEqual(whats);
  });

  it('of which a day cannot be read says so as it is come to', () => {
    mkdirSync(join(folder, 'families-2026-11-24'));
    const { deeds } = open().happened();
    expect(() => [...deeds]).toThrow(UnreadableJournal);
  });

  it('knows the calls made after a clock that was ahead was put right, and those made before', () => {
    appendFileSync(join(folder, 'calls-2026-11-24'), '\n2026-11-24T01:00:00.000Z calling after moment');
    appendFileSync(join(folder, 'calls-2027-03-01'), '\n2027-03-01T01:00:00.000Z calling before moment');
    expect([...open().lastCalls()]).toEqual([
      ['after', { made: 1, open: 1, isTaken: false }],
      ['before', { made: 1, open: 1, isTaken: false }],
    ]);
  });

  it.each([
    'messages son',
    'messages son o',
    'messages-of son mum off 17',
    'removed son mum',
    'sending template',
    'stopped family mum son deceased',
    'left family',
  ])('passes over the line “%s”, which was cut short', (line) => {
    appendFileSync(join(folder, 'families-2026-11-24'), `\n2026-11-24T03:00:00.000Z ${line}`);
    expect([...open().happened().deeds]).toEqual([]);
  });

  it.each([
    ['calls', 40],
    ['erased', 400],
    ['families', 400],
    ['operator', 400],
  ])('keeps %s for %i days', (kind, days) => {
    const of = (age: number) =>
      `${kind}-${new Date(Date.parse('2026-11-24') - age * 86_400_000).toISOString().slice(0, 10)}`;
    for (const age of [days, days + 1]) appendFileSync(join(folder, of(age)), '');
    open().prune();
    expect(readdirSync(folder)).toEqual([of(days)]);
  });

  it('says that it cannot be written, and stops nobody', () => {
    const name = join(folder, 'erased-2026-11-24');
    mkdirSync(name);
    expect(() => open().erasing('mother')).not.toThrow();
    expect(alarms).toEqual(['journal-not-written']);
    rmdirSync(name);
  });

  it('that cannot be pruned says so, and drops what it can', () => {
    mkdirSync(join(folder, 'calls-2026-01-01'));
    appendFileSync(join(folder, 'calls-2026-01-02'), '');
    expect(() => open().prune()).not.toThrow();
    expect(alarms).toEqual(['journal-not-written']);
    expect(readdirSync(folder)).toEqual(['calls-2026-01-01']);
  });

  it('whose folder is gone and cannot be made again says so when it is to be pruned, and stops nobody', () => {
    writeFileSync(join(folder, 'file'), '');
    const journal = open('file/journal');
    expect(() => journal.prune()).not.toThrow();
    expect(alarms).toEqual(['journal-not-written']);
  });
});
