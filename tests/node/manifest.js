// Judges a Teams app manifest and its language files by Microsoft's own schemas.
// in: {version, manifest, languages: {file: …}}; out: {file: [what is wrong, …]}
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { json, print } from './io.js';

const { version, manifest, languages } = await json();

function judge(name, document) {
  const schema = JSON.parse(readFileSync(new URL(
    `./node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/${name}.schema.json`, import.meta.url)));
  // its patterns were not written for the stricter reading of Unicode mode
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  formats(ajv);
  const valid = ajv.compile(schema);
  return valid(document) ? [] : valid.errors.map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

print({
  'manifest.json': judge('MicrosoftTeams', manifest),
  ...Object.fromEntries(Object.entries(languages).map(([file, words]) => [file, judge('MicrosoftTeams.Localization', words)])),
});
