/** One hostile input and what a person is told of it. */
export interface HostileCase {
  readonly name: string;
  /** Files by name, made when they are needed: some are large. */
  readonly files: Readonly<Record<string, () => string | Uint8Array>>;
  /** The command line; `validate` of the first file where none is given. */
  readonly argv?: readonly string[];
  /** The exit code: 2 unless said otherwise. */
  readonly code?: 0 | 1 | 2;
  /** What standard output and standard error together must say, blanks left out. */
  readonly says: RegExp;
  /** What they must not. */
  readonly never?: RegExp;
}

/** All that a run said without blanks and line ends: where lines broke to fit a terminal does not matter. */
export const told = ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): string => (stderr + stdout).replace(/\s+/g, '');
