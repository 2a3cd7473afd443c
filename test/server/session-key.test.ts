import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeOn } from './support/empty-store.ts';
import { logIn } from './support/family-member.ts';
import { mum } from './support/mum.ts';
import { runningService } from './support/running-service.ts';

describe('the session_key', () => {
  it('signs, and is in no answer, no line of the log and no file of the database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'session-key-'));
    const lines: string[] = [];
    const running = await runningService(undefined, {
      store: await storeOn(join(folder, 'reminders.sqlite')),
      logStream: { write: (line) => void lines.push(line) },
    });
    const { sandbox } = running;
    const daughter = await logIn(running, 'daughter');
    const keys = [sandbox.sessionKey('daughter')];
    await daughter.save(mum);
    const code = sandbox.login('daughter');
    const answers = [await daughter.ask('POST', '/v2/calendar-links', { code })];
    keys.push(sandbox.sessionKey('daughter'));
    answers.push(await daughter.ask('POST', '/v2/calendar-links', { code }));
    await running.close();

    const kept = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    const seen = [...kept, ...lines, ...answers.map(({ text }) => text)].join('\n');
    rmSync(folder, { recursive: true });
    expect(seen).toContain(sandbox.openid('daughter'));
    expect(seen).toContain('calendar-links');
    expect(new Set(keys).size).toBe(2);
    for (const secret of [...keys, code, daughter.token]) expect(seen.includes(String(secret))).toBe(false);
  });
});
