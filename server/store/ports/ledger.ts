export const acceptStates = ['open', 'spent', 'void'] as const;

/** One tap on 允许: the right to send one message of one template. */
export type Accept = {
  id: string;
  personId: string;
  templateId: string;
  /** The client's name for the tap; null until the client tells. */
  acceptId: string | null;
  /** The pushed event that tells of the tap; null until it comes. */
  eventKey: string | null;
  happenedAt: number;
  state: (typeof acceptStates)[number];
};

export type LedgerTable = {
  count(personId: string, templateId: string): Promise<number>;
  findByAcceptId(personId: string, acceptId: string): Promise<Accept | null>;
  /** Accepts told by one side only, within the span: candidates for the other side's report of the same tap. */
  halfTold(
    personId: string,
    templateId: string,
    missing: 'client' | 'event',
    from: number,
    to: number,
  ): Promise<Accept[]>;
  insert(accept: Accept): Promise<void>;
  /** `at`: when it was by WeChat's clock, after the last refusal: then it is good, unless it is spent. */
  confirm(id: string, names: { acceptId?: string; eventKey?: string }, at?: number): Promise<void>;
  /** Spends the oldest open accept; false when there is none. */
  spendOne(personId: string, templateId: string): Promise<boolean>;
  /** One of each of these people, whom the caller has read in the same transaction. */
  spendOneOfEach(personIds: readonly string[], templateId: string): Promise<void>;
  /** Voids what was accepted up to `at`, and remembers it so that a late report of an older tap gives nothing. */
  refuse(personId: string, templateId: string, at: number): Promise<void>;
  /** WeChat said once that a person has no credit, and nothing has gone out to them since. */
  doubt(personId: string, templateId: string, at: number): Promise<void>;
  isDoubtful(personId: string, templateId: string): Promise<boolean>;
  trust(personId: string, templateId: string): Promise<void>;
  /** The caller has read these people in the same transaction. */
  trustAll(personIds: readonly string[], templateId: string): Promise<void>;
  refusedAt(personId: string, templateId: string): Promise<number | null>;
};
