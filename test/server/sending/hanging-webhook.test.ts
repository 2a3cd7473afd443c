import { createServer } from 'node:http';
import { type Listening, listenHere } from '../../../preview/listen.ts';
import { dueMessage } from '../support/due-message.ts';
import { restingLoop } from '../support/resting-loop.ts';
import { type Running, runningService } from '../support/running-service.ts';

describe('while whoever is told of alarms and of the heartbeat never answers', () => {
  let asked: string[];
  let reached: () => void;
  let hanging: Listening;
  let running: Running;
  beforeEach(async () => {
    asked = [];
    reached = () => undefined;
    // Nobody gives up by himself: a round that waits for an answer never ends.
    jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => new AbortController().signal);
    hanging = await listenHere(
      createServer((request) => {
        asked.push(request.url ?? '');
        reached();
      }),
    );
    running = await runningService('2026-11-24T02:00:00Z', {
      settings: { alarmWebhook: `${hanging.url}alarm`, heartbeat: `${hanging.url}heart` },
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await running.close();
  });

  const untilAsked = async (...paths: string[]): Promise<void> => {
    while (!paths.every((path) => asked.includes(path))) await new Promise<void>((done) => (reached = done));
  };

  it('rounds go on: the message of the next is sent before either has an answer', async () => {
    running.service.alarm('disk-full', { freeMb: 3 });
    const { loop, nextRound } = await restingLoop(running, running.clock);
    await untilAsked('/alarm', '/heart');
    await dueMessage(running);
    await nextRound();
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    await hanging.close();
    await loop.stop();
  });
});
