import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Called } from '../wechat/api/call.ts';
import type { SubscribeMessage } from '../wechat/api/client.ts';

/** Makes the call, and keeps outside the database that it was made and what WeChat said. */
export const journaledSend = async (service: Service, row: Reminder, message: SubscribeMessage): Promise<Called> => {
  service.journal.calling(row);
  const called = await service.wechat.send(message);
  if (called.kind === 'not-reached') service.journal.answered(row, 'refused');
  if (called.kind === 'answer') service.journal.answered(row, called.answer.errcode === 0 ? 'taken' : 'refused');
  return called;
};
