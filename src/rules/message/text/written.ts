/**
 * Letters as they are put down one after the other, each with its place in the message; room for twice as many is made
 * at need.
 */
export class Written {
  #units: Uint16Array;
  #at: Int32Array;
  #end: Int32Array;
  #length = 0;

  constructor(room: number) {
    const size = room + 16;
    this.#units = new Uint16Array(size);
    this.#at = new Int32Array(size);
    this.#end = new Int32Array(size);
  }

  put(unit: number, at: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#at[this.#length] = at;
    this.#end[this.#length] = end;
    this.#length++;
  }

  #grow(): void {
    const size = this.#length * 2;
    const [units, at, end] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
    units.set(this.#units);
    at.set(this.#at);
    end.set(this.#end);
    [this.#units, this.#at, this.#end] = [units, at, end];
  }

  /** In pieces: a call takes only so many arguments. */
  get text(): string {
    const piece = 4096;
    let text = '';
    for (let from = 0; from < this.#length; from += piece)
      text += Reflect.apply(
        String.fromCharCode,
        null,
        this.#units.subarray(from, Math.min(from + piece, this.#length)),
      );
    return text;
  }

  get at(): Int32Array {
    return this.#at.subarray(0, this.#length);
  }

  get end(): Int32Array {
    return this.#end.subarray(0, this.#length);
  }
}
