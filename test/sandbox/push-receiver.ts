import { createDecipheriv } from 'node:crypto';
import { createServer } from 'node:http';
import { listenHere } from '../../preview/listen.ts';
import { sandboxIdentity } from '../../sandbox/options.ts';

type Received = { query: URLSearchParams; raw: string; event: Record<string, unknown> };

/** `before`: what happens before the answer goes out. */
export type Answer = { status: number; text: string; before?: () => void };

export type Receiver = { url: string; received: Received[]; close(): Promise<void> };

function decrypt(encrypted: string): string {
  const key = Buffer.from(`${sandboxIdentity.aesKey}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
  decipher.setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  return plain.subarray(20, 20 + plain.readUInt32BE(16)).toString('utf8');
}

/** A service that answers pushes with what it is told, one after another, then with `success`. */
export async function startReceiver(...answers: Answer[]): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const raw = (await request.toArray()).join('');
    const envelope = JSON.parse(raw);
    const event = JSON.parse(envelope.Encrypt ? decrypt(envelope.Encrypt) : raw);
    received.push({ query: new URL(request.url ?? '', 'http://x').searchParams, raw, event });
    const answer = answers.shift() ?? { status: 200, text: 'success' };
    answer.before?.();
    response.writeHead(answer.status).end(answer.text);
  });
  const { url, close } = await listenHere(server);
  return { url: `${url}wechat/push`, received, close };
}
