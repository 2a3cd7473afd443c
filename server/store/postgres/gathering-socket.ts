import { Socket } from 'node:net';

type Written = (error?: Error | null) => void;

/**
 * A line on which all that is written in one turn goes out as one: of statements that are asked for together each would
 * be a call of the system and wake PostgreSQL for itself.
 */
export class GatheringSocket extends Socket {
  #gathers = false;

  #gather(): void {
    if (this.#gathers) return;
    this.#gathers = true;
    this.cork();
    process.nextTick(() => {
      this.#gathers = false;
      this.uncork();
    });
  }

  override write(chunk: Uint8Array | string, written?: Written): boolean;
  override write(chunk: Uint8Array | string, encoding?: BufferEncoding, written?: Written): boolean;
  override write(chunk: Uint8Array | string, second?: BufferEncoding | Written, written?: Written): boolean {
    this.#gather();
    return typeof second === 'string' ? super.write(chunk, second, written) : super.write(chunk, second ?? written);
  }
}
