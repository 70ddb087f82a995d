import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from '../refusal.js';

const NAME = /^\.wijkraam-(\d+)$/;

/**
 * Makes the folder where a run of the command makes what it publishes: in the folder itself, since only within one
 * disk can what is ready be moved by a rename. What a run left that was broken off goes.
 *
 * @throws Refusal while another run is busy in the same folder.
 */
export async function openWorkshop(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const [, id] = NAME.exec(name) ?? [];
    if (id === undefined) continue;
    if (isBusy(Number(id))) {
      throw unreadable(
        `${folder}: hier is al een opdracht bezig. Wacht tot die klaar is. Weet u zeker dat er geen bezig is, haal dan de map ${name} weg.`,
      );
    }
    await rm(join(folder, name), { recursive: true });
  }
  const workshop = join(folder, `.wijkraam-${process.pid}`);
  await mkdir(workshop);
  return workshop;
}

function isBusy(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
