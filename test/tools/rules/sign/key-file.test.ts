import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeyFile, publicHalf, readKeyFile } from '../../../../tools/rules/sign/key-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'key-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the key that signs rule books', () => {
  it('is made in a file that only its owner reads, and read again', () => {
    const path = join(folder, 'book.key');
    const made = makeKeyFile(path, process.cwd());
    const read = readKeyFile(path);
    if (!made.ok || !read.ok) throw new Error('no key');
    expect(publicHalf(made.key)).toMatch(/^[0-9a-f]{64}$/);
    expect(publicHalf(read.key)).toBe(publicHalf(made.key));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is never made over another one', () => {
    const path = join(folder, 'twice.key');
    makeKeyFile(path, process.cwd());
    const before = readFileSync(path, 'utf8');
    expect(makeKeyFile(path, process.cwd())).toEqual({ ok: false, why: 'there is a file already' });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it.each(['book.key', 'docs/book.key', './book.key'])('is never made in the repository: %s', (path) => {
    expect(makeKeyFile(join(process.cwd(), path), process.cwd()).ok).toBe(false);
  });

  it('is not what somebody else wrote there', () => {
    const path = join(folder, 'no.key');
    writeFileSync(path, 'secret words');
    expect(JSON.stringify(readKeyFile(path))).not.toContain('secret');
    expect(readKeyFile(path).ok).toBe(false);
  });
});
