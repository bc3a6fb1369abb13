// What the scripts that try the page and the packed package count: checks, and the words of those that failed.
const failures = [];
let checks = 0;

/** Does one check; what it throws is kept, so that the others are done all the same. */
export async function check(name, work) {
  checks++;
  try {
    await work();
  } catch (failure) {
    failures.push(`${name}: ${failure.message.slice(0, 800)}`);
  }
}

/** The checks done so far, and what failed of them. */
export const outcome = () => ({ checks, failures });
