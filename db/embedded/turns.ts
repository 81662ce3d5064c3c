/**
 * PGlite has one connection. A single question may be asked at any time but not in the middle of
 * somebody's transaction: whoever comes while one is open waits in line, first come, first served.
 */
export class Turns {
  #pinned = false;
  readonly #line: { pins: boolean; start: () => void }[] = [];

  /** Asks when no transaction is open. */
  async single<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    if (!this.#pinned) return ask();
    return new Promise((resolve, reject) => {
      this.#line.push({ pins: false, start: () => void call(ask).then(resolve, reject) });
    });
  }

  /** From the start of `work` until it calls `release`, nobody else is let in. */
  async pinned<Answer>(work: (release: () => void) => Promise<Answer>): Promise<Answer> {
    await this.#pin();
    let released = false;
    const release = () => {
      if (!released) this.#next();
      released = true;
    };
    try {
      return await work(release);
    } finally {
      release();
    }
  }

  #pin(): Promise<void> | undefined {
    if (this.#pinned) {
      return new Promise((resolve) => this.#line.push({ pins: true, start: resolve }));
    }
    this.#pinned = true;
    return undefined;
  }

  #next(): void {
    this.#pinned = false;
    while (!this.#pinned && this.#line.length > 0) {
      const { pins, start } = this.#line.shift()!;
      this.#pinned = pins;
      start();
    }
  }
}

/** What throws at once rejects, and the line behind it moves on. */
const call = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => ask();
