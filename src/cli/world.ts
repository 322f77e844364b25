/** Where a command writes to. */
export interface Output {
  write(text: string): unknown;
  /** True where a person looks on, and not a file or another program. */
  isTTY?: boolean | undefined;
}

/**
 * The files that a command reads and writes. What fails throws the system's error, whose `code` says why. Nothing else
 * is to be done meanwhile, and waiting for each of a thousand files takes longer than reading it.
 */
export interface Files {
  read(path: string): Uint8Array;
  /** What is the same for all names of one file; undefined where there is none. */
  identityOf(path: string): string | undefined;
  /** Makes the folders that are missing. */
  write(path: string, text: string): void;
  /**
   * Paths of the files that a glob stands for, in the order of the alphabet, with `/` between folders.
   * @throws {Refusal} when far more would have to be looked through than anyone means
   */
  find(pattern: string): Promise<string[]>;
}

/** What the package ships beside the command. */
export interface Shipped {
  /** The JSON Schema of a comparison, as text. */
  schema(): Promise<string>;
  /** Tags of the languages that there are words for. */
  languages(): Promise<string[]>;
  /** Makes the words of one of these languages known to all that draws. */
  speak(language: string): Promise<void>;
}

/** Everything of the machine that a command touches; handed in, so that tests need none of it. */
export interface World {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean | undefined };
  stdout: Output;
  stderr: Output;
  files: Files;
  shipped: Shipped;
  env: Readonly<Record<string, string | undefined>>;
  fetch: typeof fetch;
  /** Waits so many milliseconds. */
  wait(time: number): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}
