// Prints the given and family names of each locale of faker, a line each: locale, tab, name. Argument: its dist/index.js.
import {pathToFileURL} from 'node:url';
const {allLocales} = await import(pathToFileURL(process.argv[2]));
const flat = list => list == null ? [] : Array.isArray(list) ? list : Object.values(list).flatMap(flat);
for (const locale of Object.keys(allLocales).sort()) {
  const person = allLocales[locale].person ?? {};
  const names = new Set([...flat(person.last_name), ...flat(person.first_name)].map(n => typeof n === 'string' ? n : n.value));
  for (const name of names) console.log(locale + '\t' + name);
}
