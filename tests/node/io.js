// Programs here read one JSON document and print one; nothing else may reach standard output.
import { text } from 'node:stream/consumers';

console.log = console.info = console.warn = console.error;

export const json = async () => JSON.parse(await text(process.stdin));

export const print = result => process.stdout.write(JSON.stringify(result));
