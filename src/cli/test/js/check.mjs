import assert from 'node:assert/strict';

export { assert };

/** Where the host answers, from the command line. */
export const address = new URL(process.argv[2]);
export const NOTE = 'customfield_10500';

/** The status of a call that must be refused; `status` finds it in whatever the client throws. */
export async function refused(call, status) {
    try {
        await call();
    } catch (error) {
        return status(error);
    }
    throw new Error('was not refused');
}

export function done() {
    console.log('all done');
}
