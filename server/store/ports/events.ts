export const eventNames = ['popup', 'change', 'sent'] as const;

/** A pushed event, kept to recognise its repeats, and until its person has logged in. */
export type KeptEvent = {
  key: string;
  /** Hash of the openid: enough to find the person again, not to know them. */
  openidHash: string;
  name: (typeof eventNames)[number];
  templateId: string;
  /** WeChat's CreateTime in milliseconds. */
  createdAt: number;
  accepted: boolean;
  msgid: string | null;
  code: number | null;
  counted: boolean;
};

export type EventsTable = {
  /** False when the event was there already. */
  insert(event: KeptEvent, receivedAt: number): Promise<boolean>;
  uncountedOf(openidHash: string): Promise<KeptEvent[]>;
  markCounted(key: string): Promise<void>;
  eraseOf(openidHash: string): Promise<void>;
  /** Drops up to `limit`, and tells how many: the rest is for another transaction. */
  dropOlderThan(receivedBefore: number, limit: number): Promise<number>;
};
