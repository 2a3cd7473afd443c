import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournal } from '../../../server/journal/journal.ts';
import { defaultLateLimitMs } from '../../../server/planning/plan-setting.ts';

describe('the journal', () => {
  const alarms: string[] = [];
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = () =>
    createJournal(
      folder,
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

  it('says that it cannot be written, and stops nobody', () => {
    const name = join(folder, 'erased-2026-11-24');
    mkdirSync(name);
    expect(() => open().erasing('mother')).not.toThrow();
    expect(alarms).toEqual(['journal-not-written']);
    rmdirSync(name);
  });
});
