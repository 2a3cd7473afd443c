/** What the preview page around the web build offers in WeChat's place. Absent when the web build is opened alone. */
export type PreviewBridge = {
  person: string;
  clock: { offsetMs: number; subscribe(listener: () => void): () => void };
  serviceUrl: string;
  ruleBookKey: string;
  login(): Promise<string>;
  requestSubscribeMessage(templateIds: readonly string[]): Promise<Record<string, string>>;
  share(card: { title: string; path: string; imageUrl?: string }): void;
  openSettings(): void;
  announce(text: string): void;
};

export function previewBridge(): PreviewBridge | null {
  if (typeof window === 'undefined' || window.parent === window) return null;
  return (window.parent as Window & { preview?: PreviewBridge }).preview ?? null;
}
