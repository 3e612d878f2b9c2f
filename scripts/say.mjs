/** Something the reader can mend: what went wrong, and what to do about it. Printed without a stack. */
export class Trouble extends Error {
  constructor(cause, remedy) {
    super(cause);
    this.remedy = remedy;
  }
}

export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/** Does one step and tells how long it took; a long one says now and then that it is still going. */
export async function step(what, work) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  say(`· ${what} …`);
  const reminder = setInterval(() => say(`    still at it (${Math.round(seconds())} s)`), 15_000);
  try {
    const result = await work();
    say(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

export function explain(error) {
  if (error instanceof Trouble) {
    process.stderr.write(`\nStopped: ${error.message}\nWhat to do: ${error.remedy}\n`);
  } else if (error?.code === "ENOSPC") {
    process.stderr.write(
      `\nStopped: the disk is full (${error.message})\nWhat to do: free some space, then try again.\n`,
    );
  } else {
    process.stderr.write(`\nStopped: ${error?.stack ?? error}\n`);
  }
}
