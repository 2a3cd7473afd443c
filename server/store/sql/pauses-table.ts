import type { PausesTable } from '../ports/pauses.ts';
import type { Connection } from './connection.ts';

export const pausesTable = (db: Connection): PausesTable => ({
  isPaused: async (templateId) => (await db.one('SELECT at FROM pauses WHERE template_id = ?', templateId)) !== null,
  pause: async (templateId, at) => {
    await db.run(
      'INSERT INTO pauses (template_id, at) VALUES (?, ?) ON CONFLICT (template_id) DO NOTHING',
      templateId,
      at,
    );
  },
  resume: async (templateId) => (await db.run('DELETE FROM pauses WHERE template_id = ?', templateId)) > 0,
});
