import * as v from 'valibot';

const button = v.object({ dataset: v.object({ share: v.string() }) });

/** The `share` of the button that was tapped; '' for the menu of the page. */
export function sharedBy(target: unknown): string {
  const read = v.safeParse(button, target);
  return read.success ? read.output.dataset.share : '';
}
