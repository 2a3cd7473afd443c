import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTemplates } from '../../preview/templates-file.ts';
import { parseTemplates } from '../../server/wechat/api/templates-file.ts';

describe('the template settings of the preview', () => {
  it('are such as the service takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'preview-'));
    const read = parseTemplates(readFileSync(writeTemplates(folder), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(read).toMatchObject({ ok: true, value: { title: '待办事项提醒' } });
  });
});
