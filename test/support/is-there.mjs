import { spawnSync } from 'node:child_process';

/** Whether a program is installed, whatever it says when it is asked. */
export const isThere = (program) => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;
