/** Taro's own document, which a browser's stands in for: none of its elements is one of these. */
export class TaroElement {
  dispatchEvent(_event: unknown): boolean {
    return true;
  }
}

export class FormElement extends TaroElement {}
