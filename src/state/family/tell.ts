import type { Reply } from '../../api/ask.ts';
import { type ApiError, reason } from '../../contract/errors.ts';
import type { MeAsRead } from '../../contract/me.ts';
import { asPerson } from '../as-person.ts';
import { sendChanges } from '../changes/send.ts';
import { erasures, isErasing } from '../erasing.ts';
import { inTurn } from '../in-turn.ts';

/** Something that needs the service at once, after what waits; why it did not come to be, null: it did. */
export function tell(call: (token: string) => Promise<Reply<MeAsRead>>): Promise<ApiError | null> {
  const began = erasures();
  if (isErasing()) return Promise.resolve(reason('overtaken'));
  return inTurn(async () => (await sendChanges(began)).failed ?? (await asPerson(began, call)));
}
