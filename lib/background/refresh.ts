/** Changes come in bursts; what follows them comes once, this much later. */
const burstMs = 50;

/** Gives a function that runs `act` soon after it is called, once for many calls, and once more for calls that came meanwhile. */
export function createRefresh(act: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;

  const run = async () => {
    timer = undefined;
    running = true;
    try {
      await act();
    } catch (error) {
      console.error('Ricevuto could not refresh its views', error);
    }
    running = false;
    if (again) {
      again = false;
      refresh();
    }
  };
  const refresh = () => {
    if (running) again = true;
    else timer ??= setTimeout(() => void run(), burstMs);
  };
  return refresh;
}
