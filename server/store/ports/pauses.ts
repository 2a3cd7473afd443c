/** Templates of which the operator lets nothing go out for now, for all processes. */
export type PausesTable = {
  isPaused(templateId: string): Promise<boolean>;
  pause(templateId: string, at: number): Promise<void>;
  /** False: it was not paused. */
  resume(templateId: string): Promise<boolean>;
};
