/** What the command cannot do as asked; told in one line with a hint, never by a stack trace. Ends with exit code 2. */
export class Refusal extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** The hint where a name is blank: nobody writes that by hand. */
export const emptyVariable = 'Is the variable that names it empty?';

const reasons: Record<string, [reason: string, hint?: string]> = {
  ENOENT: ['there is no such file'],
  EISDIR: ['is a folder', 'Name a file in it.'],
  ENOTDIR: ['has a file where a folder should be'],
  EEXIST: ['has a file where a folder should be'],
  EACCES: ['permission denied'],
  EPERM: ['permission denied'],
  EROFS: ['the disk cannot be written to'],
  ENOSPC: ['the disk is full'],
  ENAMETOOLONG: ['the name is too long'],
  ERR_FS_FILE_TOO_LARGE: ['is too large'],
  EMFILE: ['too many files are open'],
  ELOOP: ['its links lead in a circle'],
};

/** Turns an error of the file system into a refusal; anything else is thrown on. */
export const refuse = (path: string, error: unknown): Refusal => {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') throw error;
  const [reason, hint] = reasons[code] ?? [code];
  return new Refusal(`${path}: ${reason}`, hint);
};
