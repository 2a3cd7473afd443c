/** What the preview page around the web build offers in WeChat's place. Absent when the web build is opened alone. */
export type PreviewBridge = {
  person: string;
  clock: { offsetMs: number; subscribe(listener: () => void): () => void };
  serviceUrl: string;
  ruleBookKey: string;
  login(): Promise<string>;
  /** `remembered`: no panel came up. WeChat does not tell that; the preview knows it, also on a machine that is slow to answer. */
  requestSubscribeMessage(
    templateIds: readonly string[],
  ): Promise<{ answers: Record<string, string>; remembered: boolean }>;
  share(card: { title: string; path: string; imageUrl?: string }): void;
  openSettings(): void;
  announce(text: string): void;
};

function found(): PreviewBridge | null {
  if (typeof window === 'undefined' || window.parent === window) return null;
  return (window.parent as Window & { preview?: PreviewBridge }).preview ?? null;
}

/**
 * Taken once: a page on its way out still belongs to whose phone it was opened on, also when that is in other hands
 * already.
 */
const bridge = found();

export const previewBridge = (): PreviewBridge | null => bridge;
